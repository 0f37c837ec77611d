// Tests of npm run new with invalid input: it explains the problem and writes nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cited, examples, looked } from './new-examples.ts';
import { ownFolder } from './own-folder.ts';
import { runNew } from './run-new.ts';
import { copyTree, sums } from './small-site.ts';
import { changedFiles, problemsOf } from './tree.ts';

const folder = ownFolder('new-');

const wrong = {
  title: 'Wrong in many ways',
  summary: '',
  names: { ko: { text: 'Not Hangul', status: 'ours' } },
  instrument: 'memorandum',
  signd: '2031-01-01',
  signed: '2031-02-30',
  parties: [{ side: 'kr', organization: 'exmple-kr' }],
};
const wrongFile = `---
title: Wrong in many ways
names:
  ko:
    text: Not Hangul
    status: ours
summary: ''
instrument: memorandum
signed: 2031-02-30
parties:
- side: kr
  organization: exmple-kr
signd: 2031-01-01
---
`;

test('invalid input is refused with the messages of the check, and nothing is written', async () => {
  const content = copyTree(folder, 'wrong');
  const before = sums(content);
  const good = { kind: 'topics', title: 'Tea', summary: 'Whatever is tea.' };
  const id = '2031-wrong';
  const { code, out, err } = await runNew(
    content,
    ['--from', '-'],
    JSON.stringify([good, { kind: 'agreements', id, ...wrong }]),
  );
  assert.equal(code, 1);
  assert.deepEqual(out, []);
  const path = `agreements/${id}.md`;
  const permalinks = [...changedFiles({}).keys(), path]
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3));
  const expected = problemsOf({ [path]: wrongFile, 'permalinks.txt': permalinks.join('\n') });
  assert.ok(expected.length >= 5);
  assert.deepEqual(
    err.map((line) => line.replace(`${content}/`, 'content/')),
    [...expected, `${expected.length} problems; nothing was written.`],
  );
  assert.deepEqual(sums(content), before);
});

test('an id whose date differs from the record is refused before the record is published', async () => {
  const content = copyTree(folder, 'dated');
  const { err } = await runNew(
    content,
    ['--from', '-'],
    JSON.stringify({ kind: 'statements', id: '2029-tea', ...examples.statements.fields, language: 'ko' }),
  );
  assert.deepEqual(err, [
    `${content}/statements/2029-tea.md:5:7: error: \`made\` is \`2031-02-03\`, but the id begins differently; name the file \`2031-02-03-tea.md\` [id-date]`,
    '1 problem; nothing was written.',
  ]);
});

test('a record that causes a problem in another file is refused', async () => {
  const content = copyTree(folder, 'elsewhere');
  const more = {
    ...examples.agreements.fields,
    kind: 'agreements',
    agreed: undefined,
    signed: '2030-03-01',
    instrument: 'mou',
    signedAt: '2030-03-01-summit',
  };
  const sources = cited('summary', 'instrument', 'signed', 'parties', 'signedAt');
  const { err } = await runNew(content, ['--from', '-'], JSON.stringify({ looked, records: [{ ...more, sources }] }));
  assert.equal(err.length, 2);
  assert.match(err[0] ?? '', /meetings\/2030-03-01-summit\.md:\d+:\d+: error: .* \[documents-add-up\]$/);
});

test('impossible requests are refused in one sentence, and nothing is written', async () => {
  const content = copyTree(folder, 'meant');
  const before = sums(content);
  const cases: [string[], string, string][] = [
    [
      ['--from', '-'],
      '[{"kind": "topics",\n  "title": "A",}]',
      'stdin:2:16: error: this is not JSON; expected a key in double quotes',
    ],
    [['--from', 'nowhere.json'], '', '`nowhere.json` cannot be read (ENOENT); give the path of a JSON file'],
    [['--from', '-'], '{"kind": "topic", "title": "A"}', 'the `kind` of the record is `topic`; expected one of'],
    [
      ['--from', '-'],
      '{"kind": "topics", "id": "examples", "title": "A"}',
      '`topics/examples` exists or once existed; give the new record another `id`',
    ],
    [
      ['--from', '-'],
      '{"kind": "topics", "title": "A", "broader": null}',
      '`broader` is null, but nothing says how far it was looked for',
    ],
    [['topics', '--title'], '', "Unknown option '--title'"],
    [[], '', 'there is no terminal to ask questions in'],
  ];
  for (const [args, input, sentence] of cases) {
    const { code, out, err } = await runNew(content, args, input);
    assert.equal(code, 1);
    assert.deepEqual(out, []);
    assert.ok(err[0]?.startsWith(sentence), err[0]);
    assert.ok(err.every((line) => !line.includes('    at ')));
  }
  assert.deepEqual(sums(content), before);
});
