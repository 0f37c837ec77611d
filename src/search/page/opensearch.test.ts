// The description as a search engine: absolute addresses, below a sub-path too, and escaped text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAddresses } from '../../addresses.ts';
import { en } from '../../i18n/en/index.ts';
import { buildOpenSearch } from './opensearch.ts';

test('the template is the absolute address of the search page', () => {
  const xml = buildOpenSearch(en, buildAddresses('/register/', 'en'), new URL('https://example.org'));
  assert.ok(xml.includes('template="https://example.org/register/search/?q={searchTerms}"'));
  assert.ok(xml.includes('>https://example.org/register/favicon.svg<'));
});

test('a name with characters of XML markup stays text', () => {
  const words = { ...en, site: { ...en.site, name: '<b>&"' } };
  const xml = buildOpenSearch(words as typeof en, buildAddresses('/', 'en'), new URL('http://localhost:4321'));
  assert.ok(xml.includes('<ShortName>&lt;b&gt;&amp;&quot;</ShortName>'));
});
