// The fields that several kinds share, from dates to citations, each described for authors.
import { z } from 'zod';
import type { Kind } from '../kind-names.ts';

declare module 'zod' {
  /** The metadata that `ref` and `anyRef` put on a field, for code that collects relations. */
  interface GlobalMeta {
    targets?: readonly Kind[];
    qualified?: boolean;
  }
}

// Front matter is read as text (YAML's failsafe schema), so a bare `2016` stays "2016"; these fields parse the text.
const oneLine = /^[^\r\n]*$/;
const severalLines = 'has more than one line; write it in one';

/** One line of up to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write it or leave the key out')
    .max(max, `is longer than ${max} characters; shorten it`)
    .regex(oneLine, severalLines);

/** One line of up to 300 characters. */
export const note = line(300);

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for an id: lower-case ASCII words and digits joined by single hyphens. */
export const isId = (value: string): boolean => idPattern.test(value);

/** A relation to a record of `kind`, written as its id; `model/relations.ts` finds it by its metadata. */
export const ref = (kind: Kind) =>
  z
    .string()
    .min(1, 'is empty; write an id')
    .meta({ targets: [kind] });

/** A relation to a record of one of several kinds, written `kind/id`. */
export const anyRef = (...kinds: readonly Kind[]) =>
  z.string().min(1, 'is empty; write kind/id').meta({ targets: kinds, qualified: true });

const calendarDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** True for an EDTF level 0 date (ISO 8601-2): `2026-01-05`, `2016-08` or `2016`, of a day that exists. */
export const isEdtfDate = (value: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  return calendarDay(Number(year), Number(month), Number(day ?? '1'));
};

const looseDate = /^(\d{4})\s*[-/.年년]\s*(\d{1,2})(?:\s*[-/.月월]\s*(\d{1,2}))?\s*[.日일월月]?$/;

/** Corrects common misspellings of dates: `2026-1-5`, `2026/01/05`, `2026년 1월 5일`; undefined for other text. */
export const mendDate = (value: string): string | undefined => {
  const [, year, month, day] = looseDate.exec(value.trim()) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  const mended = parts.join('-');
  return isEdtfDate(mended) && mended !== value ? mended : undefined;
};

const dateHelp =
  (otherwise: string) =>
  ({ input }: { input?: unknown }): string => {
    const mended = typeof input === 'string' ? mendDate(input) : undefined;
    return `which is not a calendar date; ${mended === undefined ? otherwise : `write \`${mended}\``}`;
  };

const wholeDay = 'write an existing day as YYYY-MM-DD';

/** A date as far as it is known, EDTF level 0; text, so that no time zone can shift it. */
export const edtfDate = z
  .string()
  .refine(isEdtfDate, {
    params: { rule: 'date' },
    error: dateHelp(`${wholeDay}, or only YYYY-MM or YYYY where no more is known`),
  })
  // JSON Schema has no refinements; the pattern is the closest it can express.
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** A whole day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((value) => value.length === 10 && isEdtfDate(value), {
    params: { rule: 'date' },
    error: dateHelp(wholeDay),
  })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

const isWebAddress = (value: string): boolean => {
  if (!/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(value)) return false;
  const address = URL.parse(value);
  return address !== null && address.username === '' && address.password === '';
};

/** An http or https address, exactly as its source gives it. */
export const webAddress = z
  .string()
  .refine(isWebAddress, {
    params: { rule: 'url' },
    error: 'which is not a web address; write it in full, beginning http:// or https://',
  })
  .meta({ pattern: '^https?://' });

/** A whole number of zero or more, written in digits. */
export const count = z
  .string()
  .regex(/^\d{1,6}$/, 'is not a whole number; write it in digits')
  .transform(Number);

/** The BCP 47 language tags of sources and quotations. */
export const languageTag = z.enum(['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja', 'de', 'id', 'vi', 'fr']);

/** The country of a party, organisation or person. */
export const side = z.enum(['kr', 'cn', 'other']);
export type Side = z.output<typeof side>;

/** The sides in the order of pages. */
export const sides = side.options;

/** The extent of a search for evidence. */
export const looked = z.strictObject({
  on: day.describe('The day an editor looked'),
  through: day.optional().describe('The last day whose events the sources looked at could show'),
  where: note.optional().describe('Where was looked, in words'),
});

const wordCount = (text: string): number =>
  /[\u3400-\u9fff]/.test(text) && !/[\uac00-\ud7a3]/.test(text)
    ? Math.ceil([...text].length / (60 / 25))
    : text.split(/\s+/).length;

/** A quotation of at most 25 words (60 characters in Chinese), in the source's own language. */
export const quote = z
  .string()
  .trim()
  .min(1, 'is empty; write it or leave the key out')
  .regex(oneLine, severalLines)
  .refine((text) => wordCount(text) <= 25, 'is longer than 25 words (60 characters in Chinese); quote less');

/** A place in a source: the source's id, a locator that readers can follow, and perhaps a quotation. */
export const citation = z.strictObject({
  source: ref('sources').describe('Id of the source'),
  locator: line(160).describe(
    'Where in it: paragraph 3, headline, caption, table row; the quotation itself where only an excerpt was read',
  ),
  quote: quote.optional().describe("At most 25 words, in the source's language"),
});

export type Citation = z.output<typeof citation>;

/** A citation with the paths of the facts that it supports. */
export const supportingCitation = citation.extend({
  supports: z
    .array(line(200))
    .default([])
    .describe('Paths of the facts it supports: signed, parties.mofcom-cn, parties.mofcom-cn.signatory'),
});

export type SupportingCitation = z.output<typeof supportingCitation>;

/** A name in another script, and whether its owner, a source or we gave it. */
export const givenName = z.strictObject({
  text: line(300).describe('The name as written'),
  status: z
    .enum(['official', 'reported', 'ours'])
    .describe('official: its owner wrote it; reported: a source wrote it; ours: our translation'),
});

export type GivenName = z.output<typeof givenName>;
