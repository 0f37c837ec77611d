// The text of one of the content files, decoded if it is still bytes.
import { decodeText } from '../../source/decode.ts';
import type { Files } from '../../source/read-content.ts';

/** The text of the file at `path`, empty if there is none. Throws an Error if it is not UTF-8. */
export const textOf = (files: Files, path: string): string => {
  const content = files.get(path);
  if (content === undefined) return '';
  const decoded = typeof content === 'string' ? { text: content } : decodeText(content);
  if ('text' in decoded) return decoded.text;
  throw new Error(`${path} is not UTF-8; save the file as UTF-8`);
};

/** The text of the file at `path`, including its byte order mark if it has one. */
export const markedTextOf = (files: Files, path: string): string => {
  const content = files.get(path);
  const isMarked = content instanceof Uint8Array && content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return `${isMarked ? '\ufeff' : ''}${textOf(files, path)}`;
};
