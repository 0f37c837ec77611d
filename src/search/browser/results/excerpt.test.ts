// Tests of marks and excerpts: matches are marked in any script, and no text is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from '../query/names.ts';
import { readQuery } from '../query/query.ts';
import { excerptOf, markText, needlesOf } from './excerpt.ts';
import { matchSection, splitSections } from './sections.ts';

const names = readNames({
  names: [[1, 'lee-jae-myung', ['Lee Jae-myung', '이재명', '李在明'], ['Lee Jae Myung'], []]],
  agreements: [],
  crossings: [],
});
const needles = (query: string) => needlesOf(readQuery(query, names));

const shown = (text: string, query: string): string =>
  markText(text, needles(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('words are marked by their beginning, whole, and not inside other words', () => {
  assert.equal(
    shown('Memorandums on trade, not on Trademarks', 'memorandum trade'),
    '[Memorandums] on [trade], not on Trademarks',
  );
  assert.equal(shown('A seaside sea', 'sea'), 'A [seaside] [sea]');
  assert.equal(shown('overseas', 'sea'), 'overseas');
});

test('a name is marked in each script, whatever it was asked for in', () => {
  assert.equal(
    shown('이재명 대통령, 李在明总统, President Lee Jae‑Myung', 'Lee Jae Myung'),
    '[이재명] 대통령, [李在明]总统, President [Lee Jae‑Myung]',
  );
});

test('tone marks, traditional characters and full width are seen through', () => {
  assert.equal(shown('諒解備忘錄', '备忘录'), '諒解[備忘錄]');
  assert.equal(shown('ＭＯＵ of Xī’ān', 'mou xian'), '[ＭＯＵ] of [Xī’ān]');
});

test('the pieces are the text again', () => {
  for (const text of ['', 'a', '한·중 MOU체결 2026년 1월', '🐼 panda 🐼', 'Xī’ān is Xi\u2019an'])
    for (const query of ['mou', '체결', 'panda', 'xian', '🐼'])
      assert.equal(
        markText(text, needles(query))
          .map((piece) => piece.text)
          .join(''),
        text,
      );
});

test('an excerpt surrounds the first match, and is empty without a match', () => {
  const text = `${'before '.repeat(40)}pomfret ${'after '.repeat(80)}`;
  const pieces = excerptOf(text, needles('pomfret')) ?? [];
  const words = pieces.map((piece) => piece.text).join('');
  assert.match(words, /^… (before )+pomfret (after )+…$|^… (before )+pomfret (after )+after …$/);
  assert.ok(words.length < 300);
  assert.deepEqual(
    pieces.filter((piece) => piece.marked).map((piece) => piece.text),
    ['pomfret'],
  );
  assert.equal(excerptOf(text, needles('croaker')), undefined);
});

test('the section with most words of the query is chosen; search-only text is not shown', () => {
  const sections = splitSections({
    content: 'A summary. Trade stands. Seafood and trade are said. 병어 seafood trade',
    anchors: [
      { id: 'stands', location: 2 },
      { id: 'says', location: 4 },
      { id: '-', location: 9 },
    ],
  });
  assert.deepEqual(
    sections.map(({ fragment, text }) => `${fragment}: ${text}`),
    [': A summary.', 'stands: Trade stands.', 'says: Seafood and trade are said.'],
  );
  assert.equal(matchSection(sections.slice(1), needles('seafood trade'))?.fragment, 'says');
  assert.equal(matchSection(sections.slice(1), needles('trade'))?.fragment, 'stands');
  assert.equal(matchSection(sections.slice(1), needles('pomfret')), undefined);
});
