// The decoder of content files: text, or the place of the first byte that is not UTF-8.
import { isUtf8 } from 'node:buffer';
import { positionAt } from '../model/position.ts';
import type { Fault } from './fault.ts';

/** The offset of the first byte that begins no valid character of one to four bytes. */
const firstBadByte = (bytes: Uint8Array): number => {
  let offset = 0;
  for (;;) {
    const length = [1, 2, 3, 4].find((bytesLong) => isUtf8(bytes.subarray(offset, offset + bytesLong)));
    if (length === undefined || offset >= bytes.length) return offset;
    offset += length;
  }
};

const faultIn = (bytes: Uint8Array): Fault => {
  const offset = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset));
  return {
    ...positionAt(before, before.length),
    rule: 'encoding',
    message: `byte \`0x${(bytes[offset] ?? 0).toString(16)}\` is not UTF-8; save the file as UTF-8`,
  };
};

/** Decodes a file and drops its byte order mark; bytes that are not UTF-8 give a fault instead. */
export const decodeText = (bytes: Uint8Array): { text: string } | { fault: Fault } =>
  isUtf8(bytes) ? { text: new TextDecoder('utf-8').decode(bytes) } : { fault: faultIn(bytes) };
