// Renames a record in a path that names list items by key, as in `parties.mofcom-cn.signatory`.
import { valueAt } from '../../model/at.ts';
import type { Kind } from '../../model/kinds.ts';
import { itemKey } from '../../model/paths.ts';
import { relationsOf } from '../../model/relations.ts';
import type { Renaming } from './renaming.ts';

/** A record before and after its relations were renamed, with what is needed to read paths in it. */
export interface PathGround {
  readonly kind: Kind;
  readonly before: unknown;
  readonly after: unknown;
  /** True if no other record that a path could mean has the renamed id. */
  readonly isOnlyMeaning: boolean;
}

/** The fields that give the key of an item that is not an id itself. */
const keyFields = ['person', 'organization'];

/** True when the key of an item at `pattern` can be the id of a record of `kind`. */
const isKeyOf = (owner: Kind, pattern: readonly string[], kind: Kind): boolean =>
  relationsOf(owner).some(({ path, targets, qualified }) => {
    const rest = path.slice(pattern.length);
    const isBelow = pattern.every((step, index) => path[index] === step) && rest[0] === '*';
    const isKey = rest.length === 1 || (rest.length === 2 && keyFields.includes(rest[1] ?? ''));
    return isBelow && isKey && !qualified && targets.includes(kind);
  });

/** The path after the renaming; unchanged if no step of it means the renamed record. */
export const renamePath = (path: string, ground: PathGround, { kind, from, to }: Renaming): string => {
  const pattern: string[] = [];
  let { before, after }: { before: unknown; after: unknown } = ground;
  const renameStep = (step: string): string => {
    const index = Array.isArray(before) ? before.findIndex((item) => itemKey(item) === step) : -1;
    const isKey = isKeyOf(ground.kind, pattern, kind);
    const isAbsent = index === -1 && isKey && step === from && ground.isOnlyMeaning;
    pattern.push(Array.isArray(before) || isKey ? '*' : step);
    const next = index === -1 ? step : index;
    [before, after] = [valueAt(before, [next]), valueAt(after, [next])];
    if (index === -1) return isAbsent ? to : step;
    return itemKey(after) ?? step;
  };
  return path.split('.').map(renameStep).join('.');
};
