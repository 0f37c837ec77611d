// The files of content → the text of one of them.
import { decodeText } from '../source/decode.ts';
import type { Files } from '../source/read-content.ts';

/** The text of a file below the content root, without a byte order mark; empty when there is none or it is not UTF-8. */
export const textOf = (files: Files, path: string): string => {
  const content = files.get(path);
  if (content === undefined) return '';
  const decoded = typeof content === 'string' ? { text: content } : decodeText(content);
  return 'text' in decoded ? decoded.text : '';
};
