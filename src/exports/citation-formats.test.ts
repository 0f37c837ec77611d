// Tests of citation formats with hostile text: citation.js reads back what was written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { formatBibtex } from './citations/bibtex.ts';
import type { CitationEntry } from './citations/citation-entry.ts';
import { formatCslJson } from './citations/csl-json.ts';
import { formatRis } from './citations/ris.ts';

const titles = [
  'Plain',
  '=cmd|x!A1',
  'quotes " and \' and , commas ; semicolons',
  'back \\ slash { brace } closed',
  'unbalanced } brace',
  'unbalanced { brace',
  'a_b^c~d $x$ 50 % & #1',
  '</script><script>alert(1)</script> ]]> <![CDATA[ -->',
  "dashes -- --- ''two'' ``ticks`` <<x>> ?` !`",
  '한중 협력 谅解备忘录 😀 עברית',
  '@misc{a, title = {b}}',
  'ER - x',
];

const entry = (title: string): CitationEntry => ({
  key: 'agreements-x',
  author: 'Korea–China Register',
  title,
  day: '2026-11-21',
  url: 'https://example.org/agreements/x/',
  abstract: title,
  language: 'en',
});

const plain = (title: string): string => title.replace(/<span class="nocase">(.*)<\/span>/g, '$1');

for (const title of titles) {
  test(`the title ${title}`, () => {
    const texts = {
      '@bibtex/text': formatBibtex(entry(title)),
      '@ris/file': formatRis(entry(title)),
      '@csl/list+object': JSON.parse(formatCslJson(entry(title))),
    };
    for (const [type, text] of Object.entries(texts)) {
      const read = new Cite(text, { forceType: type }).data;
      assert.equal(read.length, 1, type);
      assert.equal(plain(read[0].title), title, type);
      assert.equal(read[0].URL, 'https://example.org/agreements/x/', type);
      assert.deepEqual(read[0].issued['date-parts'], [[2026, 11, 21]], type);
    }
  });
}
