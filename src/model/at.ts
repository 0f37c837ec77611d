// Values at a path of positions in plain data, read and replaced.

/** A path by positions: keys of maps and indexes of lists. */
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

/** A copy of `value` with `next` at a path. Maps on the way are made where there are none. */
export const withValueAt = (value: unknown, at: At, next: unknown): unknown => {
  const [step, ...rest] = at;
  if (step === undefined) return next;
  const below = withValueAt(valueAt(value, [step]), rest, next);
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1, below);
  return { ...(typeof value === 'object' ? value : {}), [step]: below };
};
