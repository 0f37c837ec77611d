// Rule duplicate-record: no two records of a kind have the same title and the same date.
import { listingDate } from '../../model/record.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const keyOf = ({ file, record }: Leaf): string | undefined => {
  if (!record) return undefined;
  const title = record.data.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const when =
    listingDate(record)?.date ??
    (record.kind === 'organizations' ? (record.data.valid?.from ?? record.data.valid?.to) : '');
  return `${file.kind}\n${title}\n${when ?? ''}`;
};

export const rule: Rule = {
  id: 'duplicate-record',
  group: 'identity',
  says: 'No two records of a kind have the same title and the same date',
  find: ({ leaves }) => {
    const first = new Map<string, Leaf>();
    return leaves.flatMap((leaf): Problem[] => {
      const key = keyOf(leaf);
      if (key === undefined) return [];
      const other = first.get(key);
      if (!other) {
        first.set(key, leaf);
        return [];
      }
      const note = { path: other.file.path, ...other.file.locate(['title']), message: 'the other record' };
      return [
        {
          ...problemAt(
            leaf.file,
            ['title'],
            'duplicate-record',
            'another record has this title and date; merge the two, or tell them apart in the title',
          ),
          note,
        },
      ];
    });
  },
};
