// EDTF dates → words: `2026-01-05` becomes "5 January 2026", `2016-08` "August 2016", `2016` "2016".
import { format, parse } from 'date-fns';
import type { Words } from '../i18n/en.ts';

const patterns = { 4: ['yyyy', 'year'], 7: ['yyyy-MM', 'month'], 10: ['yyyy-MM-dd', 'day'] } as const;

/** Formats an EDTF level 0 date. Reading and writing both use local midnight, so no time zone can move the day. */
export const formatDate = (date: string, words: Words): string => {
  const [pattern, precision] = patterns[date.length as 4 | 7 | 10];
  return format(parse(date, pattern, new Date(0)), words.dateFormats[precision]);
};

/** Formats a span, leaving out an end that is missing or equal to the start. */
export const formatSpan = (from: string | undefined, to: string | undefined, words: Words): string => {
  if (from !== undefined && to !== undefined)
    return from === to ? formatDate(from, words) : words.range(formatDate(from, words), formatDate(to, words));
  if (from !== undefined) return words.since(formatDate(from, words));
  return to === undefined ? '' : words.until(formatDate(to, words));
};
