// Tests that the coverage page shows the numbers that the check prints.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { supportLevels } from '../../src/graph/support.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { readPages, textOf } from '../pages.ts';

const printed = (): string =>
  spawnSync(process.execPath, ['src/check/cli.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, GITHUB_ACTIONS: '', CONTENT_DIR: 'content' },
    encoding: 'utf8',
  }).stdout;

const numbersIn = (text: string): number[] => Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits));

test('records by kind, citations, facts by support and disputed facts have the same counts', (t) => {
  const coverage = readPages().find(({ address }) => address === '/coverage/');
  assert.ok(coverage);
  const shown = coverage.elements
    .filter(({ tagName }) => tagName === 'td' || tagName === 'p')
    .map((element) => textOf(element).replaceAll(',', ''))
    .filter((text) => /^\d+$|disputed/.test(text))
    .flatMap(numbersIn);
  const [, records = '', citations = '', facts = ''] = printed().split('\n');
  const kinds = numbersIn(records);
  const support = numbersIn(facts);
  assert.equal(kinds.length, kindNames.length);
  assert.equal(support.length, supportLevels.length);
  assert.deepEqual(shown, [...kinds, ...support, ...numbersIn(citations)]);
  for (const line of [records, citations, facts]) t.diagnostic(line);
});
