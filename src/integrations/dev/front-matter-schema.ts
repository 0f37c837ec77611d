// Front matter schemas for text editors, whose YAML reads a bare 24 as a number, not as text.

import { type Kind, kinds } from '../../model/kinds.ts';
import { changePart, type JsonSchema } from '../../model/schema/json-schema.ts';

/** What an editor says of text that does not match a pattern; the check, which is stricter, has the last word. */
const patternHelp = new Map([
  [
    '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
    'Write an existing day as YYYY-MM-DD, or only YYYY-MM or YYYY where no more is known.',
  ],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'Write an existing day as YYYY-MM-DD.'],
  ['^https?://', 'Write the address in full, beginning http:// or https://.'],
  ['^\\d{1,6}$', 'Write a whole number in digits.'],
  ['^([01]\\d|2[0-3]):[0-5]\\d$', 'Write the time as 16:47.'],
  ['^[a-z]+\\/[a-z0-9]+(?:-[a-z0-9]+)*$', 'Write the address as kind/id.'],
]);

/** The pattern of a single line is meant for text without the line breaks at its ends, which a folded text has. */
const singleLine = '^[^\\r\\n]*$';

/** Not `boolean` too: an editor would then offer true and false for every text. */
const scalar = ['string', 'number'] as const;

const forText = (schema: JsonSchema): JsonSchema => {
  const { pattern, ...rest } = schema;
  const text = { ...rest, type: scalar };
  if (pattern === undefined || pattern === singleLine) return text;
  const help = patternHelp.get(pattern);
  return { ...text, pattern, ...(help === undefined ? {} : { patternErrorMessage: help }) };
};

const mapValues = (schemas: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, forEditor(schema)]));

/** Widens text to every scalar that YAML tells apart, and gives each pattern a sentence on what to write. */
export const forEditor = (schema: JsonSchema): JsonSchema => {
  if (schema.type === 'string' && schema.enum === undefined) return forText(schema);
  return {
    ...schema,
    ...(schema.properties && { properties: mapValues(schema.properties) }),
    ...(schema.items && { items: forEditor(schema.items) }),
  };
};

const placesOfPaths = [
  ['sources', '*', 'supports', '*'],
  ['notFound', '*', 'field'],
  ['disagreements', '*', 'field'],
];

/** The paths of facts that do not depend on what a record holds: `signed`, `parties`, but not `parties.mofcom-cn`. */
const listPaths = (kind: Kind): string[] =>
  kinds[kind].facts.map((path) => path.replace(/\.\*$/, '')).filter((path) => !path.includes('*'));

const offer =
  (paths: readonly string[]) =>
  (schema: JsonSchema): JsonSchema => ({
    ...schema,
    defaultSnippets: paths.map((path) => ({ label: path, body: path })),
  });

/** Where the front matter of a kind names facts by path, offers the paths of its facts; others may still be written. */
export const withPaths = (kind: Kind, schema: JsonSchema): JsonSchema =>
  placesOfPaths.reduce((whole, place) => changePart(whole, place, offer(listPaths(kind))), schema);
