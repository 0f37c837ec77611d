// Tests of the VS Code snippets: filled in, each is valid front matter, body or a valid record.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isKind, type Kind, kindNames, kinds } from '../src/model/kinds.ts';
import { readYamlFields } from '../src/source/yaml-fields.ts';
import { changedFiles, checkChanged, problemsOf } from './tree.ts';

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync('.vscode/register.code-snippets', 'utf8')) as Record<string, Snippet>;

/** What an editor would type for each placeholder, to suit the small valid tree. */
const answers: Readonly<Record<string, string>> = {
  'source-id': 'gazette',
  'other-source-id': 'daily',
  'organization-id': 'example-kr',
  'organization-kr': 'example-kr',
  'organization-cn': 'example-cn',
  'person-id': 'hong-gil-dong',
  'topic-id': 'examples',
  'agreements/record-id': 'agreements/2030-03-01-example',
};
const today = { YEAR: '2030', MONTH: '03', DATE: '01' } as const;

/** The text of a snippet with the numbered choice of each list, else the first; other placeholders keep their text. */
const fill = (name: string, choices: Readonly<Record<string, string>> = {}): string => {
  const chosen = new Map<string, string>();
  const text = (snippets[name]?.body ?? [])
    .join('\n')
    .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: keyof typeof today) => today[part])
    .replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, number: string, list: string) => {
      chosen.set(number, choices[number] ?? list.split(',')[0] ?? '');
      return chosen.get(number) ?? '';
    })
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$(\d+)/g, (_, number: string) => chosen.get(number) ?? '');
  assert.doesNotMatch(text, /\$/, name);
  return text.replace(/[a-z/]+(?:-[a-z]+)+/g, (words) => answers[words] ?? words);
};

const listChoices = (name: string): { number: string; choice: string }[] =>
  [...(snippets[name]?.body.join('\n') ?? '').matchAll(/\$\{(\d+)\|([^|]*)\|\}/g)].flatMap(
    ([, number = '', list = '']) => list.split(',').map((choice) => ({ number, choice })),
  );

const pieces: Readonly<Record<string, string>> = {
  Citation: 'sources',
  'Party with signatory': 'parties',
  Disagreement: 'disagreements',
  'Not found': 'notFound',
  Looked: 'looked',
  Name: 'names',
};
const recordOf = (name: string): Kind | undefined => {
  const plural = name === 'Person' ? 'people' : `${name.toLowerCase()}s`;
  return isKind(plural) ? plural : undefined;
};
const inBodies = ['Citation in a body', 'Link to a record'];

test('each kind has a snippet, each snippet is tested, and prefixes are unique', () => {
  const names = Object.keys(snippets);
  assert.deepEqual(names.flatMap((name) => recordOf(name) ?? []).toSorted(), kindNames.toSorted());
  const known = names.filter((name) => recordOf(name) || pieces[name] || inBodies.includes(name));
  assert.deepEqual(known, names);
  assert.equal(new Set(Object.values(snippets).map(({ prefix }) => prefix)).size, names.length);
  assert.ok(Object.values(snippets).every(({ scope, description }) => scope === 'markdown' && description));
});

test('front matter snippets are valid with each choice', () => {
  for (const [name, field] of Object.entries(pieces)) {
    const schema = kinds.agreements.schema.shape[field as keyof typeof kinds.agreements.schema.shape];
    for (const { number, choice } of [{ number: '', choice: '' }, ...listChoices(name)]) {
      const { value, faults } = readYamlFields(fill(name, { [number]: choice }));
      assert.deepEqual(faults, [], name);
      const within = field === 'looked' ? (value as { looked: unknown }).looked : value;
      const { error } = schema.safeParse(within);
      assert.equal(error, undefined, `${name} ${choice} ${error?.message}`);
    }
  }
});

const pathOf = (kind: Kind): string => `${kind}/${kinds[kind].dated ? '2030-03-01-' : ''}new.md`;
const textOf = (name: string, choices = {}): string =>
  fill(name, choices).replace('title: Title', 'title: Of a snippet');

test('record snippets pass the check', () => {
  for (const name of Object.keys(snippets)) {
    const kind = recordOf(name);
    if (kind) assert.deepEqual(problemsOf({ [pathOf(kind)]: textOf(name) }), [], name);
  }
});

test('the choices of record snippets are words of their lists', () => {
  for (const name of Object.keys(snippets)) {
    const kind = recordOf(name);
    if (!kind) continue;
    for (const { number, choice } of listChoices(name)) {
      const { problems } = checkChanged({ [pathOf(kind)]: textOf(name, { [number]: choice }) });
      const ofShape = problems.filter(({ rule }) => ['schema', 'unknown-key', 'yaml'].includes(rule));
      assert.deepEqual(ofShape, [], `${name} ${choice}`);
    }
  }
});

test('citation and link snippets are valid in a body', () => {
  const body = `See the ${fill('Link to a record', { 2: 'topics' }).replace('/record-id', '/examples')} ${fill('Citation in a body')}.`;
  const text = String(changedFiles({}).get('topics/examples.md'));
  assert.deepEqual(problemsOf({ 'topics/examples.md': `${text}\n${body}\n` }), []);
});

test('three extensions are recommended, and content IntelliSense is switched on', () => {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(`.vscode/${name}`, 'utf8')) as Record<string, unknown>;
  assert.equal(read('settings.json')['astro.content-intellisense'], true);
  assert.deepEqual(read('extensions.json')['recommendations'], [
    'astro-build.astro-vscode',
    'biomejs.biome',
    'esbenp.prettier-vscode',
  ]);
  assert.equal(readdirSync('.vscode').length, 3);
});
