// Rule file-name: a file name is a hyphenated lower-case ASCII id, with the date first if dated.

import { kinds } from '../../../model/kinds.ts';
import { isEdtfDate, isId } from '../../../model/schema/fields.ts';
import type { ContentFile } from '../../../source/read-content.ts';
import type { Problem } from '../../problem.ts';
import type { Rule } from '../../tree.ts';

const dated = /^(?:undated|(\d{4}(?:-\d{2}(?:-\d{2})?)?))-[a-z]/;

const beginsWithDate = (id: string): boolean => {
  const match = dated.exec(id);
  return match !== null && (match[1] === undefined || isEdtfDate(match[1]));
};

const suggestion = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const faultOf = (file: ContentFile): string | undefined => {
  if (!isId(file.id)) {
    const better = suggestion(file.id);
    return `the file name \`${file.id}.md\` is not an id; use lower-case letters, digits and single hyphens${better === '' ? '' : `, as in \`${better}.md\``}`;
  }
  if (kinds[file.kind].dated && !beginsWithDate(file.id)) {
    return `the file name \`${file.id}.md\` does not begin with a date and a word; name it like \`2026-01-05-${file.id.replace(/^[\d-]+/, '') || 'title'}.md\``;
  }
  return undefined;
};

export const rule: Rule = {
  id: 'file-name',
  group: 'identity',
  says: 'File names are ids: lower-case ASCII words joined by hyphens, with the date first for agreements, meetings and statements',
  find: ({ content, leaves }) => [
    ...content.strays.map(({ path, fault }): Problem => ({ path, ...fault })),
    ...leaves.flatMap(({ file }): Problem[] => {
      const message = faultOf(file);
      return message === undefined ? [] : [{ path: file.path, line: 1, column: 1, rule: 'file-name', message }];
    }),
  ],
};
