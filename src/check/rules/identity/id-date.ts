// Rule id-date: the date in an unpublished id is that of its record, as far as it is known.

import { kinds } from '../../../model/kinds.ts';
import { listingDate, permalinkOf } from '../../../model/record.ts';
import { isId } from '../../../model/schema/fields.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const problemsOf = ({ file, record }: Leaf, published: ReadonlySet<string>): Problem[] => {
  if (!record || !kinds[file.kind].dated || !isId(file.id) || published.has(permalinkOf(file))) return [];
  const words = file.id.replace(/^(?:undated|\d{4}(?:-\d{2}(?:-\d{2})?)?)-/, '');
  const inId = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-)/.exec(file.id)?.[0];
  const known = listingDate(record);
  if (!known) {
    if (inId === undefined) return [];
    const message = `the id \`${file.id}\` begins with a date, but the record has none; name the file \`undated-${words}.md\``;
    return [{ path: file.path, line: 1, column: 1, rule: 'id-date', message }];
  }
  if (inId !== undefined && known.date.startsWith(inId)) return [];
  return [
    problemAt(
      file,
      [known.field],
      'id-date',
      `\`${known.field}\` is \`${known.date}\`, but the id begins differently; name the file \`${known.date}-${words}.md\``,
    ),
  ];
};

export const rule: Rule = {
  id: 'id-date',
  group: 'identity',
  says: 'The date in an unpublished id is the date of its record, or the start of that date',
  find: ({ leaves, content }) => {
    const published = new Set(content.permalinks.lines.map((line) => line.trim()));
    return leaves.flatMap((leaf) => problemsOf(leaf, published));
  },
};
