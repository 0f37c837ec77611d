// Tests of the context of a language: its words, addresses and translated bodies.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChanged } from '../../../tests/tree.ts';
import { buildGraph } from '../../graph/graph.ts';
import type { Locale } from '../../model/locale.ts';
import { buildContext } from './context.ts';

const site = { origin: 'https://example.org', base: '/register/', today: '2030-06-01' };
const checked = checkChanged({ 'topics/examples.ko.md': '예시.\n' });
const register = { ...checked, graph: buildGraph(checked.records, checked.bodies) };

test('whole addresses begin with the host, also for a site below a path', () => {
  const { whole, to } = buildContext(register, 'en', site);
  assert.equal(whole(to.record('topics', 'examples')), 'https://example.org/register/topics/examples/');
});

test('translations do not change the bodies of the original language', () => {
  const { bodies, locale } = buildContext(register, 'en', site);
  assert.equal(locale, 'en');
  assert.deepEqual(bodies, checked.bodies);
});

test('a translated body replaces the original in its own language only', () => {
  assert.deepEqual([...checked.translations.keys()], ['ko']);
  assert.equal(checked.translations.get('ko')?.get('topics/examples')?.text, '예시.\n');
  const translations = new Map<Locale, typeof checked.bodies>([['en', checked.translations.get('ko') ?? new Map()]]);
  const { bodies } = buildContext({ ...register, translations }, 'en', site);
  assert.equal(bodies.get('topics/examples')?.text, '예시.\n');
  assert.equal(bodies.get('people/hong-gil-dong'), checked.bodies.get('people/hong-gil-dong'));
});
