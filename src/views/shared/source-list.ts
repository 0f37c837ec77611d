// The sources of a record, numbered in order of first mention, with every place cited.
import { gradeOf } from '../../graph/grade.ts';
import type { Words } from '../../i18n/en/index.ts';
import type { Grade } from '../../model/kinds/source.ts';
import type { AnyRecord } from '../../model/record.ts';
import { permalinkOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { formatDate } from './dates.ts';
import { linkTo, outsideLink, type Part } from './text-run.ts';

/** One place in a source: its locator, the quotation if there is one, its language and its grade. */
export interface CitedPlace {
  readonly locator: string;
  readonly quote?: string;
  readonly lang: string;
  readonly grade: Grade;
}

/** A source in a record's list. `id` is the fragment that citation marks link to. */
export interface SourceEntry {
  readonly number: number;
  readonly id: string;
  /** The name of its citation marks: number, publisher and date. */
  readonly label: string;
  readonly title: Part;
  readonly publisher: string;
  readonly published: string;
  readonly grade: Grade;
  readonly gradeText: string;
  readonly address: Part | undefined;
  readonly places: readonly CitedPlace[];
}

interface Cited {
  readonly source: string;
  readonly locator: string;
  readonly quote?: string | undefined;
}

const listCited = (record: AnyRecord, ctx: ViewContext): Cited[] => {
  const { data } = record;
  const own = 'sources' in data ? (data.sources ?? []) : [];
  const claimed = record.kind === 'claims' ? [...record.data.assertedBy, ...(record.data.evidence ?? [])] : [];
  const disputed = (data.disagreements ?? []).flatMap(({ values }) => values.flatMap(({ citations }) => citations));
  return [...own, ...claimed, ...disputed, ...(ctx.bodies.get(permalinkOf(record))?.citations ?? [])];
};

/** Numbers the sources that a record cites, by source id, from 1. */
export const numberSources = (record: AnyRecord, ctx: ViewContext): ReadonlyMap<string, number> => {
  const ids = new Set(listCited(record, ctx).map(({ source }) => source));
  return new Map([...ids].map((id, index) => [id, index + 1]));
};

const distinctPlaces = (cited: readonly Cited[]): Cited[] => {
  const places = new Map<string, Cited>();
  for (const place of cited) {
    const known = places.get(`${place.locator}\n${place.quote ?? ''}`);
    if (!known) places.set(`${place.locator}\n${place.quote ?? ''}`, place);
  }
  const quoted = new Set([...places.values()].filter(({ quote }) => quote !== undefined).map(({ locator }) => locator));
  return [...places.values()].filter(({ locator, quote }) => quote !== undefined || !quoted.has(locator));
};

/** Turns paired double quotation marks inside a quotation into single ones. */
const innerQuotes = (quote: string): string => quote.replace(/"([^"]*)"|“([^”]*)”/g, '‘$1$2’');

/** Places with a quotation, then one line for each grade that joins the places without. */
const joinUnquoted = (places: readonly CitedPlace[], { join }: Words): CitedPlace[] => {
  const bare = Map.groupBy(
    places.filter(({ quote }) => quote === undefined),
    ({ grade }) => grade,
  );
  const joined = [...bare.values()].flatMap((like) => {
    const locator = join.clauses(like.map((place) => place.locator));
    return like.slice(0, 1).map((place) => ({ ...place, locator }));
  });
  return [...places.filter(({ quote }) => quote !== undefined), ...joined];
};

/** Lists the sources of a record with the places cited, in the order of their numbers. */
export const buildSourceList = (
  record: AnyRecord,
  ctx: ViewContext,
  numbers = numberSources(record, ctx),
): SourceEntry[] => {
  const cited = listCited(record, ctx);
  return [...numbers].flatMap(([id, number]): SourceEntry[] => {
    const source = ctx.graph.get('sources', id);
    if (!source) return [];
    const { data } = source;
    const published = data.published === undefined ? '' : formatDate(data.published, ctx.words);
    return [
      {
        number,
        id: `source-${number}`,
        label: ctx.words.cites(number, ctx.words.join.facts(data.publisher, published)),
        title: linkTo(source, ctx),
        publisher: data.publisher,
        published,
        grade: data.grade,
        gradeText: ctx.words.grades[data.grade],
        address: data.url === undefined ? undefined : outsideLink(data.url, data.grade),
        places: joinUnquoted(
          distinctPlaces(cited.filter((place) => place.source === id)).map(({ locator, quote }) => ({
            locator: quote === undefined ? (ctx.words.placeWords[locator] ?? locator) : locator,
            ...(quote === undefined ? {} : { quote: innerQuotes(quote) }),
            lang: data.language,
            grade: gradeOf(data, locator),
          })),
          ctx.words,
        ),
      },
    ];
  });
};
