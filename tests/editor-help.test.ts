// The help that VS Code gives in front matter: fields, ids and words to choose from, a sentence for each, and an error only where one is.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { writeEditorFiles } from '../src/integrations/dev/editor-schemas.ts';
import { kindNames } from '../src/model/kinds.ts';
import { readRegister } from '../src/register.ts';
import { readContent } from '../src/source/read-content.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const workspace = mkdtempSync(join(tmpdir(), 'editor help-'));
const root = join(workspace, 'content');
const { records } = readRegister().graph;
let server: LanguageServer;

before(async () => {
  cpSync('content', root, { recursive: true });
  writeEditorFiles(workspace, root, records);
  server = await startLanguageServer(workspace);
});
after(async () => {
  await server.stop();
  rmSync(workspace, { recursive: true });
});

const agreement = 'content/agreements/2026-01-05-transport.md';

/** The text of the agreement with one piece replaced; `|` in the new piece is where the cursor stands. */
const edit = (from: string, to: string): { text: string; position: { line: number; character: number } } => {
  const text = readFileSync(agreement, 'utf8');
  assert.ok(text.includes(from), `${from} is in ${agreement}`);
  const start = text.indexOf(from);
  const before = (text.slice(0, start) + to.slice(0, to.indexOf('|'))).split('\n');
  return {
    text: text.slice(0, start) + to.replace('|', '') + text.slice(start + from.length),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
};

const complete = async (from: string, to: string): Promise<ReadonlyMap<string, CompletionItem['documentation']>> => {
  const { text, position } = edit(from, to);
  const items = await server.complete(agreement, text, position);
  return new Map(items.map((item) => [item.label, item.documentation]));
};

const hover = async (from: string, to: string): Promise<string> => {
  const { text, position } = edit(from, to);
  const contents = (await server.hover(agreement, text, position))?.contents as Exclude<
    Hover['contents'],
    string | unknown[]
  >;
  return contents.value;
};

/** The line of the record on which this text stands. */
const lineOf = (text: string): number => edit(text, '|').position.line + 1;

const diagnose = async (from: string, to: string): Promise<string[]> =>
  (await server.diagnose(agreement, edit(from, to).text)).map(({ message, range }) => {
    assert.ok(typeof message === 'string');
    return `${range.start.line + 1}:${range.start.character + 1} ${message}`;
  });

test('fields are offered with their sentences, those that are there already are not', async () => {
  const fields = await complete('instrument: mou', 'instrument: mou\n|');
  assert.equal(fields.get('inForce'), 'Date of entry into force');
  assert.equal(fields.has('signed'), false);
  assert.equal(fields.has('format'), false, 'a field of meetings');
  const ofParty = await complete('  organization: mot-cn\n', '  organization: mot-cn\n  |\n');
  assert.equal(ofParty.get('group'), 'People or bodies without a record: Korean residents in Beijing');
});

test('a relation is offered the ids of the kind it points to, with their titles', async () => {
  const meetings = await complete('signedAt: 2026-01-05-beijing-summit', 'signedAt: |');
  assert.equal(meetings.size, records.filter(({ kind }) => kind === 'meetings').length);
  assert.equal(meetings.get('2026-01-05-beijing-summit'), 'Lee–Xi summit, Beijing');
  assert.ok((await complete('person: liu-wei', 'person: |')).has('xi-jinping'));
  assert.ok((await complete('topics: [transport]', 'topics: [|]')).has('transport'));
  assert.ok((await complete('- source: ktv-421', '- source: |')).has('joongang-2026-01-06'));
});

test('a word of a list is offered its list, and support the facts of the kind', async () => {
  assert.deepEqual(
    [...(await complete('availability: not-found', 'availability: |')).keys()],
    ['published', 'summary', 'not-found'],
  );
  const facts = await complete('supports: [signed, signedAt, instrument]', 'supports: [signed, |]');
  assert.ok(facts.has('signedAt') && facts.has('parties') && !facts.has('parties.*') && !facts.has('true'));
});

test('a key tells what it is for, and an id whose it is', async () => {
  assert.match(await hover('signedAt:', 'sig|nedAt:'), /^The meeting at which it was signed or adopted\n/);
  assert.match(await hover('person: liu-wei', 'person: liu-|wei'), /`liu-wei`: Liu Wei/);
  assert.equal(
    await hover('  locator: caption', '  loc|ator: caption').then((text) => text.split(':')[0]),
    'Where in it',
  );
});

test('what is wrong is underlined, with a sentence that says what to do', async () => {
  assert.deepEqual(await diagnose('place: Great', 'plaec: Great'), [
    `${lineOf('place: Great')}:1 Property plaec is not allowed.`,
  ]);
  assert.deepEqual(await diagnose('person: liu-wei', 'person: liu-weii'), [
    `${lineOf('person: liu-wei')}:13 No record has this id; write the id of a record in content/people.`,
  ]);
  assert.deepEqual(await diagnose('signed: 2026-01-05', 'signed: 2026/1/5'), [
    `${lineOf('signed: 2026-01-05')}:9 Write an existing day as YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known.`,
  ]);
  const memo = String(await diagnose('instrument: mou', 'instrument: memo'));
  assert.ok(memo.startsWith(`${lineOf('instrument: mou')}:13 Value is not accepted`), memo);
  assert.match(String(await diagnose('instrument: mou\n', '')), /^\d+:1 Missing property "instrument"\.$/);
});

test('text that YAML takes for a number, and a folded one with its line break, are none', async () => {
  for (const [from, to] of [
    ['signed: 2026-01-05', 'signed: 2026'],
    ['place: Great Hall of the People, Beijing', 'place: 24'],
    ['- the transportation sector', '- 1.5'],
    ['summary: >-', 'summary: >'],
  ] as const)
    assert.deepEqual(await diagnose(from, to), [], to);
});

test('no record of the register has an error, and every one is looked at', async (t) => {
  const { files } = readContent('content');
  const read = (path: string): string => readFileSync(path, 'utf8');
  for (const { path } of files) assert.deepEqual(await server.diagnose(path, read(path)), [], path);
  for (const kind of kindNames) {
    const path = files.find((file) => file.kind === kind)?.path ?? '';
    const [problem] = await server.diagnose(path, read(path).replace('---\n', '---\nnonsense: x\n'));
    assert.equal(problem?.message, 'Property nonsense is not allowed.', kind);
  }
  t.diagnostic(`${files.length} records without an error`);
});

test('a record that is new is offered as soon as its file is there', async () => {
  writeFileSync(join(root, 'meetings/2026-12-01-next-summit.md'), '---\ntitle: Next\n---\n');
  writeEditorFiles(workspace, root, records);
  await server.tellChanged(...kindNames.map((kind) => `.astro/collections/${kind}.schema.json`));
  assert.ok((await complete('signedAt: 2026-01-05-beijing-summit', 'signedAt: |')).has('2026-12-01-next-summit'));
});
