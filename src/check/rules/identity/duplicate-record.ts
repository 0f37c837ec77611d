// Rule duplicate-record: no two records of a kind share a title and a date (sources: a publisher).
import { foldCase } from '../../../model/fold.ts';
import { type AnyRecord, listingDate } from '../../../model/record.ts';
import type { Problem } from '../../problem.ts';
import { problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const dateOf = (record: AnyRecord): string | undefined =>
  listingDate(record)?.date ??
  (record.kind === 'organizations' ? (record.data.valid?.from ?? record.data.valid?.to) : undefined);

/** Two outlets may run one headline on one day; their sources differ in the publisher. */
const keyOf = (record: AnyRecord): string => {
  const title = foldCase(record.data.title).replace(/\s+/g, ' ');
  const publisher = record.kind === 'sources' ? record.data.publisher : '';
  return [record.kind, title, dateOf(record), publisher].join('\n');
};

const describe = ({ file, record }: Leaf & { record: AnyRecord }, other: Leaf): Problem => {
  const date = dateOf(record);
  const same = date === undefined ? 'which another record has too' : `which another record of \`${date}\` has too`;
  const message = `\`title\` is \`${record.data.title}\`, ${same}; merge the two, or make their titles differ`;
  const note = { path: other.file.path, ...other.file.locate(['title']), message: 'the other record' };
  return { ...problemAt(file, ['title'], 'duplicate-record', message), note };
};

export const rule: Rule = {
  id: 'duplicate-record',
  group: 'identity',
  says: 'No two records of a kind have the same title and the same date; for sources, the same publisher too',
  find: ({ leaves }) => {
    const first = new Map<string, Leaf>();
    return leaves.flatMap((leaf): Problem[] => {
      const { record } = leaf;
      if (!record) return [];
      const other = first.get(keyOf(record));
      if (other) return [describe({ ...leaf, record }, other)];
      first.set(keyOf(record), leaf);
      return [];
    });
  },
};
