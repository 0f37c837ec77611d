// A record as one Markdown file: its fields as front matter, its title as a heading, its body.

import { stringify } from 'yaml';
import { type AnyRecord, permalinkOf } from '../model/record.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { titleOf } from '../views/shared/text-run.ts';

/** A title as the text of a Markdown heading, with markup escaped. */
const escapeHeading = (title: string): string => title.replace(/[\\`*_{}[\]<>#|~&!:@]/g, '\\$&');

/** The Markdown of a record, with a line end. Links in its body lead to the files of other records, `../kind/id.md`. */
export const formatRecordMarkdown = (record: AnyRecord, ctx: ViewContext): string => {
  const fields = stringify(record.data, { lineWidth: 0, aliasDuplicateObjects: false });
  const body = (ctx.bodies.get(permalinkOf(record))?.text ?? '').trim();
  const heading = `# ${escapeHeading(titleOf(record, ctx))}`;
  return `---\n${fields}---\n\n${heading}\n${body === '' ? '' : `\n${body}\n`}`;
};
