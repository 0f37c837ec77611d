// Pairs of bodies → the page that lists what each pair has signed, a place for each. One page, since most pairs have one agreement: a page each would be nearly empty.
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import { buildPairTable } from '../shared/pair-table.ts';
import type { Part } from '../shared/text-run.ts';

/** A Korean body with what it signed with each Chinese one; `id` is the place that marks lead to. */
export interface PairGroup {
  readonly kr: Part;
  readonly pairs: readonly { readonly id: string; readonly heading: string; readonly items: readonly ListItem[] }[];
}

/** Builds the page of pairs, the most frequent Korean body first. */
export const buildPairPage = (ctx: ViewContext): PairGroup[] =>
  buildPairTable(ctx).map(({ kr, cells }) => ({
    kr,
    pairs: cells.map(({ cn, id, agreements }) => ({
      id,
      heading: ctx.words.charts.pairs.with(ctx.graph.find(`organizations/${id.split('--')[1]}`)?.data.title ?? cn.text),
      items: agreements.map((record) => listItem(record, ctx)),
    })),
  }));
