// Reads and replaces the value at a path in plain data.

/** A path of keys of maps and indexes of lists. */
export type At = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export const valueAt = (value: unknown, at: At): unknown =>
  at.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, step)
        ? (node as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );

/** A copy of `value` with `next` at a path; missing maps on the way are created. */
export const withValueAt = (value: unknown, at: At, next: unknown): unknown => {
  const [step, ...rest] = at;
  if (step === undefined) return next;
  const below = withValueAt(valueAt(value, [step]), rest, next);
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1, below);
  return { ...(typeof value === 'object' ? value : {}), [step]: below };
};
