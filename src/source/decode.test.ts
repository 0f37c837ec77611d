// Tests of the decoder: text from UTF-8, or the line and column of the first bad byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from './decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const faultAt = (line: number, column: number, byte: string) => ({
  fault: { line, column, rule: 'encoding', message: `byte \`${byte}\` is not UTF-8; save the file as UTF-8` },
});

test('UTF-8 becomes text, in every script and with either line ending', () => {
  assert.deepEqual(decodeText(bytes('a\r\n한글 漢字 😀\n')), { text: 'a\r\n한글 漢字 😀\n' });
  assert.deepEqual(decodeText(bytes()), { text: '' });
});

test('a byte order mark is dropped at the start and kept elsewhere', () => {
  assert.deepEqual(decodeText(bytes('\ufeff---\n\ufeff')), { text: '---\n\ufeff' });
});

test('a bad byte is located on the first line and on the last', () => {
  assert.deepEqual(decodeText(bytes([0xff])), faultAt(1, 1, '0xff'));
  assert.deepEqual(decodeText(bytes('---\ntitle: a\nb', [0xb0])), faultAt(3, 2, '0xb0'));
});

test('columns count characters as editors do, not bytes', () => {
  assert.deepEqual(decodeText(bytes('한글', [0xb0, 0xa1], '\n')), faultAt(1, 3, '0xb0'));
  assert.deepEqual(decodeText(bytes('x\n😀', [0xc0], '\n')), faultAt(2, 3, '0xc0'));
  assert.deepEqual(decodeText(bytes('\ufeffab', [0xfe])), faultAt(1, 3, '0xfe'));
});

test('a truncated character is located where it begins', () => {
  assert.deepEqual(decodeText(bytes('a\n', [0xea, 0xb0])), faultAt(2, 1, '0xea'));
  assert.deepEqual(decodeText(bytes([0xea, 0xb0], 'A')), faultAt(1, 1, '0xea'));
});

test('half a surrogate pair and an overlong form are not UTF-8', () => {
  assert.deepEqual(decodeText(bytes('ok', [0xed, 0xa0, 0x80])), faultAt(1, 3, '0xed'));
  assert.deepEqual(decodeText(bytes('ok', [0xc0, 0xaf])), faultAt(1, 3, '0xc0'));
});
