// The graph → the file of names: every body, person, topic and mechanism with its names in three scripts, its other spellings and
// its newest agreements. It is read before the index, and answers a query that names one of them.
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { listCrossings } from '../../views/shared/crossings.ts';
import { listItem } from '../../views/shared/list-item.ts';
import { nameKey } from '../text/tokens.ts';
import { type NamedKind, type NamesFile, namedKinds } from './names-format.ts';
import { ownNames } from './terms.ts';

type NamedRecord = { [K in NamedKind]: RecordOf<K> }[NamedKind];

/** How many agreements an answer shows. */
const newestShown = 3;

/** A body whose last day is known, or was looked for: it has no such day while it is there. */
const isOver = ({ kind, data }: AnyRecord): boolean =>
  kind === 'organizations' &&
  (data.valid?.to !== undefined || (data.notFound ?? []).some(({ field }) => field === 'valid.to'));

/** Kinds in their order; in each, what is there now before what is over, so that a short name means the body of now. */
const listNamed = ({ graph: { standing: graph } }: ViewContext): NamedRecord[] => {
  const all = namedKinds.flatMap((kind) => [...graph.of(kind)] as NamedRecord[]);
  return [...all.filter((record) => !isOver(record)), ...all.filter(isOver)];
};

/** Agreements come newest first, so that the first of them are the newest. */
const newestAgreements = (record: AnyRecord, ctx: ViewContext): number[] => {
  const linked = new Set(
    ctx.graph.backLinks(record).flatMap(({ from, relation }) => (relation === 'body' ? [] : [from])),
  );
  return ctx.graph.standing
    .of('agreements')
    .flatMap((agreement, index) => (linked.has(agreement) ? [index] : []))
    .slice(0, newestShown);
};

/** Each body with the topics that it has a page with, by their rows. */
const crossingRows = (records: readonly AnyRecord[], ctx: ViewContext): NamesFile['crossings'] => {
  const rows = new Map(records.map(({ kind, id }, row) => [`${kind}/${id}`, row]));
  const topics = new Map<number, number[]>();
  for (const { id, topic } of listCrossings({ ...ctx, graph: ctx.graph.standing })) {
    const [body, other] = [rows.get(`organizations/${id}`), rows.get(`topics/${topic}`)];
    if (body !== undefined && other !== undefined) topics.set(body, [...(topics.get(body) ?? []), other]);
  }
  return [...topics];
};

/** Builds the file of names; agreements that no answer shows are left out, and all that is withdrawn. */
export const buildNamesFile = (ctx: ViewContext): NamesFile => {
  const rows = listNamed(ctx).map((record) => ({ record, newest: newestAgreements(record, ctx) }));
  // A name that an agreement bears means the agreement, not the topic that it is another name of.
  const titles = new Set(ctx.graph.standing.of('agreements').flatMap(ownNames).map(nameKey));
  const shown = [...new Set(rows.flatMap(({ newest }) => newest))].sort((a, b) => a - b);
  const agreements = ctx.graph.standing.of('agreements');
  return {
    crossings: crossingRows(
      rows.map(({ record }) => record),
      ctx,
    ),
    names: rows.map(({ record, newest }) => [
      namedKinds.indexOf(record.kind),
      record.id,
      ownNames(record),
      (record.data.aliases ?? []).filter((alias) => !titles.has(nameKey(alias))),
      newest.map((index) => shown.indexOf(index)),
    ]),
    agreements: shown.flatMap((index) => {
      const agreement = agreements[index];
      return agreement ? [[agreement.id, agreement.data.title, listItem(agreement, ctx).date]] : [];
    }),
  };
};
