// The description as a search engine: absolute addresses, below a sub-path too, and escaped text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { buildOpenSearch } from './opensearch.ts';

test('the template is the absolute address of the search page', () => {
  const xml = buildOpenSearch(contextOf({}, '/register/'));
  assert.ok(xml.includes('template="https://example.org/register/search/?q={searchTerms}"'));
  assert.ok(xml.includes('>https://example.org/register/favicon.svg<'));
});

test('a name with characters of XML markup stays text', () => {
  const ctx = contextOf();
  const words = { ...ctx.words, site: { ...ctx.words.site, name: '<b>&"' } };
  const xml = buildOpenSearch({ ...ctx, words });
  assert.ok(xml.includes('<ShortName>&lt;b&gt;&amp;&quot;</ShortName>'));
});
