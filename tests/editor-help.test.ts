// Tests of the help that VS Code gives in front matter: completion, hover texts and errors.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { checkContent } from '../src/check/check.ts';
import { writeEditorFiles } from '../src/integrations/dev/editor-schemas.ts';
import { kindNames } from '../src/model/kinds.ts';
import { readContent } from '../src/source/read-content.ts';
import { fullTree } from './fuzz/full-tree.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';
import { ownFolder } from './own-folder.ts';
import { writeTree } from './small-site.ts';

const workspace = ownFolder('editor help-');
const root = join(workspace, 'content');
const texts = fullTree();
writeTree(root, Object.fromEntries(texts));
const { records } = checkContent(readContent(root));
let server: LanguageServer;

before(async () => {
  writeEditorFiles(workspace, root, records);
  server = await startLanguageServer(workspace);
});
after(() => server.stop());

const path = 'agreements/2030-03-01-example.md';
const agreement = `content/${path}`;

/** The text of the agreement with one piece replaced. `|` in the new piece marks the cursor. */
const edit = (from: string, to: string): { text: string; position: { line: number; character: number } } => {
  const text = texts.get(path) ?? '';
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

/** The line of the agreement that has this text. */
const lineOf = (text: string): number => edit(text, '|').position.line + 1;

const diagnose = async (from: string, to: string): Promise<string[]> =>
  (await server.diagnose(agreement, edit(from, to).text)).map(({ message, range }) => {
    assert.ok(typeof message === 'string');
    return `${range.start.line + 1}:${range.start.character + 1} ${message}`;
  });

test('fields are offered with their descriptions, except those already present', async () => {
  const fields = await complete('instrument: mou', 'instrument: mou\n|');
  assert.equal(fields.get('inForce'), 'Date of entry into force');
  assert.equal(fields.has('signed'), false);
  assert.equal(fields.has('format'), false, 'a field of meetings');
  const ofParty = await complete('    organization: example-cn\n', '    organization: example-cn\n    |\n');
  assert.equal(ofParty.get('group'), 'People or bodies without a record: Korean residents in Beijing');
});

test('a relation offers the ids of the kind it points to, with their titles', async () => {
  const meetings = await complete('signedAt: 2030-03-01-summit', 'signedAt: |');
  assert.equal(meetings.size, records.filter(({ kind }) => kind === 'meetings').length);
  assert.equal(meetings.get('2030-03-01-summit'), 'Example summit');
  assert.ok((await complete('person: hong-gil-dong', 'person: |')).has('wang-li'));
  assert.ok((await complete('topics: [examples]', 'topics: [|]')).has('more-examples'));
  assert.ok((await complete('- source: gazette', '- source: |')).has('daily-copy'));
});

test('a field with fixed values offers them, and `supports` offers the facts of the kind', async () => {
  assert.deepEqual(
    [...(await complete('availability: not-found', 'availability: |')).keys()],
    ['published', 'summary', 'not-found'],
  );
  const facts = await complete('supports: [parties]', 'supports: [signed, |]');
  assert.ok(facts.has('signedAt') && facts.has('parties') && !facts.has('parties.*') && !facts.has('true'));
});

test('a key shows its description on hover, and an id shows the title of its record', async () => {
  assert.match(await hover('signedAt:', 'sig|nedAt:'), /^The meeting at which it was signed or adopted\n/);
  assert.match(await hover('person: hong-gil-dong', 'person: hong-|gil-dong'), /`hong-gil-dong`: Hong Gil-dong/);
  assert.equal(
    await hover('    locator: paragraph 1', '    loc|ator: paragraph 1').then((text) => text.split(':')[0]),
    'Where in it',
  );
});

test('a mistake is underlined, with a sentence that says what to do', async () => {
  assert.deepEqual(await diagnose('place: Example', 'plaec: Example'), [
    `${lineOf('place: Example')}:1 Property plaec is not allowed.`,
  ]);
  assert.deepEqual(await diagnose('person: hong-gil-dong', 'person: hong-gil-dongg'), [
    `${lineOf('person: hong-gil-dong')}:15 No record has this id; write the id of a record in content/people.`,
  ]);
  assert.deepEqual(await diagnose('signed: 2030-03-01', 'signed: 2030/3/1'), [
    `${lineOf('signed: 2030-03-01')}:9 Write an existing day as YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known.`,
  ]);
  const memo = String(await diagnose('instrument: mou', 'instrument: memo'));
  assert.ok(memo.startsWith(`${lineOf('instrument: mou')}:13 Value is not accepted`), memo);
  assert.match(String(await diagnose('instrument: mou\n', '')), /^\d+:1 Missing property "instrument"\.$/);
});

test('text that YAML reads as a number, and folded text that ends in a line break, are no mistakes', async () => {
  for (const [from, to] of [
    ['signed: 2030-03-01', 'signed: 2030'],
    ['place: Example Hall, Beijing', 'place: 24'],
    ['aliases: [Example MOU]', 'aliases: [1.5]'],
    ['summary: The', 'summary: >\n  The'],
  ] as const)
    assert.deepEqual(await diagnose(from, to), [], to);
});

test('no valid record has an error, and every kind of record is looked at', async () => {
  for (const { kind, id } of records) {
    const text = texts.get(`${kind}/${id}.md`) ?? '';
    assert.deepEqual(await server.diagnose(`content/${kind}/${id}.md`, text), [], `${kind}/${id}`);
  }
  for (const kind of kindNames) {
    const id = records.find((record) => record.kind === kind)?.id ?? '';
    const text = (texts.get(`${kind}/${id}.md`) ?? '').replace('---\n', '---\nnonsense: x\n');
    const [problem] = await server.diagnose(`content/${kind}/${id}.md`, text);
    assert.equal(problem?.message, 'Property nonsense is not allowed.', kind);
  }
});

test('a new record is offered as soon as its file exists', async () => {
  writeFileSync(join(root, 'meetings/2030-12-01-next-summit.md'), '---\ntitle: Next\n---\n');
  writeEditorFiles(workspace, root, records);
  await server.tellChanged(...kindNames.map((kind) => `.astro/collections/${kind}.schema.json`));
  assert.ok((await complete('signedAt: 2030-03-01-summit', 'signedAt: |')).has('2030-12-01-next-summit'));
});
