// The graph: every record by address, with the records that point to it.
// Relations are written on one record; the graph derives the links back.
import { type Kind, kindNames } from '../model/kind-names.ts';
import { compareText } from '../model/order.ts';
import {
  type AnyRecord,
  isWithdrawn,
  listingDate,
  type Permalink,
  permalinkOf,
  type RecordOf,
} from '../model/record.ts';
import { listEdges, relationName } from '../model/relations.ts';

/** A record that points here, and by which relation (`agreements.signedAt`, or `body` for a link in its text). */
export interface BackLink {
  readonly from: AnyRecord;
  readonly relation: string;
}

/** The links and citations of a body that the graph needs. */
export interface BodyTargets {
  readonly links: readonly Permalink[];
  readonly citations: readonly { readonly source: string }[];
}

/** The records and their connections. */
export interface Graph {
  readonly records: readonly AnyRecord[];
  /** All records of a kind, newest first where they are dated, else by title. */
  readonly of: <K extends Kind>(kind: K) => readonly RecordOf<K>[];
  readonly get: <K extends Kind>(kind: K, id: string) => RecordOf<K> | undefined;
  readonly find: (permalink: string) => AnyRecord | undefined;
  /** The records that point to a record, in the order of `records`. */
  readonly backLinks: (record: AnyRecord) => readonly BackLink[];
  /** The same graph without withdrawn records: use it to count, support, draw or recommend. */
  readonly standing: Graph;
}

/** Newest first; undated records last; ties by title, so that the order of reading does not matter. */
export const compareRecords = (a: AnyRecord, b: AnyRecord): number =>
  compareText(listingDate(b)?.date ?? '', listingDate(a)?.date ?? '') ||
  compareText(a.data.title, b.data.title) ||
  compareText(a.id, b.id);

/** The pointers of a record to others; a link to one of its own headings is left out. */
const pointers = (record: AnyRecord, body: BodyTargets | undefined): { to: Permalink; relation: string }[] => {
  const related = listEdges(record.kind, record.data).flatMap((edge) =>
    edge.kind ? [{ to: `${edge.kind}/${edge.id}` as Permalink, relation: relationName(edge.relation) }] : [],
  );
  const linked = (body?.links ?? []).map((to) => ({ to, relation: 'body' }));
  const cited = (body?.citations ?? []).map(({ source }) => ({
    to: `sources/${source}` as Permalink,
    relation: 'body',
  }));
  return [...related, ...linked, ...cited].filter(({ to }) => to !== permalinkOf(record));
};

const join = (records: readonly AnyRecord[], bodies: ReadonlyMap<Permalink, BodyTargets>): Omit<Graph, 'standing'> => {
  const sorted = [...records].sort(compareRecords);
  const byPermalink = new Map(sorted.map((record) => [permalinkOf(record), record]));
  const byKind = Object.fromEntries(
    kindNames.map((kind) => [kind, sorted.filter((record) => record.kind === kind)]),
  ) as { [K in Kind]: RecordOf<K>[] };
  const back = new Map<Permalink, BackLink[]>();
  for (const from of sorted) {
    const seen = new Set<string>();
    for (const { to, relation } of pointers(from, bodies.get(permalinkOf(from)))) {
      if (seen.has(`${to} ${relation}`)) continue;
      seen.add(`${to} ${relation}`);
      const links = back.get(to);
      if (links) links.push({ from, relation });
      else back.set(to, [{ from, relation }]);
    }
  }
  return {
    records: sorted,
    of: <K extends Kind>(kind: K) => byKind[kind],
    get: <K extends Kind>(kind: K, id: string) => byPermalink.get(`${kind}/${id}`) as RecordOf<K> | undefined,
    find: (permalink) => byPermalink.get(permalink as Permalink),
    backLinks: (record) => back.get(permalinkOf(record)) ?? [],
  };
};

/** Joins records into a graph. `bodies` holds what each body links to and cites. */
export const buildGraph = (records: readonly AnyRecord[], bodies: ReadonlyMap<Permalink, BodyTargets>): Graph => {
  const kept = records.filter((record) => !isWithdrawn(record));
  const standing: Graph = {
    ...join(kept, bodies),
    get standing() {
      return standing;
    },
  };
  return kept.length === records.length ? standing : { ...join(records, bodies), standing };
};
