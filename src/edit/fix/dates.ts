// Corrects dates that are written in a common slip, as in `2026-1-5`.

import { type At, valueAt, withValueAt } from '../../model/at.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { mendDate } from '../../model/schema/fields.ts';
import type { Parsed } from '../../source/front-matter.ts';
import { rewriteValue } from '../record-text/rewrite-value.ts';
import { splice } from '../record-text/splice.ts';

/** A date field, its value, and the corrected value. */
interface DateSlip {
  readonly at: At;
  readonly before: string;
  readonly after: string;
}

/** The date fields that the schema refuses. */
const listBadDates = (kind: Kind, value: unknown): At[] => {
  const result = kinds[kind].schema.safeParse(value);
  return (result.error?.issues ?? []).flatMap((issue) =>
    issue.code === 'custom' && issue.params?.['rule'] === 'date' ? [issue.path as At] : [],
  );
};

const listSlips = (kind: Kind, value: unknown): DateSlip[] =>
  listBadDates(kind, value).flatMap((at) => {
    const before = valueAt(value, at);
    const after = typeof before === 'string' ? mendDate(before) : undefined;
    return typeof before === 'string' && after !== undefined ? [{ at, before, after }] : [];
  });

/** The corrected text of a record, and the value of its front matter. */
export interface Dated {
  readonly text: string;
  readonly value: unknown;
}

const correct = (text: string, parsed: Parsed, slips: readonly DateSlip[]): Dated => {
  const value = slips.reduce((changed, { at, after }) => withValueAt(changed, at, after), parsed.value);
  const replacements = slips.flatMap(({ at, before, after }) => {
    const range = parsed.rangeOf(at);
    return range ? [rewriteValue(text, range, before, after)] : [];
  });
  return { text: splice(text, replacements), value };
};

/** Corrects the dates of a record; `parsed` is `text` parsed, without faults. A month is never turned into a day. */
export const correctDates = (kind: Kind, text: string, parsed: Parsed): Dated => {
  const slips = listSlips(kind, parsed.value);
  const stillBad = listBadDates(kind, correct(text, parsed, slips).value).map((at) => at.join('.'));
  return correct(
    text,
    parsed,
    slips.filter(({ at }) => !stillBad.includes(at.join('.'))),
  );
};
