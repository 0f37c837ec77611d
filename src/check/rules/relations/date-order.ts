// Rule date-order: dates are in the order that their meaning requires, as far as they are known.

import type { At } from '../../../model/at.ts';
import { isSurelyBefore } from '../../../model/dates.ts';
import { adoptionFields, earlierFields } from '../../../model/kinds/agreement.ts';
import { type AnyRecord, listingDate } from '../../../model/record.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

/** One date of a record and its place. */
interface Moment {
  readonly at: At;
  readonly date: string | undefined;
}

const isSettled = (a: string, b: string): boolean => a === b || isSurelyBefore(a, b) || isSurelyBefore(b, a);

/** Reports each moment that is surely earlier than the last comparable one before it in the chain. */
const inOrder = (leaf: Leaf, moments: readonly Moment[]): Problem[] => {
  const known = moments.filter((moment): moment is Moment & { date: string } => moment.date !== undefined);
  return known.flatMap(({ at, date }, index) => {
    const before = known.slice(0, index).findLast((earlier) => isSettled(earlier.date, date));
    if (!before || !isSurelyBefore(date, before.date)) return [];
    const advice = at[0] === 'history' ? 'put the older entry first, or correct a date' : 'correct one of them';
    const message = `\`${at.join('.')}\` is \`${date}\`, before \`${before.at.join('.')}\`, \`${before.date}\`; ${advice}`;
    const note = { path: leaf.file.path, ...leaf.file.locate(before.at), message: 'the other date' };
    return [{ ...problemAt(leaf.file, at, 'date-order', message), note }];
  });
};

const field = (data: Readonly<Record<string, unknown>>, name: string): Moment => ({
  at: [name],
  date: data[name] as string | undefined,
});

const span = (at: At, from: string | undefined, to: string | undefined): Moment[] => [
  { at: [...at, 'from'], date: from },
  { at: [...at, 'to'], date: to },
];

const historyOf = (record: AnyRecord): Moment[] => {
  if (record.kind !== 'agreements' && record.kind !== 'commitments') return [];
  return (record.data.history ?? []).map(({ on }, index) => ({
    at: ['history', index, 'on'],
    date: on,
  }));
};

const looks = (at: At, looked: AnyRecord['data']['looked']): Moment[] => [
  { at: [...at, 'through'], date: looked?.through },
  { at: [...at, 'on'], date: looked?.on },
];

const looksOf = ({ kind, data }: AnyRecord): Moment[][] => [
  looks(['looked'], data.looked),
  ...(kind === 'agreements' ? [looks(['text', 'looked'], data.text?.looked)] : []),
  ...(data.notFound ?? []).map(({ looked }, index) => looks(['notFound', index, 'looked'], looked)),
];

/** The chains of dates in a record that must not run backwards. */
const chainsOf = (record: AnyRecord): Moment[][] => {
  const shared = [historyOf(record), ...looksOf(record)];
  switch (record.kind) {
    case 'agreements': {
      const act = adoptionFields.map((name) => field(record.data, name)).filter(({ date }) => date !== undefined);
      return [...shared, [...act.slice(0, 1), field(record.data, 'inForce'), field(record.data, 'ends')]];
    }
    case 'meetings':
      return [...shared, [field(record.data, 'started'), field(record.data, 'ended')]];
    case 'statements':
      return [...shared, span(['effect'], record.data.effect?.from, record.data.effect?.to)];
    case 'mechanisms':
      return [...shared, [field(record.data, 'established'), field(record.data, 'ended')]];
    case 'organizations':
      return [...shared, span(['valid'], record.data.valid?.from, record.data.valid?.to)];
    case 'people':
      return [
        ...shared,
        ...(record.data.offices ?? []).map(({ from, to }, index) => span(['offices', index], from, to)),
      ];
    case 'commitments':
    case 'topics':
    case 'claims':
    case 'sources':
      return shared;
  }
};

/** An agreement is not older than those that it amends, renews or builds on. */
const afterItsRoots = (tree: Tree, leaf: Leaf): Problem[] => {
  const { record } = leaf;
  if (record?.kind !== 'agreements') return [];
  const own = listingDate(record)?.date;
  return earlierFields.flatMap((name) =>
    (record.data[name] ?? []).flatMap((id, index) => {
      const root = tree.byPermalink.get(`agreements/${id}`);
      const listed = root?.record && listingDate(root.record);
      if (own === undefined || !listed || !isSurelyBefore(own, listed.date)) return [];
      const message = `\`${name}\` points to \`${id}\` of \`${listed.date}\`, which is later than this agreement of \`${own}\`; reverse the relation or correct a date`;
      const note = { path: root.file.path, ...root.file.locate([listed.field]), message: 'the later date' };
      return [{ ...problemAt(leaf.file, [name, index], 'date-order', message), note }];
    }),
  );
};

export const rule: Rule = {
  id: 'date-order',
  group: 'relations',
  says: 'Dates are in order: signed, in force, ends; start and end; histories; an agreement after what it amends or renews',
  find: (tree) =>
    tree.leaves.flatMap((leaf) => [
      ...(leaf.record ? chainsOf(leaf.record).flatMap((chain) => inOrder(leaf, chain)) : []),
      ...afterItsRoots(tree, leaf),
    ]),
};
