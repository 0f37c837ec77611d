// Builds the GitHub forms for reporting records from the schemas, one question per field.
import { stringify } from 'yaml';
import { type Kind, kindNames, kinds } from '../model/kinds.ts';
import { relationsOf } from '../model/relations.ts';
import { buildJsonSchema, type JsonSchema } from '../model/schema/json-schema.ts';
import { barrierForm } from './barrier-form.ts';
import { correctionForm } from './correction-form.ts';
import { exampleOf } from './examples.ts';
import type { Element, Form } from './github-form.ts';

/** Fields that only editors maintain, so nobody reports them. */
const editorial = 'stands disagreements notFound checked looked changes formerPaths withdrawn'.split(' ');

const introductions: Readonly<Record<Kind, readonly [name: string, description: string]>> = {
  agreements: ['Agreement', 'A memorandum, treaty, contract, joint plan, certificate or joint statement'],
  meetings: ['Meeting', 'A summit, talks, a committee session, a forum, a call or a whole visit'],
  statements: ['Statement', 'Words of one side, or a measure it takes alone'],
  commitments: ['Commitment', 'One thing that somebody undertook, aims at, plans, allows or asked for'],
  mechanisms: ['Mechanism', 'A standing body that meets: a joint committee, a dialogue, a round of talks'],
  organizations: ['Organization', 'A ministry, agency, bank, museum, company or international body'],
  people: ['Person', 'An office-holder or speaker whom a trusted source names'],
  topics: ['Topic', 'A subject that records can be found by'],
  claims: ['Claim', 'An assertion that could not be confirmed, or that sources contradict'],
  sources: ['Source', 'An article, a readout, an official page or the text of a treaty'],
};

const introduction =
  `Write only what a source says, and leave empty what none says. Records are named by their ids; where you do
not know one, or there is none yet, write the name, or the address of the source. [How the register
works](../blob/main/CONTRIBUTING.md)`.replaceAll('\n', ' ');

const languages: Readonly<Record<string, string>> = { ko: 'Korean', zh: 'Chinese' };

/** `names.ko.text` is “Names, Korean, text”: issues show labels, not ids, so each label names one field. */
const labelOf = (path: readonly string[]): string => {
  const words = path.map((step) => languages[step] ?? step.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
  return words.join(', ').replace(/^./, (letter) => letter.toUpperCase());
};

/** GitHub allows no dot in an id, and no field name has an underscore. */
const idOf = (path: readonly string[]): string => path.join('_');

/** The path of the field that an element asks for; the inverse of `idOf`. */
export const pathOfId = (id: string): string => id.replaceAll('_', '.');

/** The option for a value; GitHub reserves the word `none` for no answer. */
export const optionOf = (value: string): string => (value === 'none' ? 'none at all' : value);

const placeholders = new Map([
  ['^\\d{4}(-\\d{2}(-\\d{2})?)?$', 'YYYY-MM-DD, YYYY-MM or YYYY'],
  ['^https?://', 'https://'],
]);

const sentenceOf = (kind: Kind, schema: JsonSchema, path: readonly string[]): string => {
  const isRelation = relationsOf(kind).some((relation) => relation.path.join('.') === path.join('.'));
  return `${schema.description}${isRelation ? ', by its id or its name' : ''}.`;
};

const attributesOf = (
  kind: Kind,
  schema: JsonSchema,
  path: readonly string[],
): Pick<Element, 'type' | 'attributes'> => {
  const attributes = { label: labelOf(path), description: sentenceOf(kind, schema, path) };
  const choices = schema.enum ?? schema.items?.enum;
  if (choices) {
    const options = choices.map((value) => optionOf(String(value)));
    return { type: 'dropdown', attributes: { ...attributes, ...(schema.items && { multiple: true }), options } };
  }
  if (schema.items)
    return {
      type: 'textarea',
      attributes: { ...attributes, placeholder: exampleOf(kind, path.join('.')), render: 'yaml' },
    };
  const placeholder = placeholders.get(schema.pattern ?? '');
  return { type: 'input', attributes: { ...attributes, ...(placeholder && { placeholder }) } };
};

const listElements = (kind: Kind, schema: JsonSchema, above: readonly string[], isRequired: boolean): Element[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, field]): Element[] => {
    if (editorial.includes(key)) return [];
    const path = [...above, key];
    const required = isRequired && (schema.required?.includes(key) ?? false);
    if (field.properties) return listElements(kind, field, path, required);
    // The schema allows a record without sources, but the check wants a source for each fact.
    const isSource = path.join('.') === 'sources' && kinds[kind].facts.length > 0;
    return [{ ...attributesOf(kind, field, path), id: idOf(path), validations: { required: required || isSource } }];
  });

const body: Element = {
  type: 'textarea',
  id: 'body',
  attributes: {
    label: 'Body',
    description: 'What it is and why it matters, in your own words, with the source of each paragraph.',
  },
  validations: { required: false },
};

/** The form for reporting a record of `kind`. */
export const buildForm = (kind: Kind): Form => {
  const [name, description] = introductions[kind];
  return {
    name,
    description: `Report a record that is missing: ${description.replace(/^./, (letter) => letter.toLowerCase())}`,
    title: `${name}: `,
    labels: ['report'],
    body: [
      { type: 'markdown', attributes: { value: introduction } },
      ...listElements(kind, buildJsonSchema(kind), [], true),
      body,
    ],
  };
};

const head = '# Written by npm run forms (src/forms/record-form.ts); change it there.\n';

/** GitHub reads YAML 1.1, in which a bare `yes` is a boolean. */
const format = (content: unknown): string =>
  head + stringify(content, { version: '1.1', lineWidth: 0, singleQuote: true });

/** The files of `.github/ISSUE_TEMPLATE` by name. Blank issues stay enabled, for faults of the site itself. */
export const buildIssueForms = (): ReadonlyMap<string, string> =>
  new Map([
    ...kindNames.map((kind): [string, string] => [`${kind}.yml`, format(buildForm(kind))]),
    ['correction.yml', format(correctionForm)],
    ['barrier.yml', format(barrierForm)],
    ['config.yml', format({ blank_issues_enabled: true })],
  ]);
