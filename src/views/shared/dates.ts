// Dates in words: `2026-01-05` becomes "5 January 2026", `2016-08` "August 2016".
import { format, parse } from 'date-fns';
import type { Words } from '../../i18n/en/index.ts';

const patterns = { 4: ['yyyy', 'year'], 7: ['yyyy-MM', 'month'], 10: ['yyyy-MM-dd', 'day'] } as const;

/** Formats an EDTF level 0 date. Parsing and formatting both use local midnight, so no time zone can shift the day. */
export const formatDate = (date: string, words: Words): string => {
  const [pattern, precision] = patterns[date.length as 4 | 7 | 10];
  return format(parse(date, pattern, new Date(0)), words.dateFormats[precision]);
};

/** The start of a span without the year or month that its end repeats. */
const shortStart = (from: string, to: string, words: Words): string => {
  if (from.length !== 10 || to.length !== 10 || from.slice(0, 4) !== to.slice(0, 4)) return formatDate(from, words);
  const { dayOfMonth, dayOfYear } = words.dateFormats;
  return format(
    parse(from, patterns[10][0], new Date(0)),
    from.slice(0, 7) === to.slice(0, 7) ? dayOfMonth : dayOfYear,
  );
};

/** Formats a span such as `4 to 7 January 2026`. Either end may be missing, and equal ends give one date. */
export const formatSpan = (from: string | undefined, to: string | undefined, words: Words): string => {
  if (from !== undefined && to !== undefined)
    return from === to ? formatDate(from, words) : words.range(shortStart(from, to, words), formatDate(to, words));
  if (from !== undefined) return words.since(formatDate(from, words));
  return to === undefined ? '' : words.until(formatDate(to, words));
};
