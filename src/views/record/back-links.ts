// Groups of back-links: everything that points to a record, under headings that say what it does there.
import type { BackLink } from '../../graph/graph.ts';
import { lineOf } from '../../graph/lineage.ts';
import { kindNames } from '../../model/kinds.ts';
import { by } from '../../model/order.ts';
import { type AnyRecord, permalinkOf, type RecordOf } from '../../model/record.ts';
import { listEdges } from '../../model/relations.ts';
import { signedBy } from '../shared/actor.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListGroup, listGroup } from '../shared/list-group.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import { titleOf } from '../shared/text-run.ts';
import { type FamilyKey, familyKeys, familyOf, isCitation, isFiling, shownElsewhere } from './back-link-families.ts';

/** A group of back-links; a long one of sources alone is folded, since it says who reports the record, not what happened. */
export interface BackLinkGroup extends ListGroup {
  readonly isFolded: boolean;
}

/** The most sources that are listed without being folded. */
const mostSources = 5;

const isLong = (items: readonly ListItem[]): boolean =>
  items.length > mostSources && items.every(({ kind }) => kind === 'sources');

/** An agreement under the meeting that it was signed at says who signed it. */
const itemOf = ({ from, relation }: BackLink, ctx: ViewContext): ListItem => {
  const item = listItem(from, ctx);
  return relation === 'agreements.signedAt' && from.kind === 'agreements'
    ? { ...item, more: signedBy(from, ctx) }
    : item;
};

const groupOf = (key: string, label: string, links: readonly BackLink[], ctx: ViewContext): BackLinkGroup[] => {
  const items = [...new Map(links.map((link) => [link.from, link])).values()].map((link) => itemOf(link, ctx));
  return items.length > 0 ? [{ ...listGroup(key, label, items), isFolded: isLong(items) }] : [];
};

const inFamily = (key: FamilyKey, links: readonly BackLink[], ctx: ViewContext): BackLinkGroup[] =>
  groupOf(
    key,
    ctx.words.backLinks[key],
    links.filter(({ relation }) => familyOf(relation) === key),
    ctx,
  );

/** What a meeting was made of, which its page shows before what is only about it. */
const insideMeeting = ['signed-here', 'said-here', 'parts'] as const satisfies readonly FamilyKey[];

/** For a meeting: what was signed and said at it, and its parts, each by day. The fragment of a heading is its key. */
export const insideGroups = (record: AnyRecord, ctx: ViewContext): ListGroup[] => {
  if (record.kind !== 'meetings') return [];
  const links = withoutRepeats(ctx.graph.backLinks(record));
  return insideMeeting.flatMap((key) =>
    inFamily(key, links, ctx).map((group) => ({
      ...group,
      id: key,
      items: group.items.toSorted(by(({ iso }) => iso)),
    })),
  );
};

const topicGroups = (links: readonly BackLink[], ctx: ViewContext): BackLinkGroup[] =>
  kindNames.flatMap((kind) =>
    groupOf(
      kind,
      ctx.words.kinds[kind].many,
      links.filter(({ from }) => from.kind === kind),
      ctx,
    ),
  );

/** What the page of a record links already: from its fields, its text or its lineage. */
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
export const ownBackLinkGroups = (record: AnyRecord, ctx: ViewContext): BackLinkGroup[] => {
  const hrefs = new Set([...linkedBy(record, ctx)].map(({ kind, id }) => ctx.to.record(kind, id)));
  const inside = new Set(insideGroups(record, ctx).map(({ key }) => key));
  return backLinkGroups(record, ctx).flatMap((group) => {
    if (inside.has(group.key)) return [];
    if (group.key !== 'mentioned') return [group];
    const items = group.items.filter(({ href }) => !hrefs.has(href));
    return items.length > 0 ? [{ ...group, items, isFolded: isLong(items) }] : [];
  });
};

/** The groups of everything that points to a record: for a topic, what is filed under it by kind, and then by family. */
export const backLinkGroups = (record: AnyRecord, ctx: ViewContext): BackLinkGroup[] => {
  const links = withoutRepeats(ctx.graph.backLinks(record)).filter(({ relation }) => !shownElsewhere.has(relation));
  const filed = links.filter(({ relation }) => isFiling(relation));
  const others = links.filter(({ relation }) => !isFiling(relation));
  return [...topicGroups(filed, ctx), ...familyKeys.flatMap((key) => inFamily(key, others, ctx))];
};

/** For an organisation: the groups of its predecessors and its departments, under the name of each. */
export const relatedBodies = (
  record: RecordOf<'organizations'>,
  ctx: ViewContext,
): { heading: string; groups: BackLinkGroup[] }[] => {
  const acts = (body: RecordOf<'organizations'>) =>
    backLinkGroups(body, ctx).filter(({ items }) =>
      items.some(({ kind }) => kind !== 'organizations' && kind !== 'sources'),
    );
  const earlier = (record.data.predecessors ?? []).flatMap(
    ({ organization }) => ctx.graph.get('organizations', organization) ?? [],
  );
  const departments = ctx.graph
    .backLinks(record)
    .flatMap(({ from, relation }) =>
      relation === 'organizations.partOf' && from.kind === 'organizations' ? [from] : [],
    );
  return [
    ...earlier.map((body) => ({ heading: ctx.words.sections.earlier(titleOf(body, ctx)), groups: acts(body) })),
    ...departments.map((body) => ({ heading: ctx.words.sections.departments(titleOf(body, ctx)), groups: acts(body) })),
  ].filter(({ groups }) => groups.length > 0);
};
