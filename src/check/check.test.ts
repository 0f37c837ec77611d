// Tests of the check as a whole: all problems, sorted, at real places, without follow-on errors.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Change, changedFiles, checkChanged, problemsOf } from '../../tests/tree.ts';

const files = changedFiles({});
const textOf = (path: string): string => String(files.get(path));

test('the valid tree has no problems, and every file of it is a record', () => {
  const { problems, records, bodies, files: count } = checkChanged({});
  assert.deepEqual(problems, []);
  assert.equal(records.length, 13);
  assert.equal(bodies.size, 13);
  assert.equal(count, 13);
});

test('problems are sorted by file, line and column, whatever rule found them', () => {
  const lines = problemsOf({
    'topics/examples.md': '---\ntitle: a\nsummary: b\ntopics: [zn, zinc]\nnaem: c\n---\nNothing <b>cited.',
    'claims/a-rumour.md': '',
    'notes.md': '',
    'permalinks.txt': `${textOf('permalinks.txt')}topics/zinc\n`,
  });
  assert.deepEqual(
    lines.map((line) => line.replace(/ error: .*\[/, ' [')),
    [
      'content/claims/a-rumour.md:1:1: [front-matter]',
      'content/notes.md:1:1: [file-name]',
      'content/permalinks.txt:14:1: [permalinks]',
      'content/topics/examples.md:4:10: [known-target]',
      'content/topics/examples.md:4:14: [known-target]',
      'content/topics/examples.md:5:1: [unknown-key]',
      'content/topics/examples.md:7:1: [body-sourced]',
      'content/topics/examples.md:7:9: [raw-html]',
    ],
  );
});

test('a record that breaks its schema is left out, but its body is kept', () => {
  const { records, bodies } = checkChanged({
    'people/hong-gil-dong.md': (text) => text.replace('side: kr', 'side: x'),
  });
  assert.ok(!records.some(({ id }) => id === 'hong-gil-dong'));
  assert.ok(bodies.has('people/hong-gil-dong'));
});

test('an emptied file is one problem, whatever else points to it', () => {
  const several = ['agreements/2030-03-01-example.md', 'meetings/2030-03-01-summit.md', 'sources/gazette.md'];
  for (const path of [...several, 'people/hong-gil-dong.md', 'organizations/example-kr.md'])
    assert.deepEqual(problemsOf({ [path]: '' }), [
      `content/${path}:1:1: error: the file is empty; begin with \`---\`, the fields, and \`---\` [front-matter]`,
    ]);
});

const isPlace = (text: string, line: number, column: number): boolean => {
  const row = text.split('\n')[line - 1];
  return row !== undefined && column >= 1 && column <= row.length + 1;
};

/** Checks the tree with one file damaged, and asserts that every problem is at a place in its file. */
const assertPlaced = (path: string, spoilt: string): void => {
  const changes: Record<string, Change> = { [path]: spoilt };
  const changed = changedFiles(changes);
  for (const problem of checkChanged(changes).problems) {
    const text = String(changed.get(problem.path.replace(/^content\//, '')));
    assert.ok(
      isPlace(text, problem.line, problem.column),
      `${problem.path}:${problem.line}:${problem.column}\n${spoilt}`,
    );
  }
};

test('whichever line is lost, the check reports real places and never throws', () => {
  for (const path of [...files.keys()].filter((name) => name.endsWith('.md'))) {
    const lines = textOf(path).split('\n');
    lines.forEach((_, index) => {
      assertPlaced(path, lines.toSpliced(index, 1).join('\n'));
    });
  }
});

test('a file cut off anywhere, or with any sign before its values, makes the check report real places too', () => {
  const path = 'agreements/2030-03-01-example.md';
  const text = textOf(path);
  for (let end = 0; end < text.length; end += 17) assertPlaced(path, text.slice(0, end));
  for (const sign of [
    '[',
    '{',
    '"',
    "'",
    '&x ',
    '*x ',
    '!x ',
    '|',
    '>',
    '- ',
    '? ',
    '\t',
    '# ',
    '%',
    '@',
    '`',
    '\u0000',
  ])
    assertPlaced(path, text.replaceAll(': ', `: ${sign}`));
});
