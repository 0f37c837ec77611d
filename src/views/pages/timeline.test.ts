// Tests of the timeline page: every year, newest first, also without records.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { buildTimelineView } from './timeline.ts';

test('years come with their records, and empty years are kept', () => {
  const ctx = contextOf({ 'statements/2030-03-01-remarks.md': swap('made: 2030-03-01', 'made: 2028-05') });
  assert.deepEqual(
    buildTimelineView(ctx).map(({ year, items }) => [year, items.map(({ title, date }) => `${title}, ${date}`)]),
    [
      ['2030', ['Example memorandum, 1 March 2030', 'Example summit, 1 March 2030']],
      ['2029', []],
      ['2028', ['Remarks at the example summit, May 2028']],
    ],
  );
});
