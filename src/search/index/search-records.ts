// The pages that Pagefind indexes, one a record: sections as text, names and links as metadata.
// Metadata is searched but never shown in an excerpt. Pagefind reads section anchors from HTML only (1.6.0).
import { escape as escapeMarkup } from 'html-escaper';
import { by } from '../../model/order.ts';
import { type AnyRecord, isWithdrawn, listingDate, permalinkOf } from '../../model/record.ts';
import { recordSections } from '../../views/record/sections.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { type ListItem, listItem } from '../../views/shared/list-item.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { joinNames } from '../text/name-list.ts';
import { isCjk, joinedTokens, tokensOf } from '../text/tokens.ts';
import { filtersOf } from './filter-values.ts';
import { aboutField, linkToken } from './index-fields.ts';
import { formsOf, isNamed, linkedRecords, officesOf, ownNames, predecessors } from './terms.ts';

/** One page of the index, in the shape that Pagefind's `addHTMLFile` takes. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
}

/** Text as HTML. A null character is left out: HTML has no way to write one. */
const escapeHtml = (text: string): string => escapeMarkup(text.replaceAll('\u0000', ''));

const tokens = (texts: readonly string[]): string => texts.flatMap(tokensOf).join(' ');

/** The tokens of names as phrases, then those of each name written as one word. */
const nameTokens = (names: readonly string[]): string => {
  const phrases = tokens(names);
  const known = new Set(phrases.split(' '));
  const joined = names.flatMap(joinedTokens).filter((token) => !known.has(token));
  return [phrases, ...new Set(joined)].join(' ');
};

const lands: Readonly<Record<string, string>> = { kr: 'Korea Korean ROK 한국 韩国', cn: 'China Chinese PRC 중국 中国' };

/** The searched fields. Titles of sources, claims and withdrawn records count less, and not as names. */
const searchedFields = (record: AnyRecord, { sides }: ListItem, ctx: ViewContext): Record<string, string> => {
  const { graph } = ctx;
  const linked = linkedRecords(record, graph).filter(isNamed);
  const linksTo = (records: readonly AnyRecord[]): string =>
    records.map(({ kind, id }) => linkToken(kind, id)).join(' ');
  const hasLeft = isWithdrawn(record);
  const isLesser = hasLeft || record.kind === 'sources' || record.kind === 'claims';
  return {
    [isLesser ? 'heading' : 'name']: nameTokens(ownNames(record)),
    [hasLeft ? 'gist' : 'alias']: nameTokens(record.data.aliases ?? []),
    role: tokens(officesOf(record)),
    self: isNamed(record) ? linksTo([record]) : '',
    heir: linksTo(predecessors(record, graph)),
    [aboutField(record.kind)]: linksTo(linked),
    gist: tokens([record.data.summary]),
    what: tokens([formsOf(record), listingDate(record)?.date ?? '']),
    land: sides.length === 1 ? tokens([lands[sides[0] ?? ''] ?? '']) : '',
  };
};

/** The fields that a result shows. */
const shownFields = (record: AnyRecord, item: ListItem, ctx: ViewContext): Record<string, string> => ({
  title: titleOf(record, ctx),
  names: joinNames(ownNames(record).slice(1)),
  also: joinNames(record.data.aliases ?? []),
  kind: record.kind,
  is: item.what,
  form: formsOf(record),
  date: item.date,
  iso: item.iso,
  sides: item.sides.join(' '),
  state: item.status,
  withdrawn: item.isWithdrawn ? 'yes' : '',
});

/**
 * The body of the page: the summary, each section after an empty mark with its fragment, and last the pairs of all Hangul and
 * Han. Headings are left out: they are the same on every page, so nobody searches for them.
 */
const bodyOf = (record: AnyRecord, item: ListItem, ctx: ViewContext): string => {
  const { summary } = record.data;
  const sections = recordSections(record, ctx);
  const place = 'place' in record.data ? (record.data.place ?? '') : '';
  const pairs = tokensOf([summary, place, ...sections.map(({ text }) => text)].join(' / ')).filter(isCjk);
  const shown = sections.map(({ fragment, text }) => `<i id="${fragment}"></i><p>${escapeHtml(text)}</p>`);
  const tail = [place, item.date, ...pairs].join(' ');
  return [`<p>${escapeHtml(summary)}</p>`, ...shown, `<i id="-"></i><p>${escapeHtml(tail)}</p>`].join('');
};

const searchRecord = (record: AnyRecord, ctx: ViewContext): SearchRecord => {
  const item = listItem(record, ctx);
  const meta = { ...searchedFields(record, item, ctx), ...shownFields(record, item, ctx) };
  const attribute = (name: string, key: string, value: string): string =>
    `<i data-pagefind-${name}="${key}[content]" content="${escapeHtml(value)}"></i>`;
  const head = [
    ...Object.entries(meta).flatMap(([key, value]) => (value === '' ? [] : [attribute('meta', key, value)])),
    ...Object.entries(filtersOf(record, ctx)).flatMap(([key, values]) =>
      values.map((value) => attribute('filter', key, value)),
    ),
    // Pagefind leaves records without a sort value out of a sorted list (1.6.0).
    attribute('sort', 'date', item.iso === '' ? '0000' : item.iso),
  ].join('');
  return {
    url: ctx.to.record(record.kind, record.id),
    content: `<!doctype html><html lang="${ctx.words.lang}"><body>${head}${bodyOf(record, item, ctx)}</body></html>`,
  };
};

/** Every entry of the index, in a fixed order. */
export const buildSearchRecords = (ctx: ViewContext): SearchRecord[] =>
  ctx.graph.records.toSorted(by(permalinkOf)).map((record) => searchRecord(record, ctx));
