// Tests of runs of text: the titles of records, and which addresses are linked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { linkTo, outsideLink, titleOf } from './text-run.ts';

const url = 'https://example.org/a';

test('the title of a claim marks it as a claim and has its verdict', () => {
  const ctx = contextOf();
  const claim = recordIn(ctx, 'claims', 'a-rumour');
  assert.equal(titleOf(claim, ctx), 'Claim: The memorandum was signed by ghosts (contradicted)');
  assert.equal(linkTo(claim, ctx).text, titleOf(claim, ctx));
  assert.equal(titleOf(recordIn(ctx, 'sources', 'rumour'), ctx), 'Rumour page');
});

test('a link to a record is below the base and can have its own text', () => {
  const ctx = contextOf({}, '/sub');
  const href = '/sub/organizations/example-cn/';
  assert.deepEqual(linkTo(recordIn(ctx, 'organizations', 'example-cn'), ctx, 'MOX'), { text: 'MOX', href });
});

test('official and press sources are linked, weak ones with nofollow, unreliable ones not at all', () => {
  const link = { text: url, href: url };
  assert.deepEqual(outsideLink(url, 'official'), { ...link, rel: 'external noopener' });
  assert.deepEqual(outsideLink(url, 'press'), { ...link, rel: 'external noopener' });
  assert.deepEqual(outsideLink(url, 'weak'), { ...link, rel: 'external nofollow noopener' });
  assert.deepEqual(outsideLink(url, 'unreliable'), { text: url });
});
