// The accessibility statement: with a repository it leads to the form for barriers, without one it says that there is no address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../i18n/en/index.ts';
import { buildStatement } from './accessibility.ts';

const reportOf = (repository: string) => buildStatement(en, repository).find(({ id }) => id === 'report');

test('a barrier is reported by the form of the repository', () => {
  assert.deepEqual(reportOf('https://example.org/r')?.link, {
    text: 'Report a barrier',
    href: 'https://example.org/r/issues/new?template=barrier.yml&title=Barrier%3A+',
  });
});

test('without a repository nothing is said of a form, and that there is no address is', () => {
  const report = reportOf('');
  assert.equal(report?.link, undefined);
  assert.deepEqual(report?.paragraphs, [en.accessibility.report.noAddress]);
});

test('the statement says what the model of the W3C asks for, each once, and its day in words', () => {
  const sections = buildStatement(en, '');
  const ids = sections.map(({ id }) => id);
  assert.deepEqual(ids, ['use', 'limits', 'report', 'measures', 'tested', 'not-tested', 'needs', 'statement']);
  assert.match(sections.at(-1)?.paragraphs.join() ?? '', / on \d{1,2} [A-Z][a-z]+ \d{4}\./);
});
