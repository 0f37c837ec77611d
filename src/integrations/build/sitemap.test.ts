// Tests of the sitemap: lists and records in each language, without claims and former addresses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { buildAddresses } from '../../addresses.ts';
import { sitemapEntry } from './sitemap.ts';

const { graph } = contextOf({
  'topics/examples.md': swap('summary:', 'formerPaths: [topics/samples]\nsummary:'),
});

for (const base of ['/', '/register/']) {
  const languages = [buildAddresses(base, 'en'), buildAddresses(base, 'ko')];
  const entry = (path: string) => sitemapEntry(`https://example.org${base}${path}`, graph, languages);

  for (const prefix of ['', 'ko/']) {
    test(`below ${base}${prefix}, a record has a date`, () => {
      const { lastmod = '' } = entry(`${prefix}agreements/2030-03-01-example/`) ?? {};
      assert.match(lastmod, /^\d{4}-\d\d-\d\d$/);
    });

    test(`below ${base}${prefix}, pages and lists have no date`, () => {
      for (const path of ['', 'agreements/', 'claims/', 'search/', 'organizations/mofa-kr/examples/']) {
        const url = `https://example.org${base}${prefix}${path}`;
        assert.deepEqual(entry(`${prefix}${path}`), { url }, url);
      }
    });

    test(`below ${base}${prefix}, claims and former addresses are left out`, () => {
      const [claim] = graph.of('claims');
      for (const path of [`claims/${claim?.id}/`, 'topics/samples/', 'topics/none/'])
        assert.equal(entry(`${prefix}${path}`), undefined, path);
      assert.ok(claim);
    });
  }
}
