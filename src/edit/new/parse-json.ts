// Reads JSON with every number as written; errors name the line and column.
import { printParseErrorCode, visit } from 'jsonc-parser';
import { positionAt } from '../../model/position.ts';

/** A JSON value as front matter would hold it: `2016` and `true` are text. `null` means that a value is not known. */
export type Json = string | null | readonly Json[] | { readonly [key: string]: Json };

/** No record is nested so deeply; without a limit the stack would overflow. */
const maxDepth = 100;

/** What the parser expected at each of its errors; errors that are not listed are about the text at that place. */
const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: '`:`',
  CommaExpected: '`,`',
  CloseBraceExpected: '`,` or `}`',
  CloseBracketExpected: '`,` or `]`',
};

const describeError = (code: string, isAtEnd: boolean): string => {
  const wanted = expected[code];
  if (wanted) return `${isAtEnd ? 'the JSON ends too early' : 'this is not JSON'}; expected ${wanted}`;
  if (code === 'EndOfFileExpected') return 'unexpected text after the JSON; remove it';
  if (code === 'InvalidCommentToken') return 'JSON has no comments; remove it';
  if (code === 'UnexpectedEndOfString') return 'the text is not closed; end it with a double quote on the same line';
  if (/^Invalid(?:Unicode|EscapeCharacter|Character)$/.test(code))
    return 'the text has a control character or an unknown escape; write it as JSON escapes it';
  return 'this is not JSON; put text and keys in double quotes';
};

/** A list or an object that is not closed yet. */
type Open = { readonly items: Json[] } | { readonly entries: Map<string, Json>; key: string };

/** Reads JSON. Throws an Error `line:column: error: …` at the first syntax error or repeated key. */
export const parseJson = (written: string): Json => {
  const text = written.replace(/^\ufeff/, '');
  const open: Open[] = [];
  let result: Json = null;
  const fail = (offset: number, message: string): never => {
    const { line, column } = positionAt(text, offset);
    throw new Error(`${line}:${column}: error: ${message}`);
  };
  const add = (value: Json): void => {
    const inside = open.at(-1);
    if (!inside) result = value;
    else if ('items' in inside) inside.items.push(value);
    else inside.entries.set(inside.key, value);
  };
  const begin = (offset: number, container: Open): void => {
    if (open.length > maxDepth) fail(offset, `lists and objects are nested over ${maxDepth} deep; nest them less`);
    open.push(container);
  };
  const end = (): void => {
    const closed = open.pop();
    if (closed) add('items' in closed ? closed.items : Object.fromEntries(closed.entries));
  };
  visit(
    text,
    {
      onArrayBegin: (offset) => begin(offset, { items: [] }),
      onObjectBegin: (offset) => begin(offset, { entries: new Map(), key: '' }),
      onObjectProperty: (key, offset) => {
        const inside = open.at(-1);
        if (!inside || 'items' in inside) return;
        if (inside.entries.has(key)) fail(offset, `the key \`${key}\` is given twice in one object; keep one`);
        inside.key = key;
      },
      onLiteralValue: (value: unknown, offset, length) =>
        add(typeof value === 'string' || value === null ? value : text.slice(offset, offset + length)),
      onArrayEnd: end,
      onObjectEnd: end,
      onError: (code, offset) => fail(offset, describeError(printParseErrorCode(code), offset >= text.length)),
    },
    { disallowComments: true },
  );
  return result;
};
