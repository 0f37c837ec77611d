// The page of an organisation and a topic: the records linked to both.
import { kindNames } from '../../model/kinds.ts';
import { type AnyRecord, isWithdrawn, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { pointingTo } from '../shared/crossings.ts';
import { type ListGroup, listGroup } from '../shared/list-group.ts';
import { listItem } from '../shared/list-item.ts';
import type { Part } from '../shared/text-run.ts';
import type { ListView } from './list-view.ts';

/** A list page with links to the organisation and to the topic. */
export interface CrossingView extends ListView {
  readonly wholes: readonly Part[];
}

const common = (body: RecordOf<'organizations'>, topic: RecordOf<'topics'>, ctx: ViewContext): AnyRecord[] => {
  const filed = new Set(pointingTo(topic, ctx));
  return pointingTo(body, ctx).filter((record) => filed.has(record));
};

const groupByKind = (records: readonly AnyRecord[], ctx: ViewContext): ListGroup[] =>
  kindNames.flatMap((kind) => {
    const items = records.filter((record) => record.kind === kind).map((record) => listItem(record, ctx));
    return items.length > 0 ? [listGroup(kind, ctx.words.kinds[kind].many, items)] : [];
  });

/** Builds the page of an organisation and a topic, by their ids. Throws an Error if either does not exist. */
export const buildCrossing = (id: string, topicId: string, ctx: ViewContext): CrossingView => {
  const body = ctx.graph.get('organizations', id);
  const topic = ctx.graph.get('topics', topicId);
  if (!body || !topic) throw new Error(`no organisation ${id} or no topic ${topicId}`);
  const { words, to } = ctx;
  const records = common(body, topic, ctx);
  const withdrawn = records.filter(isWithdrawn).length;
  const names = [body.data.title, topic.data.title] as const;
  const wholes = words.crossing.of(...names);
  return {
    title: words.crossing.title(...names),
    says: words.crossing.says(...names),
    count: words.list.andWithdrawn(words.list.count(records.length - withdrawn), withdrawn),
    chart: undefined,
    filters: [],
    orders: [],
    groups: groupByKind(records, ctx),
    wholes: [
      { text: wholes.body, href: to.record('organizations', id) },
      { text: wholes.topic, href: to.record('topics', topicId) },
    ],
  };
};
