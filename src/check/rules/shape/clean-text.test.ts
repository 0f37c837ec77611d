// Tests of the rule clean-text, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('clean-text');

/** The lines about a topic with these further fields from line 4 on, and this body after its closing line. */
const linesOf = (fields: string, body = ''): string[] =>
  problemsOf({ 'topics/examples.md': `---\ntitle: a\nsummary: b\n${fields}\n---${body}` }).map((line) =>
    line.replace('content/topics/examples.md:', ''),
  );

const unseen = (place: string, what: string, code: string): string =>
  `${place}: error: ${what} holds ${code}, an invisible character; remove it [clean-text]`;
const decomposed = (place: string, what: string): string =>
  `${place}: error: ${what} is not in Unicode’s composed form (NFC); type it again [clean-text]`;

test('composed text in every script is clean, with tabs, line endings and wide spaces', () => {
  const fields =
    'aliases: [한중 자유무역협정, 中韩自贸协定, Lǐ Qiáng, "ab\\tc", 「人工智能」]\r\nlooked: {on: 2030-06-01, where: Zürich　和　서울}';
  assert.deepEqual(linesOf(fields, '\r\n\r\nÉté 가나다 𠮷 👍\tx\r\n'), []);
});

test('zero-width, bidirectional, filling and control characters are reported at their value', () => {
  const characters = {
    'U+200B': '\u200b',
    'U+00AD': '\u00ad',
    'U+2060': '\u2060',
    'U+202E': '\u202e',
    'U+2067': '\u2067',
    'U+3164': '\u3164',
    'U+115F': '\u115f',
    'U+FEFF': '\ufeff',
    'U+2028': '\u2028',
    'U+0085': '\u0085',
  };
  for (const [code, character] of Object.entries(characters))
    assert.deepEqual(linesOf(`aliases: [한글, 한${character}글]`), [unseen('4:15', '`aliases.1`', code)]);
});

test('characters outside values are reported at their place: in a comment, in a key, at the start', () => {
  const outside = (place: string, code: string) => unseen(place, 'the front matter', code);
  assert.deepEqual(linesOf('# a \u202eb\naliases: [c] # \u200b\nst\u00adands: x'), [
    outside('4:5', 'U+202E'),
    outside('5:16', 'U+200B'),
    outside('6:3', 'U+00AD'),
  ]);
  const topic = '---\n\ufefftitle: a\nsummary: b\n---\n';
  assert.deepEqual(problemsOf({ 'topics/examples.md': topic }), [
    `content/topics/examples.md:${outside('2:1', 'U+FEFF')}`,
  ]);
});

test('an invisible character in a value is reported once, and broken YAML only as broken', () => {
  assert.deepEqual(linesOf('aliases: [a\u200b] # \u200b'), [unseen('4:11', '`aliases.0`', 'U+200B')]);
  assert.deepEqual(linesOf('aliases: [a\u200b'), []);
});

test('an escape in a quoted value counts as the character it means', () => {
  assert.deepEqual(linesOf('aliases: ["a\\u200Bb", "a\\0b", \'a\\u200Bb\']'), [
    unseen('4:11', '`aliases.0`', 'U+200B'),
    unseen('4:23', '`aliases.1`', 'U+0000'),
  ]);
});

test('decomposed Hangul and accents are reported, in invalid fields too', () => {
  assert.deepEqual(linesOf(`aliases:\n  - ${'한글'.normalize('NFD')}\nplace: {x: ${'é'.normalize('NFD')}}`), [
    decomposed('5:5', '`aliases.0`'),
    decomposed('6:12', '`place.x`'),
  ]);
});

test('a non-breaking hyphen is reported in names, and nowhere else', () => {
  assert.deepEqual(
    linesOf('names: {ko: {text: 한\u2011중, status: ours}}\nstands: {asOf: 2030-06-01, text: a\u2011b}', '\na\u2011b'),
    ['4:20: error: `names.ko.text` holds U+2011, a hyphen that search does not find; write `-` [clean-text]'],
  );
});

test('a body is reported at the character, once a line, after astral and decomposed ones too', () => {
  const lines = ['', '', '한글 \u200b\u200b', '', `𠮷 👍 가${'나'.normalize('NFD')}`, 'x', '\u202ey'];
  assert.deepEqual(linesOf('aliases: [b]', lines.join('\r\n')), [
    unseen('7:4', 'the body', 'U+200B'),
    decomposed('9:8', 'the body'),
    unseen('11:1', 'the body', 'U+202E'),
  ]);
});

test('a translated body is checked too', () => {
  assert.deepEqual(problemsOf({ 'topics/examples.ko.md': `가\n${'다'.normalize('NFD')}` }), [
    `content/topics/examples.ko.md:${decomposed('2:1', 'the body')}`,
  ]);
});
