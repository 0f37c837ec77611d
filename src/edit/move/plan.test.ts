// Tests of planning a renaming on the small tree: changes, refusals, and addresses that are kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, changedFiles, swap } from '../../../tests/tree.ts';
import type { Kind } from '../../model/kinds.ts';
import { applyChanges, checkChanges } from '../transaction/change-set.ts';
import { planMove } from './plan.ts';

const plan = (kind: Kind, from: string, to: string, changes: Readonly<Record<string, Change>> = {}) => {
  const files = changedFiles(changes);
  const move = planMove('content', files, { kind, from, to });
  return {
    move,
    problems: checkChanges('content', files, move.changes).problems,
    after: applyChanges(files, move.changes),
  };
};

test('a source is renamed in every citation, without a new problem', () => {
  const { move, problems, after } = plan('sources', 'gazette', 'state-gazette');
  assert.deepEqual(problems, []);
  const left = [...after].filter(([, text]) => /(?<![\w-])gazette,|source: gazette$/m.test(String(text)));
  assert.deepEqual(left, []);
  assert.ok(move.places > 5 && move.redirects);
  assert.match(String(after.get('sources/state-gazette.md')), /^formerPaths: \[sources\/gazette\]$/m);
  assert.match(String(after.get('permalinks.txt')), /^sources\/gazette\n(?:.*\n)*sources\/state-gazette$/m);
});

test('an address that was never published is not kept', () => {
  const topic = '---\ntitle: Fresh\nsummary: A fresh topic.\n---\n';
  const permalinks = String(changedFiles({}).get('permalinks.txt'));
  const { move, after } = plan('topics', 'fresh', 'fresher', {
    'topics/fresh.md': topic,
    'permalinks.txt': permalinks,
  });
  assert.equal(move.redirects, false);
  assert.equal(after.get('topics/fresher.md'), topic);
  assert.ok(!String(after.get('permalinks.txt')).includes('topics/fresh\n'));
});

test('a record moved there and back keeps both addresses', () => {
  const there = plan('topics', 'examples', 'samples').after;
  const { changes } = planMove('content', there, { kind: 'topics', from: 'samples', to: 'examples' });
  const back = applyChanges(there, changes);
  assert.match(String(back.get('topics/examples.md')), /^formerPaths: \[topics\/samples\]$/m);
  assert.deepEqual(checkChanges('content', there, changes).problems, []);
  assert.ok(String(back.get('permalinks.txt')).includes('topics/examples\n'));
});

test('paths stay when the id belongs to both a person and an organization', () => {
  const twin = swap('field: parties.example-cn.signatory', 'field: parties.twin');
  const body = '---\ntitle: Twin\nsummary: x\ntype: agency\nside: kr\n---\n';
  const tree = { 'organizations/twin.md': body, 'agreements/2030-03-01-example.md': twin };
  const fieldIn = ({ after }: ReturnType<typeof plan>) =>
    /field: (parties\.\S+)/.exec(String(after.get('agreements/2030-03-01-example.md')))?.[1];
  assert.equal(fieldIn(plan('organizations', 'twin', 'new', tree)), 'parties.new');
  const both = { ...tree, 'people/twin.md': '---\ntitle: Twin\nsummary: x\nside: kr\n---\n' };
  assert.equal(fieldIn(plan('organizations', 'twin', 'new', both)), 'parties.twin');
});

test('nothing is changed if references could be missed', () => {
  const broken = { 'topics/broken.md': '---\ntitle: [\n---\n' };
  assert.throws(
    () => plan('topics', 'examples', 'new', broken),
    /^Error: content\/topics\/broken\.md cannot be read, so /,
  );
  const escaped = { 'topics/broken.md': '---\ntitle: x\nsummary: y\n---\n[z](.\\/examples.md)\n' };
  assert.throws(() => plan('topics', 'examples', 'new', escaped), {
    message:
      'content/topics/broken.md has a reference written with escapes, which cannot be changed; write it without escapes first',
  });
});
