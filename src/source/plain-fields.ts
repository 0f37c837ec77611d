// The fast reader of front matter, for plain YAML only; undefined for anything else.
// Positions are needed only where there is a problem, and finding them takes ten times as long: of the 12 s that it
// took to check 10,000 records of 900 bytes, the reader with positions took 5 (yaml 2.9, Node 24). Whatever is not
// surely plain, and every fault, is left to the careful reader, yaml-fields.ts; a test holds both to the same values.
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * Text that is ambiguous, or that only one of the two readers accepts; it is left to the careful one. No pattern begins
 * with a repeat that could start anywhere in its own match, so none scans a stretch of text more than a few times.
 */
const notPlain: readonly RegExp[] = [
  /(?:^|[\s[{,:-])[&*!%@`?](?!$)/m, // anchors, aliases, tags and other indicators
  /^(?:[^\S\n]|-)*[[{:]|[[{,]\s*[[{:]/m, // a line or item that begins with a collection or an empty key
  /[[{][^[\]{}\n]*$/m, // a collection that spans lines
  /(?:^|[\s[{,:-])"(?!(?:[^"\\\n]|\\.)*"(?:\s*[,\]}]|\s*$))/m, // a quoted text that spans lines, or is followed by something
  /(?:^|[\s[{,:-])'(?!(?:[^'\n]|'')*'(?:\s*[,\]}]|\s*$))/m,
  /[\]},"']#/, // a comment that touches the text before it
  /^(?:---|\.\.\.)|<</m, // further documents, merge keys
  /\t|\r(?!\n)|[\u0085\u2028\u2029]/, // white space that the readers treat differently
];

/** An empty value is empty text, as in the careful reader. */
const withEmptyText = (value: unknown): unknown => {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(withEmptyText);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, withEmptyText(item)]));
};

/** The value of plain YAML, every scalar as text; undefined when it is not plain or not YAML. */
export const readPlainFields = (yaml: string): unknown => {
  if (notPlain.some((pattern) => pattern.test(yaml))) return undefined;
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? withEmptyText(value) : undefined;
  } catch {
    return undefined;
  }
};
