// Front matter schemas for text editors, whose YAML reads a bare 24 as a number, not as text.
import { type Kind, kinds } from '../../model/kinds.ts';
import { changePart, type JsonSchema } from '../../model/schema/json-schema.ts';

/** The message an editor shows for text that does not match a pattern. The check is stricter. */
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

/** Left out for editors: it applies to trimmed text, and a folded YAML string ends with a line break. */
const singleLine = '^[^\\r\\n]*$';

/** Without `boolean`, because editors would then offer true and false for every text. */
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

/** Lets each text be a number too, and gives each pattern a message that says what to write. */
export const forEditor = (schema: JsonSchema): JsonSchema => {
  if (schema.type === 'string' && schema.enum === undefined) return forText(schema);
  return {
    ...schema,
    ...(schema.properties && { properties: mapValues(schema.properties) }),
    ...(schema.items && { items: forEditor(schema.items) }),
  };
};

const pathFields = [
  ['sources', '*', 'supports', '*'],
  ['notFound', '*', 'field'],
  ['disagreements', '*', 'field'],
];

/** The fact paths that do not depend on a record's content: `signed` and `parties`, but not `parties.mofcom-cn`. */
const listPaths = (kind: Kind): string[] =>
  kinds[kind].facts.map((path) => path.replace(/\.\*$/, '')).filter((path) => !path.includes('*'));

const offer =
  (paths: readonly string[]) =>
  (schema: JsonSchema): JsonSchema => ({
    ...schema,
    defaultSnippets: paths.map((path) => ({ label: path, body: path })),
  });

/** Suggests the kind's fact paths in each field that holds a path; other paths are still allowed. */
export const withPaths = (kind: Kind, schema: JsonSchema): JsonSchema =>
  pathFields.reduce((whole, place) => changePart(whole, place, offer(listPaths(kind))), schema);
