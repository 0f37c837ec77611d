// The page of feeds: each feed with its Atom and JSON addresses, in groups, and the calendars.
import { type Kind, kindNames, kindsWith } from '../../model/kinds.ts';
import { compareText } from '../../model/order.ts';
import type { ViewContext } from '../shared/context.ts';
import { titleOf } from '../shared/text-run.ts';

/** A feed and the addresses of its two formats. */
export interface FeedLine {
  readonly title: string;
  readonly atom: string;
  readonly json: string;
}

/** The page of feeds. */
export interface FeedsView {
  readonly groups: readonly { readonly id: string; readonly heading: string; readonly feeds: readonly FeedLine[] }[];
  readonly calendars: readonly { readonly name: string; readonly href: string; readonly says: string }[];
}

/** Builds the page of feeds. */
export const buildFeedsView = ({ graph, words, to, ...ctx }: ViewContext): FeedsView => {
  const line = (name: string, title: string): FeedLine => ({
    title,
    atom: to.feed(name, 'atom'),
    json: to.feed(name, 'json'),
  });
  const ofKind = (kind: Kind): FeedLine[] =>
    graph
      .of(kind)
      .map((record) => line(`${kind}/${record.id}`, titleOf(record, { graph, words, to, ...ctx })))
      .toSorted((a, b) => compareText(a.title, b.title));
  const main = [
    line('all', words.data.feed),
    line('follow-up', words.followUp.title),
    ...kindNames.map((kind) => line(kind, words.kinds[kind].many)),
  ];
  const names = ['meetings', 'due'] as const;
  return {
    groups: [
      { id: 'by-kind', heading: words.data.feeds.main, feeds: main },
      ...kindsWith('feed').map((kind) => ({ id: kind, heading: words.kinds[kind].many, feeds: ofKind(kind) })),
    ].filter(({ feeds }) => feeds.length > 0),
    calendars: names.map((name) => ({
      name: words.data.calendars[name],
      href: to.feed(name, 'ics'),
      says: words.data.feeds.calendarSays[name],
    })),
  };
};
