// Tests of the accessibility statement, with and without a form for reports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../i18n/en/index.ts';
import { buildStatement } from './accessibility.ts';

const reportOf = (repository: string) => buildStatement(en, repository).find(({ id }) => id === 'report');

test('barriers are reported by the form of the repository', () => {
  assert.deepEqual(reportOf('https://example.org/r')?.link, {
    text: 'Report a barrier',
    href: 'https://example.org/r/issues/new?template=barrier.yml&title=Barrier%3A+',
  });
});

test('without a repository the statement says that there is no address for reports', () => {
  const report = reportOf('');
  assert.equal(report?.link, undefined);
  assert.deepEqual(report?.paragraphs, [en.accessibility.report.noAddress]);
});

test('the statement has each section of the W3C model once, and its date in words', () => {
  const sections = buildStatement(en, '');
  const ids = sections.map(({ id }) => id);
  assert.deepEqual(ids, ['use', 'limits', 'report', 'measures', 'tested', 'not-tested', 'needs', 'statement']);
  assert.match(sections.at(-1)?.paragraphs.join() ?? '', / on \d{1,2} [A-Z][a-z]+ \d{4}\./);
});
