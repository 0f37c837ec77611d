// Tests of the timeline: every year from the first record to the last, with its records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../tests/context.ts';
import { swap } from '../../tests/tree.ts';
import { buildGraph } from './graph.ts';
import { buildTimeline } from './timeline.ts';

test('years run from the newest to the oldest, empty ones included', () => {
  const { graph } = contextOf({ 'statements/2030-03-01-remarks.md': swap('made: 2030-03-01', 'made: 2027') });
  assert.deepEqual(
    buildTimeline(graph).map(({ year, records }) => [year, records.map(({ id }) => id)]),
    [
      [2030, ['2030-03-01-example', '2030-03-01-summit']],
      [2029, []],
      [2028, []],
      [2027, ['2030-03-01-remarks']],
    ],
  );
});

test('only dated agreements, meetings and statements are on the timeline', () => {
  const { graph } = contextOf({
    'meetings/2030-03-01-summit.md': (text) => text.replace('started: 2030-03-01\n', '').replace('started, ', ''),
  });
  const kinds = buildTimeline(graph).flatMap(({ records }) => records.map(({ kind }) => kind));
  assert.deepEqual(kinds.toSorted(), ['agreements', 'statements']);
});

test('without a dated record there are no years', () => {
  assert.deepEqual(buildTimeline(buildGraph([], new Map())), []);
});
