// Tests of the report: clickable lines for terminals and commands for GitHub Actions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from './problem.ts';
import { formatAnnotations, formatProblem, formatReport } from './report.ts';

const problem: Problem = {
  path: 'content/topics/a.md',
  line: 2,
  column: 8,
  rule: 'schema',
  message: '`title` is wrong',
};

test('a problem is one line, with a second where two places are involved', () => {
  assert.equal(formatProblem(problem), 'content/topics/a.md:2:8: error: `title` is wrong [schema]');
  const note = { path: 'content/topics/b.md', line: 1, column: 1, message: 'the record that has it' };
  assert.equal(
    formatProblem({ ...problem, note }),
    'content/topics/a.md:2:8: error: `title` is wrong [schema]\n  content/topics/b.md:1:1: note: the record that has it',
  );
});

test('line breaks, control and bidirectional characters from content do not reach the terminal', () => {
  const message = 'a\r\nb\tc\u001b[31md\u2028e\u202ef\0g';
  assert.equal(formatProblem({ ...problem, message }), 'content/topics/a.md:2:8: error: a b c [31md e f g [schema]');
});

test('the report ends with a count in good English', () => {
  assert.equal(formatReport([], 1), 'No problems; 1 record checked.');
  assert.equal(formatReport([], 0), 'No problems; 0 records checked.');
  assert.equal(formatReport([problem], 2), `${formatProblem(problem)}\n1 problem in 1 file; 2 records checked.`);
  const other = { ...problem, path: 'content/topics/b.md' };
  assert.equal(
    formatReport([problem, { ...problem, line: 3 }, other], 212)
      .split('\n')
      .at(-1),
    '3 problems in 2 files; 212 records checked.',
  );
});

test('an annotation names file, line, column and rule, with special characters escaped', () => {
  assert.equal(
    formatAnnotations([problem, { ...problem, path: 'content/topics/a, b: 100%.md', message: '100%\nof it: a, b' }]),
    [
      '::error file=content/topics/a.md,line=2,col=8,title=schema::`title` is wrong',
      '::error file=content/topics/a%2C b%3A 100%25.md,line=2,col=8,title=schema::100%25 of it: a, b',
    ].join('\n'),
  );
});
