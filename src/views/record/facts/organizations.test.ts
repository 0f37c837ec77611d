// Tests of the facts of an organisation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import { organizationFacts } from './organizations.ts';

const supported = (paths: string): string =>
  `sources:\n  - source: gazette\n    locator: caption\n    supports: [${paths}]\n`;

const ministry = (id: string, title: string, more = ''): Record<string, string> => ({
  [`organizations/${id}.md`]: `---\ntitle: ${title}\nsummary: A body.\ntype: agency\nside: kr\n${more}---\n`,
});

test('an organisation names its predecessors and those it can be confused with', () => {
  const more = `acronym: NEA\npartOf: example-kr\nvalid:\n  from: 2028\n  to: 2030-05-31\npredecessors:\n  - organization: first\n    how: renamed\n  - organization: second\n    how: functions\ndistinctFrom: [example-cn]\nwebsite: https://example.org/nea\n${supported('summary, valid, predecessors.first')}  - source: daily\n    locator: caption\n    supports: [predecessors.second]\n`;
  const plain = supported('summary');
  const ctx = contextOf({
    ...ministry('nea', 'New agency', more),
    ...ministry('first', 'First', plain),
    ...ministry('second', 'Second', plain),
  });
  assert.deepEqual(rowsInWords(organizationFacts(...pageOf(ctx, 'organizations', 'nea'))), [
    'Type: Agency',
    'Acronym: NEA',
    'Department of: Ministry of Examples (kr)',
    'Under this name: 2028 to 31 May 2030 [1] official',
    'Follows: First (renamed) [1] official',
    'Follows: Second (took over functions) [2] one outlet',
    'Not to be taken for: Ministry of Examples (cn)',
    'Website: https://example.org/nea',
  ]);
});
