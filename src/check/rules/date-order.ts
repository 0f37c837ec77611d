// Rule date-order: dates stand in the order that their meaning asks for, as far as they are known.
import { adoptionFields } from '../../model/agreement.ts';
import { isSurelyBefore } from '../../model/dates.ts';
import { listingDate, type AnyRecord } from '../../model/record.ts';
import type { At } from '../../source/front-matter.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

/** One date of a record: its field in words, its place, its value. */
interface Moment {
  readonly name: string;
  readonly at: At;
  readonly date: string | undefined;
}

/** Reports each moment that surely lies before the known one ahead of it. */
const inOrder = (leaf: Leaf, moments: readonly Moment[]): Problem[] => {
  const known = moments.filter((moment): moment is Moment & { date: string } => moment.date !== undefined);
  return known.slice(1).flatMap((moment, index) => {
    const before = known[index];
    if (!before || !isSurelyBefore(moment.date, before.date)) return [];
    return [
      problemAt(
        leaf.file,
        moment.at,
        'date-order',
        `\`${moment.name}\` is \`${moment.date}\`, before \`${before.name}\`, \`${before.date}\`; mend one of them`,
      ),
    ];
  });
};

const field = (data: Readonly<Record<string, unknown>>, name: string): Moment => ({
  name,
  at: [name],
  date: data[name] as string | undefined,
});

const span = (name: string, at: At, from: string | undefined, to: string | undefined): Moment[] => [
  { name: `${name}.from`, at: [...at, 'from'], date: from },
  { name: `${name}.to`, at: [...at, 'to'], date: to },
];

const historyOf = (record: AnyRecord): Moment[] => {
  if (record.kind !== 'agreements' && record.kind !== 'commitments') return [];
  return (record.data.history ?? []).map(({ on }, index) => ({
    name: 'history',
    at: ['history', index, 'on'],
    date: on,
  }));
};

const lookedOf = ({ data }: AnyRecord): Moment[] => [
  { name: 'looked.through', at: ['looked', 'through'], date: data.looked?.through },
  { name: 'looked.on', at: ['looked', 'on'], date: data.looked?.on },
];

/** The chains of dates of a record that must not run backwards. */
const chainsOf = (record: AnyRecord): Moment[][] => {
  const shared = [historyOf(record), lookedOf(record)];
  switch (record.kind) {
    case 'agreements': {
      const act = adoptionFields.map((name) => field(record.data, name)).filter(({ date }) => date !== undefined);
      return [...shared, [...act.slice(0, 1), field(record.data, 'inForce'), field(record.data, 'ends')]];
    }
    case 'meetings':
      return [...shared, [field(record.data, 'started'), field(record.data, 'ended')]];
    case 'statements':
      return [...shared, span('effect', ['effect'], record.data.effect?.from, record.data.effect?.to)];
    case 'mechanisms':
      return [...shared, [field(record.data, 'established'), field(record.data, 'ended')]];
    case 'organizations':
      return [...shared, span('valid', ['valid'], record.data.valid?.from, record.data.valid?.to)];
    case 'people':
      return [
        ...shared,
        ...(record.data.offices ?? []).map(({ from, to }, index) => span('offices', ['offices', index], from, to)),
      ];
    default:
      return shared;
  }
};

const earlierFields = ['amends', 'supersedes', 'renews', 'buildsOn', 'implements'] as const;

/** An agreement is not older than what it amends, renews or builds on. */
const afterItsRoots = (tree: Tree, leaf: Leaf): Problem[] => {
  const { record } = leaf;
  if (record?.kind !== 'agreements') return [];
  const own = listingDate(record)?.date;
  return earlierFields.flatMap((name) =>
    (record.data[name] ?? []).flatMap((id, index) => {
      const root = tree.byPermalink.get(`agreements/${id}`)?.record;
      const date = root && listingDate(root)?.date;
      if (own === undefined || date === undefined || !isSurelyBefore(own, date)) return [];
      return [
        problemAt(
          leaf.file,
          [name, index],
          'date-order',
          `\`${name}\` points to \`${id}\` of \`${date}\`, which is later than this agreement of \`${own}\`; turn it round or mend a date`,
        ),
      ];
    }),
  );
};

export const rule: Rule = {
  id: 'date-order',
  group: 'relations',
  says: 'Dates stand in order: signed, in force, ends; start and end; histories; an agreement after what it amends or renews',
  find: (tree) =>
    tree.leaves.flatMap((leaf) => [
      ...(leaf.record ? chainsOf(leaf.record).flatMap((chain) => inOrder(leaf, chain)) : []),
      ...afterItsRoots(tree, leaf),
    ]),
};
