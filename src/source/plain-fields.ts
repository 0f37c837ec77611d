// The YAML of a front matter → its value, fast, where it is so plain that nothing can be read in two ways; undefined where it is not.
// Positions are needed only where there is a problem, and reading them takes ten times as long: of 10,000 records of 900 bytes,
// checked in 12 s, the reader with positions took 5 (yaml 2.9, Node 24). What this reader is not sure of, and every fault, is
// left to the careful one, yaml-fields.ts; a test holds the two to the same values.
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * What may be read in two ways, or only by one of the two readers; each is left to the careful one. None looks at a stretch
 * of text more than a few times over: no pattern begins with a repeat that can begin anywhere in what it repeats.
 */
const notPlain: readonly RegExp[] = [
  /(?:^|[\s[{,:-])[&*!%@`?](?!$)/m, // anchors, aliases, tags and other indicators
  /^(?:[^\S\n]|-)*[[{:]|[[{,]\s*[[{:]/m, // a line or an item that begins with a collection or an empty key
  /[[{][^[\]{}\n]*$/m, // a collection that goes on after its line
  /(?:^|[\s[{,:-])"(?!(?:[^"\\\n]|\\.)*"(?:\s*[,\]}]|\s*$))/m, // a quoted text that goes on after its line, or has something behind it
  /(?:^|[\s[{,:-])'(?!(?:[^'\n]|'')*'(?:\s*[,\]}]|\s*$))/m,
  /[\]},"']#/, // a comment that touches what it follows
  /^(?:---|\.\.\.)|<</m, // further documents, merge keys
  /\t|\r(?!\n)|[\u0085\u2028\u2029]/, // white space that is not the same to both
];

/** An empty value is empty text, as it is to the careful reader. */
const withEmptyText = (value: unknown): unknown => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(withEmptyText);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, withEmptyText(item)]));
};

/** The value of plain YAML, every scalar as text; undefined when it is not plain, or not YAML. */
export const readPlainFields = (yaml: string): unknown => {
  if (notPlain.some((pattern) => pattern.test(yaml))) return undefined;
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? withEmptyText(value) : undefined;
  } catch {
    return undefined;
  }
};
