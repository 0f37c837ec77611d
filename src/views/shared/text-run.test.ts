// Runs of text: what a record is called wherever it is named, and which addresses may be followed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { linkTo, outsideLink, titleOf } from './text-run.ts';

const url = 'https://example.org/a';

test('a claim is called a claim and carries its verdict, wherever it is named', () => {
  const ctx = contextOf();
  const claim = recordIn(ctx, 'claims', 'a-rumour');
  assert.equal(titleOf(claim, ctx), 'Claim: The memorandum was signed by ghosts (contradicted)');
  assert.equal(linkTo(claim, ctx).text, titleOf(claim, ctx));
  assert.equal(titleOf(recordIn(ctx, 'sources', 'rumour'), ctx), 'Rumour page');
});

test('a link to a record stands below the base and may have words of its own', () => {
  const ctx = contextOf({}, '/sub');
  const href = '/sub/organizations/example-cn/';
  assert.deepEqual(linkTo(recordIn(ctx, 'organizations', 'example-cn'), ctx, 'MOX'), { text: 'MOX', href });
});

test('what is official or press is linked, what is weak not followed, what is unreliable not linked', () => {
  const link = { text: url, href: url };
  assert.deepEqual(outsideLink(url, 'official'), { ...link, rel: 'external noopener' });
  assert.deepEqual(outsideLink(url, 'press'), { ...link, rel: 'external noopener' });
  assert.deepEqual(outsideLink(url, 'weak'), { ...link, rel: 'external nofollow noopener' });
  assert.deepEqual(outsideLink(url, 'unreliable'), { text: url });
});
