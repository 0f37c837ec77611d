// Paths and responses for feeds. Each format has its own route.
import type { APIRoute } from 'astro';
import { type FeedFormat, feedTypes, formatFeed } from '../exports/feeds/feed-text.ts';
import { buildFeed, listFeeds } from '../exports/feeds/feeds.ts';
import type { BuiltLocale } from '../i18n/locale.ts';
import { listRecordPages } from '../views/record/addresses.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { eachPath, pageContext } from './_context.ts';

/** Feeds at the former addresses of their records, because programs don't follow an HTML redirect. */
const formerFeeds = ({ graph }: ViewContext): { at: string; name: string }[] => {
  const feeds = new Set(listFeeds(graph));
  return listRecordPages(graph)
    .map(({ kind, id, shows }) => ({ at: `${kind}/${id}`, name: shows }))
    .filter(({ at, name }) => at !== name && feeds.has(name));
};

/** The paths of every feed, at its current and former addresses. */
export const feedPaths = () =>
  eachPath((ctx) =>
    [...listFeeds(ctx.graph).map((name) => ({ at: name, name })), ...formerFeeds(ctx)].map(({ at, name }) => ({
      params: { name: at },
      props: { name },
    })),
  );

/** Makes the endpoint that serves the feeds in one format. */
export const feedFile =
  (format: FeedFormat): APIRoute<{ name: string; locale: BuiltLocale }> =>
  ({ props: { name, locale } }) => {
    const ctx = pageContext(locale);
    return new Response(formatFeed(buildFeed(name, ctx), format, ctx), {
      headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
    });
  };
