// Back-links → groups: everything that points to a record, under what it does there.
import type { BackLink } from '../../graph/graph.ts';
import { lineOf, lineRelations } from '../../graph/lineage.ts';
import { kindNames } from '../../model/kinds.ts';
import { type AnyRecord, permalinkOf, type RecordOf } from '../../model/record.ts';
import { listEdges } from '../../model/relations.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import { signedBy } from '../shared/signed-by.ts';
import { titleOf } from '../shared/text-run.ts';

/** A heading and the records under it. */
export interface ListGroup {
  readonly label: string;
  /** The fragment of its heading, where something leads to it. */
  readonly id?: string;
  readonly items: readonly ListItem[];
}

/** Relations that a page shows in a place of their own, so that the groups leave them out. */
const shownElsewhere = new Set(['commitments.madeIn', ...lineRelations]);

const isCitation = (relation: string): boolean => relation.endsWith('.source');

const labelOf = ({ relation }: BackLink, ctx: ViewContext): string => {
  if (isCitation(relation)) return ctx.words.citedBy;
  return ctx.words.backLinks[relation] ?? ctx.words.mentionedIn;
};

/** A document of a meeting says who signed it. */
const itemOf = ({ from, relation }: BackLink, ctx: ViewContext): ListItem => {
  const item = listItem(from, ctx);
  return relation === 'agreements.signedAt' && from.kind === 'agreements'
    ? { ...item, more: signedBy(from, ctx) }
    : item;
};

const group = (links: readonly BackLink[], label: (link: BackLink) => string, ctx: ViewContext): ListGroup[] => {
  const groups = Map.groupBy(links, label);
  return [...groups].map(([name, members]) => ({
    label: name,
    items: [...new Map(members.map((link) => [link.from, link])).values()].map((link) => itemOf(link, ctx)),
  }));
};

/** Relations of what a meeting was made of, which its page shows before what is only about it. */
const insideMeeting = new Map([
  ['agreements.signedAt', 'signed-here'],
  ['statements.madeAt', 'said-here'],
  ['meetings.partOf', 'parts'],
]);

const byDay = (a: ListItem, b: ListItem): number => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0);

/** For a meeting: what was signed and said at it, and its parts in the order of their days. */
export const insideGroups = (record: AnyRecord, ctx: ViewContext): ListGroup[] => {
  if (record.kind !== 'meetings') return [];
  const links = withoutRepeats(ctx.graph.backLinks(record));
  return [...insideMeeting].flatMap(([relation, id]) =>
    group(
      links.filter((link) => link.relation === relation),
      (link) => labelOf(link, ctx),
      ctx,
    ).map(({ label, items }) => ({ label, id, items: items.toSorted(byDay) })),
  );
};

const order = (groups: ListGroup[], ctx: ViewContext): ListGroup[] => {
  const last = [ctx.words.citedBy, ctx.words.mentionedIn];
  const labels = Object.values(ctx.words.backLinks);
  const rank = ({ label }: ListGroup): number =>
    last.includes(label) ? labels.length + last.indexOf(label) : labels.indexOf(label);
  return groups.sort((a, b) => rank(a) - rank(b));
};

const topicGroups = (links: readonly BackLink[], ctx: ViewContext): ListGroup[] => {
  const filed = links.filter(({ relation }) => relation.endsWith('.topics'));
  return kindNames.flatMap((kind) =>
    group(
      filed.filter(({ from }) => from.kind === kind),
      () => ctx.words.backLinksOfTopic[kind],
      ctx,
    ),
  );
};

/** What the page of a record links already, by its fields, its words or its line. */
const linkedBy = (record: AnyRecord, { graph, bodies }: ViewContext): Set<AnyRecord> => {
  const fields = listEdges(record.kind, record.data).flatMap(({ kind, id }) => (kind ? [`${kind}/${id}`] : []));
  const words = bodies.get(permalinkOf(record))?.links ?? [];
  const found = [...fields, ...words].flatMap((permalink) => graph.find(permalink) ?? []);
  return new Set([...found, ...lineOf(graph, record)]);
};

const rankOf = ({ relation }: BackLink): number => (relation === 'body' ? 2 : isCitation(relation) ? 1 : 0);

/** A record is listed once, under the first and strongest relation by which it points here. */
const withoutRepeats = (links: readonly BackLink[]): BackLink[] => {
  const strongest = new Map<AnyRecord, BackLink>();
  for (const link of links) {
    const known = strongest.get(link.from);
    if (!known || rankOf(link) < rankOf(known)) strongest.set(link.from, link);
  }
  return [...strongest.values()];
};

/** The groups of a record's own page: what only mentions it is left out where the page links it already. */
export const ownBackLinkGroups = (record: AnyRecord, ctx: ViewContext): ListGroup[] => {
  const linked = linkedBy(record, ctx);
  const hrefs = new Set([...linked].map(({ kind, id }) => ctx.to.record(kind, id)));
  const inside = new Set(insideGroups(record, ctx).map(({ label }) => label));
  const others = backLinkGroups(record, ctx).filter(({ label }) => !inside.has(label));
  return others.flatMap((one) => {
    if (one.label !== ctx.words.mentionedIn) return [one];
    const items = one.items.filter(({ href }) => !hrefs.has(href));
    return items.length > 0 ? [{ ...one, items }] : [];
  });
};

/** The groups of everything that points to a record. */
export const backLinkGroups = (record: AnyRecord, ctx: ViewContext): ListGroup[] => {
  const links = withoutRepeats(ctx.graph.backLinks(record)).filter(({ relation }) => !shownElsewhere.has(relation));
  const filed = record.kind === 'topics' ? topicGroups(links, ctx) : [];
  const others = links.filter(({ relation }) => !relation.endsWith('.topics'));
  return [
    ...filed,
    ...order(
      group(others, (link) => labelOf(link, ctx), ctx),
      ctx,
    ),
  ];
};

/** For a body: the same groups of the bodies it follows and of its departments, each under its own name. */
export const relatedBodies = (
  record: RecordOf<'organizations'>,
  ctx: ViewContext,
): { heading: string; groups: ListGroup[] }[] => {
  const acts = (body: RecordOf<'organizations'>) =>
    backLinkGroups(body, ctx).filter(({ items }) =>
      items.some(({ kind }) => kind !== 'organizations' && kind !== 'sources'),
    );
  const earlier = (record.data.predecessors ?? []).flatMap(
    ({ organization }) => ctx.graph.get('organizations', organization) ?? [],
  );
  const departments = ctx.graph.of('organizations').filter(({ data }) => data.partOf === record.id);
  return [
    ...earlier.map((body) => ({ heading: ctx.words.sections.earlier(titleOf(body, ctx)), groups: acts(body) })),
    ...departments.map((body) => ({ heading: ctx.words.sections.departments(titleOf(body, ctx)), groups: acts(body) })),
  ].filter(({ groups }) => groups.length > 0);
};
