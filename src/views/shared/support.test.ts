// Rows of facts: each line with the numbers of its sources and how well it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { factMaker, marksFor, rows, supportView } from './fact-row.ts';
import { plain } from './text-run.ts';

test('support is put in words, outlets by their number', () => {
  const ctx = contextOf();
  const inWords = (level: Parameters<typeof supportView>[0]['level'], outlets = 0) =>
    supportView({ level, outlets, disputed: false }, ctx).text;
  assert.equal(inWords('official', 3), 'official');
  assert.equal(inWords('official-copy'), 'official, from a copy');
  assert.equal(inWords('outlets', 3), '3 outlets');
  assert.equal(inWords('one-outlet', 1), 'one outlet');
  assert.equal(inWords('weak'), 'weak source only');
  assert.equal(inWords('none'), 'no source');
});

test('disputed is a mark of its own beside the level', () => {
  const ctx = contextOf();
  const { line } = factMaker(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(line('signed', [plain('x')]), {
    parts: [{ text: 'x' }],
    marks: [1],
    support: { level: 'official', text: 'official', disputed: true },
  });
});

test('a line without a path has neither marks nor support', () => {
  const ctx = contextOf();
  const { line } = factMaker(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(line(undefined, [plain('x')], { side: 'kr', under: true }), {
    parts: [{ text: 'x' }],
    side: 'kr',
    under: true,
    marks: [],
  });
});

test('marks are numbers of the list of sources, each once, in order', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) =>
      text.replace(
        'disagreements:',
        '  - source: gazette\n    locator: paragraph 9\n    supports: [parties]\ndisagreements:',
      ),
  });
  const record = recordIn(ctx, 'agreements', '2030-03-01-example');
  const numbers = new Map([
    ['daily', 1],
    ['gazette', 2],
  ]);
  assert.deepEqual(marksFor(record, 'parties.example-cn', numbers), [1, 2]);
  assert.deepEqual(marksFor(record, 'ends', numbers), []);
  assert.deepEqual(marksFor(record, 'place', new Map()), []);
});

test('rows without lines are left out', () => {
  const kept = { label: 'b', lines: [{ parts: [], marks: [] }] };
  assert.deepEqual(rows({ label: 'a', lines: [] }, undefined, kept), [kept]);
});
