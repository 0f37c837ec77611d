// Adds an old address to the `formerPaths` of a record, in the style of the existing list.
import { permalinkOf } from '../../model/record.ts';
import type { Parsed } from '../../source/front-matter.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { insertField } from '../record-text/insert-field.ts';
import { rewriteValue } from '../record-text/rewrite-value.ts';
import { splice } from '../record-text/splice.ts';
import type { Renaming } from './renaming.ts';

const formerPathsOf = ({ value }: Parsed): readonly unknown[] | undefined => {
  const list = (value as { formerPaths?: unknown }).formerPaths;
  if (list !== undefined && !Array.isArray(list)) throw new Error('`formerPaths` is not a list; correct it first');
  return list as readonly unknown[] | undefined;
};

const append = (text: string, parsed: Parsed, count: number, address: string): string => {
  const list = parsed.rangeOf(['formerPaths']);
  const last = parsed.rangeOf(['formerPaths', count - 1]);
  if (!list) return text;
  if (!last) return splice(text, [{ ...list, text: `[${address}]` }]);
  const isFlow = text[list.start] === '[';
  if (isFlow) return splice(text, [{ start: last.end, end: last.end, text: `, ${address}` }]);
  const line = text.slice(text.lastIndexOf('\n', last.start) + 1, last.start);
  const lineEnd = /\r?\n/.exec(text.slice(last.end)) ?? { index: 0, 0: '\n' };
  const end = last.end + lineEnd.index + lineEnd[0].length;
  const dash = line.slice(0, line.indexOf('-') + 2);
  return splice(text, [{ start: end, end, text: `${dash}${address}${lineEnd[0]}` }]);
};

/**
 * Records the address that a record had before its renaming. If the new address was a former one, the old address
 * takes its place in the list. Throws an Error if `formerPaths` is not a list or cannot be inserted.
 */
export const addFormerPath = (text: string, { kind, from, to }: Renaming): string => {
  const parsed = parseContentFile(text);
  const list = formerPathsOf(parsed);
  const [old, fresh] = [permalinkOf({ kind, id: from }), permalinkOf({ kind, id: to })];
  if (list === undefined) return insertField(text, kind, 'formerPaths', [`formerPaths: [${old}]`]);
  const again = list.indexOf(fresh);
  const range = parsed.rangeOf(['formerPaths', again]);
  if (again !== -1 && range) return splice(text, [rewriteValue(text, range, fresh, old)]);
  return append(text, parsed, list.length, old);
};
