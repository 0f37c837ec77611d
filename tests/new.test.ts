// npm run new as it is run: what is asked for, of every kind, is in files that the check passes and pages that show it; or nothing is written.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../src/check/check.ts';
import { formatProblem } from '../src/check/report.ts';
import { kindNames } from '../src/model/kinds.ts';
import { readContent } from '../src/source/read-content.ts';
import { attribute, readPages, textOf } from './pages.ts';
import { build, sums, writeTree } from './small-site.ts';
import { changedFiles, problemsOf } from './tree.ts';

const project = join(import.meta.dirname, '..');
const memorandum = join(import.meta.dirname, 'fixtures/new-memorandum.json');
const folder = mkdtempSync(join(tmpdir(), 'new-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the valid tree, in a folder of its own. */
const copyTree = (name: string): string => {
  const content = join(folder, name);
  writeTree(content);
  return content;
};

interface Ran {
  readonly code: number | null;
  readonly out: string[];
  readonly err: string[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Runs the command on a content folder, with text for its standard input. */
const runNew = (content: string, args: readonly string[], input = ''): Promise<Ran> => {
  const child = spawn(process.execPath, ['src/edit/new-cli.ts', ...args], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content },
  });
  const [out, err]: string[][] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text) => out?.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => err?.push(text));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: linesOf((out ?? []).join('')), err: linesOf((err ?? []).join('')) }),
    );
  });
};

const checkTree = (content: string): string[] => checkContent(readContent(content)).problems.map(formatProblem);

const cited = (...supports: string[]) => [{ source: 'gazette', locator: 'paragraph 5', supports }];
const looked = { on: '2031-01-01' };
const examples: Record<(typeof kindNames)[number], { id: string; fields: object }> = {
  agreements: {
    id: '2031-02-tea-examples',
    fields: {
      title: '1,000 tea examples',
      summary: 'One ministry agreed on tea.',
      instrument: 'agreement',
      agreed: '2031-02',
      parties: [{ side: 'kr', organization: null }, { side: 'cn' }],
      notFound: [{ field: 'parties.kr.signatory', looked }],
      sources: cited('summary', 'instrument', 'agreed', 'parties'),
    },
  },
  meetings: {
    id: 'undated-call-on-tea',
    fields: {
      title: 'Call on tea',
      summary: 'The two spoke.',
      format: 'call',
      occurrence: 'announced',
      started: null,
      sources: cited('summary', 'format', 'occurrence'),
    },
  },
  statements: {
    id: '2031-02-03-remarks-on-tea',
    fields: {
      title: 'Remarks on tea',
      summary: 'The minister spoke of tea.',
      form: 'remarks',
      made: '2031-02-03',
      speakers: [{ side: 'kr', person: 'hong-gil-dong' }],
      conveyedBy: { side: 'kr', group: 'Gazette' },
      language: null,
      sources: cited('summary', 'form', 'made', 'speakers'),
    },
  },
  commitments: {
    id: 'send-tea',
    fields: {
      title: 'Send tea',
      summary: 'Tea is to be sent.',
      strength: 'aim',
      madeIn: 'agreements/2030-03-01-example',
      by: [{ side: 'kr' }],
      looked,
      due: null,
      sources: cited('summary', 'strength', 'by'),
    },
  },
  mechanisms: {
    id: 'tea-dialogue',
    fields: {
      title: 'Tea dialogue',
      summary: 'Talks on tea.',
      level: 'working',
      cadence: null,
      sources: cited('summary'),
    },
  },
  organizations: {
    id: 'bureau-of-tea-cn',
    fields: {
      title: 'Bureau of Tea',
      summary: 'A bureau.',
      type: 'agency',
      side: 'cn',
      acronym: null,
      sources: cited('summary'),
    },
  },
  people: {
    id: 'zoe-examplova',
    fields: {
      title: 'Zoë Examplová',
      names: { zh: null },
      summary: 'A minister.',
      side: 'other',
      sources: cited('summary'),
    },
  },
  topics: {
    id: 'tea',
    fields: { title: 'Tea', summary: 'Whatever is tea.', broader: 'examples', aliases: ['차, 茶'] },
  },
  claims: {
    id: 'tea-is-coffee',
    fields: {
      title: 'Tea is coffee',
      summary: 'One page says so.',
      assertedBy: [{ source: 'rumour', locator: 'section 3' }],
      verdict: 'unsupported',
      looked,
    },
  },
  sources: {
    id: 'tea-weekly-2031',
    fields: {
      title: 'Tea of the week',
      summary: 'A magazine.',
      publisher: 'Tea Weekly',
      published: 2031,
      urlNote: 'It is printed only.',
      url: null,
      language: 'en',
      grade: 'press',
      gradeReason: 'A newsroom: it is named.',
    },
  },
};

test('a record of every kind, each in a run of its own', async (t) => {
  for (const kind of kindNames) {
    await t.test(kind, async () => {
      const content = copyTree(kind);
      const { id, fields } = examples[kind];
      const from = join(folder, `${kind}.json`);
      writeFileSync(from, JSON.stringify({ looked, records: [{ kind, ...fields }] }));
      const { code, out, err } = await runNew(content, ['--from', from]);
      assert.deepEqual(err, []);
      const hint = `Run \`npm run dev\` and look at http://localhost:4321/${kind}/${id}/`;
      assert.deepEqual(out, [`${content}/${kind}/${id}.md`, `${content}/permalinks.txt`, hint]);
      assert.equal(code, 0);
      assert.deepEqual(checkTree(content), []);
      assert.ok(readFileSync(`${content}/permalinks.txt`, 'utf8').includes(`\n${kind}/${id}\n`));
      const hasNull = JSON.stringify(fields).includes('null');
      assert.equal(readFileSync(`${content}/${kind}/${id}.md`, 'utf8').includes('\nnotFound:\n'), hasNull);
    });
  }
});

test('a memorandum with a new ministry, two people, the meeting and two sources, in one run and on one page', async () => {
  const content = copyTree('memorandum');
  const { code, out } = await runNew(content, ['--from', '-'], readFileSync(memorandum, 'utf8'));
  assert.equal(code, 0);
  assert.equal(out.length, 9);
  assert.deepEqual(checkTree(content), []);

  const site = join(folder, 'site');
  const built = await build({ content, site, day: '2031-06-01' });
  assert.equal(built.code, 0, built.lines.join('\n'));
  const address = '/agreements/2031-04-02-cooperation-in-the-standards-of-examples/';
  const page = readPages(site).find((candidate) => candidate.address === address);
  assert.ok(page);
  const links = page.elements.flatMap((element) => attribute(element, 'href') ?? []);
  const linked = ['organizations/example-kr', 'organizations/bos-cn', 'people/kim-example', 'people/li-example'];
  for (const permalink of [...linked, 'meetings/2031-04-02-second-example-meeting', 'sources/gazette-2031-04-03'])
    assert.ok(links.includes(`/${permalink}/`), permalink);
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  assert.ok(main);
  const words = textOf(main).replace(/\s+/g, ' ');
  for (const shown of [
    ...['Cooperation in the standards of examples', '예시 표준 협력 양해각서', 'Kim Example', 'Li Example'],
    ...[
      'Bureau of Standards (cn)',
      'Second example meeting',
      'Gazette of 3 April 2031',
      'Standards of examples agreed',
    ],
    ...[
      'The two bodies will keep one list of examples',
      'What is not known',
      'The gazette and the newspaper of that month',
    ],
  ])
    assert.ok(words.includes(shown), `${shown}: ${words}`);
});

test('a record from flags is the file that it would be from JSON', async () => {
  const [first, second] = [copyTree('flags'), copyTree('json')];
  const spelled = [
    '--title',
    'Tea',
    '--summary=- hot',
    '--names.zh.text',
    '茶',
    '--names.zh.status',
    'ours',
    '--aliases.0',
    'cha',
  ];
  const flags = await runNew(first, [
    'topics',
    ...spelled,
    '--aliases.1',
    'true',
    '--body',
    'It is hot [@gazette, paragraph 1].',
  ]);
  assert.deepEqual(flags.err, []);
  const json = {
    kind: 'topics',
    title: 'Tea',
    summary: '- hot',
    names: { zh: { text: '茶', status: 'ours' } },
    aliases: ['cha', true],
  };
  await runNew(second, ['--from', '-'], JSON.stringify({ ...json, body: 'It is hot [@gazette, paragraph 1].' }));
  assert.ok(Object.hasOwn(sums(first), '/topics/tea.md'));
  assert.deepEqual(sums(first), sums(second));
});

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

test('what the check would refuse is refused with its words, and nothing is written', async () => {
  const content = copyTree('wrong');
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

test('an id that begins with another date than the record is refused while it is not yet published', async () => {
  const content = copyTree('dated');
  const { err } = await runNew(
    content,
    ['--from', '-'],
    JSON.stringify({ kind: 'statements', id: '2029-tea', ...examples.statements.fields, language: 'ko' }),
  );
  assert.deepEqual(err, [
    `${content}/statements/2029-tea.md:5:7: error: \`made\` is \`2031-02-03\`, but the id begins otherwise; name the file \`2031-02-03-tea.md\` [id-date]`,
    '1 problem; nothing was written.',
  ]);
});

test('a problem that a record makes in another file is refused too', async () => {
  const content = copyTree('elsewhere');
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

test('what cannot be meant is said in one sentence, and nothing is written', async () => {
  const content = copyTree('meant');
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
      '`topics/examples` is there already, or was; give the new record another `id`',
    ],
    [
      ['--from', '-'],
      '{"kind": "topics", "title": "A", "broader": null}',
      '`broader` is null, but nothing says how far it was looked for',
    ],
    [['topics', '--title'], '', '`--title` has no value'],
    [[], '', 'There is no terminal to ask in'],
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
