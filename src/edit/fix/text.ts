// The text of one content file → the same with everything mended that is safe to mend: line ends, Unicode form, dates, order of keys, spacing.
import { isDeepStrictEqual } from 'node:util';
import type { Kind } from '../../model/kinds.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { partText } from '../record-text/text-parts.ts';
import { fixBody } from './body.ts';
import { mendDates } from './dates.ts';
import { sortKeys } from './key-order.ts';
import { tidyYaml } from './spacing.ts';

/** A file after mending, or why it was left alone. */
export type Fixed = { readonly text: string } | { readonly left: string };

const composeText = (text: string): string => text.replaceAll('\r\n', '\n').normalize('NFC');

/** A value with all its text, keys too, in composed form and with single line ends. */
const composeValue = (value: unknown): unknown => {
  if (typeof value === 'string') return composeText(value);
  if (Array.isArray(value)) return value.map(composeValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [composeText(key), composeValue(item)]));
};

/** The body stands below the fields, a blank line between them, where there is one. */
const joinParts = (yaml: string, body: string): string => `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;

const unreadable = { left: 'its front matter cannot be read; run `npm run check`, which says what is wrong' };
const changed = { left: 'mending it would change what it says; mend it by hand' };

/** Mends a record. It is left alone when its front matter cannot be read, or when a value would change but for its date or form. */
export const fixRecord = (kind: Kind, text: string): Fixed => {
  const before = parseContentFile(text);
  if (before.faults.length > 0) return unreadable;
  const composed = composeText(text);
  const read = composed === text ? before : parseContentFile(composed);
  if (!isDeepStrictEqual(read.value, composeValue(before.value))) return changed;
  const { text: dated, value } = mendDates(kind, composed, read);
  const { yaml, body } = partText(dated);
  const fixed = joinParts(tidyYaml(sortKeys(yaml, kind)), fixBody(kind, body));
  return isDeepStrictEqual(parseContentFile(fixed).value, value) ? { text: fixed } : changed;
};

/** Mends a translated body, which has no fields. */
export const fixTranslation = (kind: Kind, text: string): Fixed => ({ text: fixBody(kind, composeText(text)) });
