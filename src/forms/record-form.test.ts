// Tests of the issue forms: current, in GitHub's syntax, one question per field.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type Kind, kindNames, kinds } from '../model/kinds.ts';
import { buildJsonSchema, type JsonSchema } from '../model/schema/json-schema.ts';
import { readYamlFields } from '../source/yaml-fields.ts';
import type { Element, Form } from './github-form.ts';
import { buildForm, buildIssueForms, optionOf, pathOfId } from './record-form.ts';

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const files = buildIssueForms();

test('the forms are current; npm run forms rewrites them', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...files.keys()].sort());
  for (const [name, text] of files) assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, name);
});

/** The attributes that GitHub permits for each type of element (“Syntax for GitHub's form schema”). */
const permitted: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const faultsOf = ({ type, id, attributes, validations, ...more }: Element): string[] => {
  const { label, value, options, multiple, ...texts } = attributes;
  const isAsked = type !== 'markdown';
  const choices = Array.isArray(options) ? (options as unknown[]) : [];
  const rules: [string, boolean][] = [
    ['no other keys', Object.keys(more).length === 0],
    ['a known type and its attributes', Object.keys(attributes).every((key) => permitted[type]?.includes(key))],
    ['a label, or the text of markdown', isText(isAsked ? label : value)],
    ['an id of letters, digits, - and _', isAsked ? /^[\w-]+$/.test(id ?? '') : id === undefined],
    ['texts that are texts', Object.values(texts).every(isText)],
    ['required or not', isAsked ? typeof validations?.required === 'boolean' : validations === undefined],
    ['options where they are chosen from', (type === 'dropdown') === choices.length > 0],
    ['options that are texts, each once', choices.every(isText) && new Set(choices).size === choices.length],
    ['no option none', !choices.some((choice) => String(choice).toLowerCase() === 'none')],
    ['multiple or not', multiple === undefined || typeof multiple === 'boolean'],
    ['no word of credentials in a label', !/password|token|secret|credential/i.test(String(label))],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${id}: ${rule}`);
};

test('every form is valid for GitHub, which reads YAML 1.1', () => {
  for (const [file, text] of files) {
    if (file === 'config.yml') continue;
    const form = parse(text, { version: '1.1' }) as Form;
    assert.deepEqual(Object.keys(form), ['name', 'description', 'title', 'labels', 'body'], file);
    assert.ok([form.name, form.description, form.title, ...form.labels].every(isText), file);
    assert.deepEqual(form.body.flatMap(faultsOf), [], file);
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    assert.ok(asked.length > 0);
    for (const names of [
      asked.map(({ id }) => id),
      asked.map(({ attributes }) => String(attributes['label']).toLowerCase()),
    ])
      assert.equal(new Set(names).size, names.length, file);
  }
  assert.deepEqual(parse(files.get('config.yml') ?? ''), { blank_issues_enabled: true });
});

test('no two forms share a name', () => {
  const names = kindNames.map((kind) => buildForm(kind).name);
  assert.equal(new Set(names).size, kindNames.length);
});

const listLeaves = (schema: JsonSchema, above: string[] = []): { path: string; schema: JsonSchema }[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, field]) =>
    field.properties ? listLeaves(field, [...above, key]) : [{ path: [...above, key].join('.'), schema: field }],
  );

const ofEditors = /(^|\.)(stands|disagreements|notFound|checked|looked|changes|formerPaths|withdrawn)(\.|$)/;

test('every field that is not only for editors is asked for once, then the body', () => {
  for (const kind of kindNames) {
    const asked = buildForm(kind).body.flatMap(({ id }) => (id === undefined ? [] : pathOfId(id)));
    const fields = listLeaves(buildJsonSchema(kind)).map(({ path }) => path);
    assert.deepEqual(asked, [...fields.filter((path) => !ofEditors.test(path)), 'body'], kind);
  }
});

test('required fields are required, and so are sources if facts need support', () => {
  const requiredOf = (kind: Kind): string[] =>
    buildForm(kind).body.flatMap(({ id, validations }) => (id && validations?.required ? id : []));
  assert.deepEqual(requiredOf('agreements'), ['title', 'summary', 'sources', 'instrument', 'parties']);
  assert.deepEqual(requiredOf('statements'), ['title', 'summary', 'sources', 'form', 'made', 'speakers']);
  assert.deepEqual(requiredOf('topics'), ['title', 'summary']);
  assert.deepEqual(requiredOf('claims'), ['title', 'summary', 'assertedBy', 'verdict']);
});

test('the options of a choice are the words of its list', () => {
  for (const kind of kindNames) {
    const fields = new Map(listLeaves(buildJsonSchema(kind)).map(({ path, schema }) => [path, schema]));
    for (const { type, id, attributes } of buildForm(kind).body) {
      if (type !== 'dropdown') continue;
      const field = fields.get(pathOfId(id ?? ''));
      assert.deepEqual(
        attributes['options'],
        (field?.enum ?? field?.items?.enum)?.map((word) => optionOf(String(word))),
      );
      assert.equal(attributes['multiple'] === true, field?.type === 'array');
    }
  }
});

test('the example of each list fits its field', (t) => {
  let examples = 0;
  for (const kind of kindNames) {
    for (const { type, id, attributes } of buildForm(kind).body) {
      if (type !== 'textarea' || id === 'body') continue;
      const { value, faults } = readYamlFields(String(attributes['placeholder']));
      assert.deepEqual(faults, []);
      const field = (kinds[kind].schema.shape as Readonly<Record<string, z.ZodType>>)[id ?? ''];
      assert.equal(field?.safeParse(value).error, undefined, `${kind}.${id}`);
      examples += 1;
    }
  }
  t.diagnostic(`${examples} examples`);
});

test('the command refuses unknown options in one line above its usage', () => {
  const run = (): string => execFileSync(process.execPath, ['src/forms/cli.ts', '--all'], { stdio: 'pipe' }).toString();
  assert.throws(run, ({ status, stderr }: { status: number; stderr: Buffer }) => {
    assert.match(String(stderr), /^Unknown option '--all'\nusage: npm run forms\n$/);
    return status === 1;
  });
});
