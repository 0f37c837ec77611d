// Payloads of invalid bytes, invisible or bidirectional characters, and lookalike letters.
import { body, cited, fields, file, type Payload, titled } from './payload.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

const topic = '---\ntitle: Payload\nsummary: b\n---\n';
const utf16be = Buffer.from(`\ufeff${topic}`, 'utf16le').swap16();

/** Files as bytes. */
const files: readonly Payload[] = [
  file('bytes-invalid', 'topics/bytes-invalid.md', bytes('---\ntitle: a', [0xc3, 0x28], '\n---\n'), '2:9 [encoding]'),
  file(
    'bytes-overlong',
    'topics/bytes-overlong.md',
    bytes('---\ntitle: ', [0xc0, 0xbc], 'script>\n---\n'),
    '2:8 [encoding]',
  ),
  file(
    'bytes-surrogate',
    'topics/bytes-surrogate.md',
    bytes('---\ntitle: ', [0xed, 0xa0, 0x80], '\n---\n'),
    '2:8 [encoding]',
  ),
  file('bytes-too-high', 'topics/bytes-too-high.md', bytes(topic, 'x', [0xf4, 0x90, 0x80, 0x80]), '5:2 [encoding]'),
  file('bytes-cut', 'topics/bytes-cut.md', bytes(topic, '한', [0xed, 0x95]), '5:2 [encoding]'),
  file('bytes-utf-16le', 'topics/bytes-utf-16le.md', Buffer.from(`\ufeff${topic}`, 'utf16le'), '1:1 [encoding]'),
  file('bytes-utf-16be', 'topics/bytes-utf-16be.md', utf16be, '1:1 [encoding]'),
  file('bytes-utf-16-bare', 'topics/bytes-utf-16-bare.md', Buffer.from(topic, 'utf16le'), '1:1 [front-matter]'),
  file('bytes-nul-only', 'topics/bytes-nul-only.md', new Uint8Array(1_000), '1:1 [front-matter]'),
  file('bytes-gzip', 'topics/bytes-gzip.md', bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0]), '1:2 [encoding]'),
  file(
    'bytes-nul-in-fields',
    'topics/bytes-nul-in-fields.md',
    bytes('---\ntitle: a', [0], '\nsummary: b\n---\n'),
    '2:8 [clean-text]',
  ),
  file('bytes-two-marks', 'topics/bytes-two-marks.md', `\ufeff\ufeff${topic}`, '1:1 [front-matter]'),
  file(
    'bytes-latin-1',
    'sources/bytes-latin-1.ko.md',
    bytes('caf', [0xe9]),
    'permalinks.txt:9:1 [permalinks]',
    '1:4 [encoding]',
  ),
];

/** Characters that are not allowed in a title. */
const unseen: Readonly<Record<string, string>> = {
  nul: '\0',
  escape: '\u001b[31m',
  bell: '\u0007',
  delete: '\u007f',
  'next-line': '\u0085',
  'zero-width-space': '\u200b',
  'zero-width-joiner': '\u200d',
  'soft-hyphen': '\u00ad',
  'mark-in-the-middle': '\ufeff',
  'right-to-left-override': '\u202e',
  'left-to-right-embedding': '\u202a',
  isolate: '\u2066',
  'right-to-left-mark': '\u200f',
  'paragraph-separator': '\u2029',
  'hangul-filler': '\u3164',
  'tag-letter': '\u{e0041}',
  'variation-selector': '\ufe0f',
  'lone-surrogate': '\ud800',
  'low-surrogate': '\udc00',
  noncharacter: '\uffff',
  'noncharacter-astral': '\u{1fffe}',
};

/** Lookalike ids; the file name is refused at 1:1, and so is its address, which is not in permalinks.txt. */
const names: Readonly<Record<string, string>> = {
  'name-cyrillic': 'gаzette',
  'name-full-width': 'ｇazette',
  'name-zero-width': 'gaz\u200bette',
  'name-override': 'gaz\u202eette',
  'name-hangul': '가제트',
};

export const characters: readonly Payload[] = [
  ...files,
  ...Object.entries(unseen).map(([name, character]) => titled(`unseen-${name}`, `a${character}b`, '2:8 [clean-text]')),
  body('unseen-in-body', 'x\n\n한글 \u202egnp.x [a](https://example.org/)', '12:4 [clean-text]'),
  body('unseen-nul-in-body', 'a\0b', '10:2 [clean-text]'),
  body('unseen-entities', 'a&#0;b &#xd800; &#x202e; &#8203;b'),
  cited('unseen-in-citation', 'x [@gaz\u200bette, p]', '5:3 [body-sourced]', '5:8 [clean-text]'),
  fields('unseen-in-key', '"ti\u200btle": x', '4:1 [unknown-key]', '4:4 [clean-text]'),
  ...Object.entries(names).map(([name, id]) =>
    file(name, `topics/${id}.md`, `---\ntitle: Payload ${name}\nsummary: b\n---\n`, '1:1 [file-name]'),
  ),
  fields('target-cyrillic', 'topics: [exаmples]', '4:10 [known-target]'),
  fields('target-full-width', 'topics: [ｅxamples]', '4:10 [known-target]'),
  cited('citation-cyrillic', 'x [@gаzette, p]', '5:3 [body-sourced]'),
];
