// The timeline page: records by year, including empty years, so that gaps are visible.
import { buildTimeline } from '../../graph/timeline.ts';
import type { ViewContext } from '../shared/context.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';

/** One year of the timeline page. */
export interface YearView {
  readonly year: string;
  readonly items: readonly ListItem[];
}

/** Builds the timeline, newest year first. */
export const buildTimelineView = (ctx: ViewContext): YearView[] =>
  buildTimeline(ctx.graph).map(({ year, records }) => ({
    year: String(year),
    items: records.map((record) => listItem(record, ctx)),
  }));
