// What is not known → sentences: the field in words, and how far it was looked for.
import { isEdtfDate } from '../model/fields.ts';
import type { AnyRecord, DataOf } from '../model/record.ts';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { titleOf } from './part.ts';

/** One thing that was looked for and not found. */
export interface NotFoundView {
  readonly field: string;
  readonly looked: string;
  readonly where: string;
}

type Looked = NonNullable<DataOf['agreements']['looked']>;

const lookedText = ({ on, through }: Looked, { words }: ViewContext): string =>
  words.sections.looked(formatDate(on, words), through === undefined ? '' : formatDate(through, words));

const stepInWords = (step: string, ctx: ViewContext): string => {
  const named =
    ctx.graph.get('organizations', step) ?? ctx.graph.get('people', step) ?? ctx.graph.get('agreements', step);
  if (named) return titleOf(named, ctx);
  if (isEdtfDate(step)) return formatDate(step, ctx.words);
  const { fieldNames, instruments } = ctx.words;
  return fieldNames[step] ?? (instruments as Readonly<Record<string, string>>)[step] ?? step;
};

/** A path of a fact in words: `parties.mfds-kr.signatory` becomes "Parties: Ministry of Food and Drug Safety: signatory". */
export const fieldInWords = (path: string, ctx: ViewContext): string =>
  path
    .split('.')
    .map((step) => stepInWords(step, ctx))
    .join(ctx.words.fieldJoin);

/** What a record says was not found. */
export const notFoundViews = (record: AnyRecord, ctx: ViewContext): NotFoundView[] =>
  (record.data.notFound ?? []).map(({ field, looked }) => ({
    field: fieldInWords(field, ctx),
    looked: lookedText(looked, ctx),
    where: looked.where ?? '',
  }));

/** How far later evidence was sought, as a sentence; empty where the record does not say. */
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
