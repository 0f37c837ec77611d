// JSON → its value, with every number as the text it was written as; or the line and column at which it is no JSON.
import { positionAt } from '../../model/position.ts';

/** What stands in a JSON file, as front matter would hold it: `2016` and `true` are text. `null` says that a value is not known. */
export type Json = string | null | readonly Json[] | { readonly [key: string]: Json };

const space = /[ \t\r\n]*/y;
const token =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/uy;

/** No record is nested so deep; without a limit the stack would run over. */
const maxDepth = 100;

interface Reader {
  readonly text: string;
  at: number;
}

const matchAt = (pattern: RegExp, reader: Reader): string | undefined => {
  pattern.lastIndex = reader.at;
  return pattern.exec(reader.text)?.[0];
};

/** The next token, which is not passed; `''` at the end, undefined for what JSON does not know. */
const peek = (reader: Reader): string | undefined => {
  reader.at += matchAt(space, reader)?.length ?? 0;
  return reader.at >= reader.text.length ? '' : matchAt(token, reader);
};

const fail = ({ text, at }: Reader, what: string): never => {
  const { line, column } = positionAt(text, at);
  throw new Error(`${line}:${column}: error: ${what}`);
};

const expect = (reader: Reader, wanted: readonly string[], words: string): string => {
  const found = peek(reader);
  if (found !== undefined && wanted.includes(found)) reader.at += found.length;
  else
    fail(reader, found === '' ? `the JSON ends too early; expected ${words}` : `this is not JSON; expected ${words}`);
  return found ?? '';
};

const parseList = (reader: Reader, depth: number): Json[] => {
  const items: Json[] = [];
  if (peek(reader) === ']') reader.at += 1;
  else {
    do items.push(parseValue(reader, depth));
    while (expect(reader, [',', ']'], '`,` or `]`') === ',');
  }
  return items;
};

const parseMap = (reader: Reader, depth: number): Json => {
  const entries = new Map<string, Json>();
  if (peek(reader) === '}') reader.at += 1;
  else {
    do {
      const written = peek(reader);
      if (!written?.startsWith('"')) fail(reader, 'this is not JSON; expected a key in double quotes');
      const key = JSON.parse(written ?? '') as string;
      if (entries.has(key)) fail(reader, `the key \`${key}\` stands twice in one object; keep one`);
      reader.at += written?.length ?? 0;
      expect(reader, [':'], '`:`');
      entries.set(key, parseValue(reader, depth));
    } while (expect(reader, [',', '}'], '`,` or `}`') === ',');
  }
  return Object.fromEntries(entries);
};

const parseValue = (reader: Reader, depth: number): Json => {
  if (depth > maxDepth) fail(reader, `lists and objects stand over ${maxDepth} deep in each other; write them flat`);
  const found = peek(reader);
  if (found === undefined || found === '' || ',:]}'.includes(found))
    return fail(
      reader,
      found === '' ? 'the JSON ends too early; expected a value' : 'this is not JSON; expected a value',
    );
  reader.at += found.length;
  if (found === '[') return parseList(reader, depth + 1);
  if (found === '{') return parseMap(reader, depth + 1);
  if (found.startsWith('"')) return JSON.parse(found) as string;
  return found === 'null' ? null : found;
};

/** Reads JSON. Throws an Error `line:column: error: …` at the first place that is not JSON, or at a key that stands twice. */
export const parseJson = (text: string): Json => {
  const reader = { text, at: text.startsWith('\ufeff') ? 1 : 0 };
  const value = parseValue(reader, 0);
  if (peek(reader) !== '') fail(reader, 'something stands behind the JSON; take it out');
  return value;
};
