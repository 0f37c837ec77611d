// Tests of the facts of a mechanism.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import { mechanismFacts } from './mechanisms.ts';

const supported = (paths: string): string =>
  `sources:\n  - source: gazette\n    locator: caption\n    supports: [${paths}]\n`;

test('a mechanism has its origin, its frequency and its organisations', () => {
  const change: Change = (text) =>
    text
      .replace(
        'established: 2030',
        'cadence: once a year\nestablished: 2030\nestablishedBy: 2030-03-01-example\nrevives: old-dialogue\nended: 2034-05',
      )
      .replace('[summary, established]', '[summary, cadence, established, establishedBy, revives, ended]');
  const ctx = contextOf({
    'mechanisms/example-dialogue.md': change,
    'mechanisms/old-dialogue.md': `---\ntitle: Old dialogue\nsummary: Older.\nlevel: working\n${supported('summary')}---\n`,
  });
  assert.deepEqual(rowsInWords(mechanismFacts(...pageOf(ctx, 'mechanisms', 'example-dialogue'))), [
    'Level: Ministers',
    'Meets: once a year [1] official',
    'Set up: 2030 [1] official',
    'Set up by: Example memorandum [1] official',
    'Revives: Old dialogue [1] official',
    'Ended: May 2034 [1] official',
    'Bodies: Ministry of Examples (kr)',
    'Bodies: Ministry of Examples (cn)',
  ]);
});
