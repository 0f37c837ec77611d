// Sections of a record page as plain text, each with its fragment, so that search can link to them.
import { headingPrefix, listHeadingSlugs } from '../../markdown/headings.ts';
import { type AnyRecord, citationsOf, permalinkOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';

/** A section of a record's page: its fragment and its text. */
export interface RecordSection {
  readonly fragment: string;
  readonly text: string;
}

/** Strips Markdown marks, citations and addresses, which nobody searches for. */
const plainText = (markdown: string): string =>
  markdown
    .replace(/\s*\[@[^\]]*\]/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/(?<!\w)[*_`]+|[*_`]+(?!\w)|^[#>\s-]+|[[\]]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const headingLine = /^#{2,6} +(.*)$/m;

const bodySections = (record: AnyRecord, ctx: ViewContext): RecordSection[] => {
  const { text = '', tree } = ctx.bodies.get(permalinkOf(record)) ?? {};
  const [first = '', ...rest] = text.split(headingLine);
  const slugs = tree ? listHeadingSlugs(tree) : [];
  const own = { fragment: 'says', text: plainText(first) };
  const below = rest.flatMap((heading, index): RecordSection[] =>
    index % 2 === 1
      ? []
      : [
          {
            fragment: `${headingPrefix}${slugs[index / 2] ?? ''}`,
            text: plainText(`${heading} / ${rest[index + 1] ?? ''}`),
          },
        ],
  );
  return [own, ...below];
};

const disagreementSections = ({ data }: AnyRecord, { words }: ViewContext): RecordSection[] =>
  (data.disagreements ?? []).map(({ question, values, used, reason }, index) => ({
    fragment: `disagreement-${index + 1}`,
    text: [question, ...values.map(({ value }) => value), `${words.sections.used} ${used}.`, reason].join(' / '),
  }));

const historySection = (record: AnyRecord): RecordSection => {
  const events = 'history' in record.data ? (record.data.history ?? []) : [];
  const text = events.map(({ on, note }) => `${on}: ${note}`).join(' ');
  return { fragment: 'history', text };
};

/** Quotations on the page, each once, in their original languages. */
const quoteSection = (record: AnyRecord): RecordSection => {
  const quotes = citationsOf(record).flatMap(({ quote }) => quote ?? []);
  return { fragment: 'sources', text: [...new Set(quotes)].join(' / ') };
};

/** Lists the sections with text of their own, in the order of the page. */
export const recordSections = (record: AnyRecord, ctx: ViewContext): RecordSection[] => {
  const { stands } = record.data;
  return [
    { fragment: 'stands', text: stands?.text ?? '' },
    ...disagreementSections(record, ctx),
    ...bodySections(record, ctx),
    historySection(record),
    quoteSection(record),
  ].filter(({ text }) => text !== '');
};
