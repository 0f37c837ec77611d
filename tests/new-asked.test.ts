// Tests of npm run new at a terminal: answers become valid files; cancelling writes nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Answered, answer, key, type Step } from './fake-terminal.ts';
import { ownFolder } from './own-folder.ts';
import { copyTree, sums } from './small-site.ts';
import { problemsIn } from './tree.ts';

process.env['BUILD_DATE'] = '2031-06-01';
const folder = ownFolder('asked-');

const { enter, down, tab, cancel, clear, space } = key;

const source: Step[] = [
  ['What do you want to add?', ...Array.from({ length: 9 }, () => down), enter],
  ['title: The English title', 'Tea of the week', enter],
  ['summary: One or two plain sentences', 'A magazine: the whole issue was read.', enter],
  ['publisher: Who published it', 'Tea Weekly', enter],
  ['language: Language of the text read', down, enter],
  ['grade: How far it is trusted', down, enter],
  ['gradeReason: Why', ' A newsroom that is named. ', enter],
  ['sources: which others are known?', 'aa', enter],
  ['the record has neither `url` nor `urlNote`; give the address or say why there is none'],
  ['sources: which others are known?', enter],
  ['url: Its address, letter for letter', 'example.org/tea', enter],
  ['`url` is `example.org/tea`, which is not a web address; write it in full', clear, 'https://example.org/tea', enter],
  ['translation: Whether the text read is a translation', enter],
  ['notFound: which of these did you look for', enter],
  ['body: Markdown', 'Short.', tab, enter],
  ['id: the name of the file', enter],
  ['sources/tea-weekly.md?', enter],
];

test('a source is asked for field by field; wrong answers are refused with the messages of the check', async () => {
  const content = copyTree(folder, 'source');
  const { lines, error } = await answer(content, [], source);
  assert.equal(error, undefined);
  assert.deepEqual(lines?.slice(0, 2), [`${content}/sources/tea-weekly.md`, `${content}/permalinks.txt`]);
  const expected = `---
title: Tea of the week
summary: 'A magazine: the whole issue was read.'
publisher: Tea Weekly
url: https://example.org/tea
language: ko
translation: none
grade: press
gradeReason: A newsroom that is named.
---

Short.
`;
  assert.equal(readFileSync(`${content}/sources/tea-weekly.md`, 'utf8'), expected);
  assert.deepEqual(problemsIn(content), []);
});

const body: Step = ['body: Markdown', tab, enter];
const organization: Step[] = [
  ['title: The English title', 'Bureau of Tea', enter],
  ['summary: One or two', 'A bureau.', enter],
  ['type: What sort of body it is', enter],
  ['side: kr, cn or other', enter],
  ['organizations: which others are known?', enter],
  ['acronym: The acronym in English', 'BOT', enter],
  ['sources: cite one? Without a source yet: summary', enter],
  ['source: Id of the source', 'gazet', enter],
  ['locator: Where in it', 'paragraph 9', enter],
  ['quote: At most 25 words', 'the Bureau of Tea', enter],
  ['supports: which facts does it support?', enter],
  ['sources: one more?', enter],
  ['notFound: which of these did you look for', enter],
  body,
  ['id: the name of the file', enter],
];

/** Selects only `signed`, the ninth optional field; `aa` clears the default choice (fields that agreements have). */
const onlySigned = ['aa', ...Array.from({ length: 8 }, () => down), space, enter];
const agreement: Step[] = [
  ['title: The English title', 'Tea', enter],
  ['summary: One or two', 'They agreed on tea.', enter],
  ['instrument: What sort of document it is', enter],
  ['side: kr, cn or other', enter],
  ['parties: which others are known?', space, enter],
  ['organization: Id of the body acted for', 'no such body', enter],
  ['A new record in organizations'],
  ...organization,
  ['parties: one more?', 'y'],
  ['side: kr, cn or other', down, enter],
  ['parties: which others are known?', enter],
  ['parties: one more?', 'n'],
  ['agreements: which others are known?', ...onlySigned],
  ['signed: Date of signature', '2031-02-30', enter],
  ['`signed` is `2031-02-30`, which is not a calendar date', clear, '2031-02-28', enter],
  ['Without a source yet: summary, instrument, signed, parties.bot-kr, parties.cn', enter],
  ['source: Id of the source', 'gazet', enter],
  ['locator: Where in it', 'paragraph 9', enter],
  ['quote: At most 25 words', enter],
  ['supports: which facts does it support?', enter],
  ['sources: one more?', 'n'],
  ['notFound: which of these did you look for', space, enter],
  ['on: The day an editor looked', enter],
  ['through: The last day', '2031/5/1', enter],
  ['`through` is `2031/5/1`, which is not a calendar date; write `2031-05-01`', clear, '2031-05-01', enter],
  ['where: Where was looked', 'The gazette', enter],
  body,
  ['id: the name of the file', enter],
  ['organizations/bot-kr.md', enter],
];

test('an organization without a record is asked for while its agreement is written', async () => {
  const content = copyTree(folder, 'agreement');
  const { lines, error } = await answer(content, ['agreements'], agreement);
  assert.equal(error, undefined);
  assert.equal(lines?.length, 4);
  const expected = `---
title: Tea
summary: They agreed on tea.
instrument: mou
signed: 2031-02-28
parties:
- side: kr
  organization: bot-kr
- side: cn
sources:
- source: gazette
  locator: paragraph 9
  supports: [summary, instrument, signed, parties.bot-kr, parties.cn]
notFound:
- field: names.ko
  looked:
    on: 2031-06-01
    through: 2031-05-01
    where: The gazette
---
`;
  assert.equal(readFileSync(`${content}/agreements/2031-02-28-tea.md`, 'utf8'), expected);
  assert.match(readFileSync(`${content}/organizations/bot-kr.md`, 'utf8'), /\n {2}quote: the Bureau of Tea\n/);
  assert.deepEqual(problemsIn(content), []);
});

test('cancelling at any question writes nothing', async () => {
  const content = copyTree(folder, 'cancelled');
  const before = sums(content);
  const cancelledAt = (index: number): Promise<Answered> => {
    const [words] = agreement[index] ?? [''];
    return answer(content, ['agreements'], [...agreement.slice(0, index), [words, cancel]]);
  };
  for (const index of agreement.keys()) {
    if (agreement[index]?.length === 1) continue;
    const { lines, error } = await cancelledAt(index);
    assert.equal(error, 'Cancelled; nothing was written.');
    assert.equal(lines, undefined);
  }
  assert.deepEqual(sums(content), before);
});

test('answers that the check refuses together are printed for correction', async () => {
  const content = copyTree(folder, 'refused');
  const before = sums(content);
  const steps: Step[] = [
    ['title: The English title', 'Examples', enter],
    ['summary: One or two', 'Whatever is an example.', enter],
    ['topics: which others are known?', enter],
    ['notFound: which', enter],
    body,
    ['id: the name of the file', enter],
    ['topics/examples-2.md?', enter],
  ];
  const { error } = await answer(content, ['topics'], steps);
  const [problem, note, count, ...kept] = (error ?? '').split('\n');
  assert.match(problem ?? '', /topics\/examples\.md:2:8: error: .* \[duplicate-record\]$/);
  assert.match(note ?? '', /^ {2}.*topics\/examples-2\.md:2:8: note: /);
  assert.equal(count, '1 problem; nothing was written.');
  assert.equal(kept.shift(), 'Your answers, to correct and pass to --from:');
  assert.deepEqual(JSON.parse(kept.join('\n')), [
    {
      kind: 'topics',
      id: 'examples-2',
      title: 'Examples',
      summary: 'Whatever is an example.',
      sources: [],
      notFound: [],
    },
  ]);
  assert.deepEqual(sums(content), before);
});
