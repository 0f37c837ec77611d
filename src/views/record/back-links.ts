// Back-links of a record, grouped under headings that say how each record is related to it.
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

/** A group of back-links. A long one is folded if it has only sources: these say who reports, not what happened. */
export interface BackLinkGroup extends ListGroup {
  readonly isFolded: boolean;
}

/** The most sources listed without folding. */
const mostSources = 5;

const isLong = (items: readonly ListItem[]): boolean =>
  items.length > mostSources && items.every(({ kind }) => kind === 'sources');

/** An agreement listed under its meeting also names its signatories. */
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

/** Families inside a meeting, which its page shows in a section of their own. */
const insideMeeting = ['signed-here', 'said-here', 'parts'] as const satisfies readonly FamilyKey[];

/**
 * For a meeting: the documents signed and the statements made at it, and its parts, each by day. The fragment of a
 * heading is the key of its group. Other kinds have no such groups.
 */
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

/** Records that a page links elsewhere: from fields, text or lineage. */
const linkedBy = (record: AnyRecord, { graph, bodies }: ViewContext): Set<AnyRecord> => {
  const fields = listEdges(record.kind, record.data).flatMap(({ kind, id }) => (kind ? [`${kind}/${id}`] : []));
  const words = bodies.get(permalinkOf(record))?.links ?? [];
  const found = [...fields, ...words].flatMap((permalink) => graph.find(permalink) ?? []);
  return new Set([...found, ...lineOf(graph, record)]);
};

const rankOf = ({ relation }: BackLink): number => (relation === 'body' ? 2 : isCitation(relation) ? 1 : 0);

/** Keeps one link from each record: the first of its strongest ones. */
const withoutRepeats = (links: readonly BackLink[]): BackLink[] => {
  const strongest = new Map<AnyRecord, BackLink>();
  for (const link of links) {
    const known = strongest.get(link.from);
    if (!known || rankOf(link) < rankOf(known)) strongest.set(link.from, link);
  }
  return [...strongest.values()];
};

/** The groups on a record's own page, without those inside a meeting and mentions by records that it links already. */
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

/** Groups all back-links of a record: first records filed under a topic, by kind; then the others, by family. */
export const backLinkGroups = (record: AnyRecord, ctx: ViewContext): BackLinkGroup[] => {
  const links = withoutRepeats(ctx.graph.backLinks(record)).filter(({ relation }) => !shownElsewhere.has(relation));
  const filed = links.filter(({ relation }) => isFiling(relation));
  const others = links.filter(({ relation }) => !isFiling(relation));
  return [...topicGroups(filed, ctx), ...familyKeys.flatMap((key) => inFamily(key, others, ctx))];
};

/** Back-links of an organisation's predecessors and departments, under the name of each. */
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
