// The file of names, which answers a query for a name before the index is loaded.
// It holds every organisation, person, topic and mechanism with its names, other spellings and newest agreements.
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { listCrossings } from '../../views/shared/crossings.ts';
import { listItem } from '../../views/shared/list-item.ts';
import { nameKey } from '../text/tokens.ts';
import { type NamedKind, type NamesFile, namedKinds } from './names-format.ts';
import { ownNames } from './terms.ts';

type NamedRecord = RecordOf<NamedKind>;

/** How many agreements an answer shows. */
const newestShown = 3;

/** True for an organisation that has ended: its last day is known, or we looked for it and did not find it. */
const isOver = ({ kind, data }: AnyRecord): boolean =>
  kind === 'organizations' &&
  (data.valid?.to !== undefined || (data.notFound ?? []).some(({ field }) => field === 'valid.to'));

/** Existing records before former organisations, so that a short name means the present one. */
const listNamed = ({ graph: { standing: graph } }: ViewContext): NamedRecord[] => {
  const all = namedKinds.flatMap((kind): readonly NamedRecord[] => graph.of(kind));
  return [...all.filter((record) => !isOver(record)), ...all.filter(isOver)];
};

/** The newest agreements that name a record, as indexes; the graph lists agreements newest first. */
const newestAgreements = (record: AnyRecord, ctx: ViewContext): number[] => {
  const linked = new Set(
    ctx.graph.backLinks(record).flatMap(({ from, relation }) => (relation === 'body' ? [] : [from])),
  );
  return ctx.graph.standing
    .of('agreements')
    .flatMap((agreement, index) => (linked.has(agreement) ? [index] : []))
    .slice(0, newestShown);
};

/** Each organisation with the topics that it has a common page with, as rows. */
const crossingRows = (records: readonly AnyRecord[], ctx: ViewContext): NamesFile['crossings'] => {
  const rows = new Map(records.map(({ kind, id }, row) => [`${kind}/${id}`, row]));
  const topics = new Map<number, number[]>();
  for (const { id, topic } of listCrossings({ ...ctx, graph: ctx.graph.standing })) {
    const [body, other] = [rows.get(`organizations/${id}`), rows.get(`topics/${topic}`)];
    if (body !== undefined && other !== undefined) topics.set(body, [...(topics.get(body) ?? []), other]);
  }
  return [...topics];
};

/** Builds the file of names, without agreements that no answer shows and without withdrawn records. */
export const buildNamesFile = (ctx: ViewContext): NamesFile => {
  const rows = listNamed(ctx).map((record) => ({ record, newest: newestAgreements(record, ctx) }));
  // An agreement's own name means the agreement, not a topic that has it as an alias.
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
