// The text of a feed: Atom (RFC 4287) or JSON Feed 1.1, written by the package `feedsmith`.

import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { escape as escapeHtml } from 'html-escaper';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatJson } from '../json-text.ts';
import { addressOf, tagOf } from '../names.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { RegisterFeed } from './feeds.ts';

/** The forms of a feed, each with its media type. */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedFormat = keyof typeof feedTypes;

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

const idOf = ({ lasting, name }: RegisterFeed, ctx: ViewContext): string => tagOf(`feeds/${lasting ?? name}`, ctx);

const htmlOf = ({ says }: FeedEntry): string => says.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

/** Text of an Atom feed, as HTML: `feedsmith` 3.0.1 turns the `&apos;` of plain text into an apostrophe. */
const asHtml = (text: string) => ({ value: escapeHtml(text), type: 'html' });

const formatAtom = (feed: RegisterFeed, ctx: ViewContext): string => {
  const { words, to, whole, today } = ctx;
  return generateAtomFeed({
    xml: { lang: words.lang },
    id: idOf(feed, ctx),
    title: asHtml(words.data.feedTitle(feed.title)),
    updated: instant(feed.entries[0]?.updated ?? today),
    links: [
      { rel: 'alternate', href: whole(feed.page) },
      { rel: 'self', href: whole(to.feed(feed.name, 'atom')) },
    ],
    authors: [{ name: words.site.name, uri: whole(to.home) }],
    rights: asHtml(words.data.licenceName),
    entries: feed.entries.map((entry) => ({
      id: tagOf(entry.name, ctx),
      title: asHtml(entry.title),
      updated: instant(entry.updated),
      links: [{ rel: 'alternate', href: addressOf(entry.record, ctx) }],
      content: { value: htmlOf(entry), type: 'html' },
    })),
  });
};

const formatJsonFeed = (feed: RegisterFeed, ctx: ViewContext): string => {
  const { words, to, whole } = ctx;
  const written = generateJsonFeed({
    title: words.data.feedTitle(feed.title),
    home_page_url: whole(feed.page),
    feed_url: whole(to.feed(feed.name, 'json')),
    language: words.lang,
    authors: [{ name: words.site.name, url: whole(to.home) }],
    items: feed.entries.map((entry) => ({
      id: tagOf(entry.name, ctx),
      url: addressOf(entry.record, ctx),
      title: entry.title,
      content_html: htmlOf(entry),
      date_modified: instant(entry.updated),
    })),
  }) as object;
  // `feedsmith` leaves out an empty list; JSON Feed requires one.
  return formatJson(feed.entries.length > 0 ? written : { ...written, items: [] });
};

const formats: Record<FeedFormat, (feed: RegisterFeed, ctx: ViewContext) => string> = {
  atom: formatAtom,
  json: formatJsonFeed,
};

/** The text of a feed. An entry links to its record's page; its id does not depend on the site's address. */
export const formatFeed = (feed: RegisterFeed, format: FeedFormat, ctx: ViewContext): string =>
  formats[format](feed, ctx);
