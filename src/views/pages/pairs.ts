// The page of pairs: the agreements of each Korean and Chinese organisation.
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import { buildPairTable } from '../shared/pair-table.ts';
import type { Part } from '../shared/text-run.ts';

/**
 * A Korean organisation and its agreements with each Chinese one. `id` is the fragment that marks link to. All pairs
 * share a page, since most have one agreement: separate pages would be nearly empty.
 */
export interface PairGroup {
  readonly kr: Part;
  readonly pairs: readonly { readonly id: string; readonly heading: string; readonly items: readonly ListItem[] }[];
}

/** Builds the page of pairs; the Korean organisation with the most agreements comes first. */
export const buildPairPage = (ctx: ViewContext): PairGroup[] =>
  buildPairTable(ctx).map(({ kr, cells }) => ({
    kr,
    pairs: cells.map(({ cn, id, agreements }) => ({
      id,
      heading: ctx.words.charts.pairs.with(ctx.graph.find(`organizations/${id.split('--')[1]}`)?.data.title ?? cn.text),
      items: agreements.map((record) => listItem(record, ctx)),
    })),
  }));
