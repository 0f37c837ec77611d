// Gaps in a record, in words: the missing fields, and how far we have looked for them.
import type { FieldWords } from '../../i18n/en/fields.ts';
import type { AnyRecord, DataOf } from '../../model/record.ts';
import { isEdtfDate } from '../../model/schema/fields.ts';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { titleOf } from './text-run.ts';

/** One gap: the missing field, a sentence on the search, and how far the search went. */
export interface NotFoundView {
  readonly field: string;
  readonly says: string;
  readonly looked: string;
}

/** The gaps of a record. `looked` is the extent of most searches; an item has its own only if it differs. */
export interface NotFoundList {
  readonly items: readonly NotFoundView[];
  readonly looked: string;
}

type Looked = NonNullable<DataOf['agreements']['looked']>;

/** The day of a search and how far its sources reach, as a key for comparison. */
const periodOf = ({ on, through }: Looked): string => `${on}/${through ?? ''}`;

const lookedText = ({ on, through }: Looked, { words }: ViewContext): string =>
  words.sections.looked(formatDate(on, words), through === undefined ? '' : formatDate(through, words));

const stepInWords = (step: string, ctx: ViewContext): string => {
  const named =
    ctx.graph.get('organizations', step) ?? ctx.graph.get('people', step) ?? ctx.graph.get('agreements', step);
  if (named) return titleOf(named, ctx);
  if (isEdtfDate(step)) return formatDate(step, ctx.words);
  const { fieldParts, sides, instruments } = ctx.words;
  const known: Readonly<Record<string, string>> = { ...instruments, ...sides, ...fieldParts };
  return known[step] ?? step;
};

/** The path of a fact in words: `parties.mfds-kr.signatory` becomes "Signatory: Ministry of Food and Drug Safety". */
export const fieldInWords = (path: string, ctx: ViewContext): string => {
  const [first = '', of, third, ...rest] = path.split('.');
  const fields: Readonly<Record<string, FieldWords>> = ctx.words.fields;
  const phrases: Readonly<Record<string, (of: string) => string>> = ctx.words.fieldOf;
  const longer = third === undefined ? undefined : phrases[`${first}.${third}`];
  const phrase = longer ?? phrases[first];
  const below = [third, ...rest].flatMap((step) => step ?? []);
  const inWords = (steps: readonly string[]): string[] => steps.map((step) => stepInWords(step, ctx));
  const { facts, labelled } = ctx.words.join;
  if (of !== undefined && phrase) return facts(phrase(stepInWords(of, ctx)), ...inWords(longer ? rest : below));
  const field = fields[first]?.phrase ?? first;
  return of === undefined ? field : labelled(field, facts(...inWords([of, ...below])));
};

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const missingOf = (record: AnyRecord) => record.data.notFound ?? [];

/** The most frequent search behind the gaps of `records`; undefined if they declare none. */
export const commonSearch = (records: readonly AnyRecord[]): Looked | undefined => {
  const searches = records.flatMap((record) => missingOf(record).map(({ looked }) => looked));
  const groups = [...Map.groupBy(searches, periodOf).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
};

/** Lists the gaps that a record declares; `looked` is empty where the search has the period of `common`. */
export const notFoundViews = (record: AnyRecord, ctx: ViewContext, common?: Looked): NotFoundView[] =>
  missingOf(record).map(({ field, looked }) => ({
    field: fieldInWords(field, ctx),
    says: looked.where === undefined ? ctx.words.sections.nothingFound : sentence(looked.where),
    looked: common && periodOf(looked) === periodOf(common) ? '' : lookedText(looked, ctx),
  }));

/** A sentence on the extent of most searches. */
export const mostLookedFor = (common: Looked, ctx: ViewContext): string =>
  ctx.words.sections.allLooked(lookedText(common, ctx));

/** Lists the gaps of a record, with the extent of most searches stated once. */
export const notFoundList = (record: AnyRecord, ctx: ViewContext): NotFoundList => {
  const common = commonSearch([record]);
  if (!common) return { items: [], looked: '' };
  const items = notFoundViews(record, ctx, common);
  const isAll = items.every(({ looked }) => looked === '');
  return { items, looked: isAll ? lookedText(common, ctx) : mostLookedFor(common, ctx) };
};

/** A sentence on how far we have looked for later evidence; empty if the record does not say. */
export const lookedSentence = (record: AnyRecord, ctx: ViewContext): string => {
  const { looked } = record.data;
  if (!looked) return '';
  const through = looked.through === undefined ? '' : formatDate(looked.through, ctx.words);
  return ctx.words.sections.lookedThrough(
    formatDate(looked.on, ctx.words),
    through,
    looked.where?.replace(/\.$/, '') ?? '',
  );
};
