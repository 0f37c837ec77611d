// Fixes the text of one file: line ends, Unicode form, dates, key order and spacing.
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../../model/kinds.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { partText } from '../record-text/text-parts.ts';
import { fixBody } from './body.ts';
import { correctDates } from './dates.ts';
import { sortKeys } from './key-order.ts';
import { tidyYaml } from './spacing.ts';

/** The fixed text of a file, or the reason why it was left alone. */
export type Fixed = { readonly text: string } | { readonly left: string };

const composeText = (text: string): string => text.replaceAll('\r\n', '\n').normalize('NFC');

/** A value with all its text, including keys, in NFC and with `\n` line ends. */
const composeValue = (value: unknown): unknown => {
  if (typeof value === 'string') return composeText(value);
  if (Array.isArray(value)) return value.map(composeValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [composeText(key), composeValue(item)]));
};

/** Joins front matter and body with a blank line, which is left out if there is no body. */
const joinParts = (yaml: string, body: string): string => `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;

const unreadable = { left: 'its front matter cannot be read; run `npm run check`, which says what is wrong' };
const changed = { left: 'fixing it would change its meaning; fix it by hand' };

/** Fixes a record, or leaves it alone if it cannot be read or if more than dates, line ends and Unicode form would change. */
export const fixRecord = (kind: Kind, text: string): Fixed => {
  const before = parseContentFile(text);
  if (before.faults.length > 0) return unreadable;
  const composed = composeText(text);
  const read = composed === text ? before : parseContentFile(composed);
  if (!isDeepStrictEqual(read.value, composeValue(before.value))) return changed;
  const { text: dated, value } = correctDates(kind, composed, read);
  const { yaml, body } = partText(dated);
  const fixed = joinParts(tidyYaml(sortKeys(yaml, kind)), fixBody(kind, body));
  return isDeepStrictEqual(parseContentFile(fixed).value, value) ? { text: fixed } : changed;
};

/** Fixes a translated body, which has no fields. */
export const fixTranslation = (kind: Kind, text: string): Fixed => ({ text: fixBody(kind, composeText(text)) });
