// Bytes → text, or the place of the first byte that is not UTF-8.
import type { Fault } from './fault.ts';

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const faultIn = (bytes: Uint8Array): Fault => {
  let line = 1;
  let start = 0;
  for (;;) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const row = bytes.subarray(start, end);
    if (!decodes(row) || newline === -1) {
      let column = 0;
      while (column < row.length && decodes(row.subarray(0, column + 1))) column += 1;
      return {
        line,
        column: column + 1,
        rule: 'encoding',
        message: `byte \`0x${(row[column] ?? 0).toString(16)}\` is not UTF-8; save the file as UTF-8`,
      };
    }
    line += 1;
    start = end + 1;
  }
};

/** Turns the bytes of a file into text (a byte order mark is dropped); bytes that are not UTF-8 give a fault instead. */
export const decodeText = (bytes: Uint8Array): { text: string } | { fault: Fault } =>
  decodes(bytes) ? { text: new TextDecoder('utf-8').decode(bytes) } : { fault: faultIn(bytes) };
