// Flags that are paths of fields, `parties.0.side` → the fields that they spell, lists where the steps are numbers.
import type { JsonMap } from './input.ts';
import type { Json } from './parse-json.ts';

/** A value, or what stands below by the next step; steps are numbers throughout or not at all. */
type Branch = Map<string, Branch | string>;

const plant = (root: Branch, name: string, value: string): void => {
  const steps = name.split('.');
  const last = steps.pop() ?? '';
  let branch = root;
  for (const [index, step] of steps.entries()) {
    const next = branch.get(step) ?? new Map<string, Branch | string>();
    if (typeof next === 'string')
      throw new Error(
        `\`--${name}\` goes below \`--${steps.slice(0, index + 1).join('.')}\`, which has a value already`,
      );
    branch.set(step, next);
    branch = next;
  }
  if (branch.has(last)) throw new Error(`\`--${name}\` has a value, and so has a flag below it; keep one`);
  branch.set(last, value);
};

const toList = (branch: Branch, name: string): Json[] => {
  const missing = [...branch.keys()].findIndex((_step, index) => !branch.has(String(index)));
  if (missing !== -1) throw new Error(`the list \`${name}\` has no item ${missing}; number its items 0, 1, 2 …`);
  return [...branch.keys()].map((_step, index) => toJson(branch.get(String(index)) ?? '', `${name}.${index}`));
};

const toMap = (branch: Branch, name: string): JsonMap =>
  Object.fromEntries([...branch].map(([step, value]) => [step, toJson(value, name === '' ? step : `${name}.${step}`)]));

const toJson = (branch: Branch | string, name: string): Json => {
  if (typeof branch === 'string') return branch === 'null' ? null : branch;
  return [...branch.keys()].some((step) => /^\d+$/.test(step)) ? toList(branch, name) : toMap(branch, name);
};

/** Builds the fields of a record. Throws an Error when two flags contradict each other or a list has a gap. */
export const buildFromPaths = (flags: ReadonlyMap<string, string>): JsonMap => {
  const root: Branch = new Map();
  for (const [name, value] of flags) plant(root, name, value);
  return toMap(root, '');
};
