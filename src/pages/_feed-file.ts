// A form of feeds → the route that answers with each.
import type { APIRoute } from 'astro';
import { type FeedFormat, feedTypes, formatFeed } from '../exports/feeds/feed-text.ts';
import { buildFeed, listFeeds } from '../exports/feeds/feeds.ts';
import { readRegister } from '../register.ts';
import { listRecordPages } from '../views/record/addresses.ts';
import { fedKinds } from '../views/record/alternates.ts';
import { pageContext } from './_context.ts';

/** A feed keeps the addresses that its record had before; programs follow no page that leads on. */
const formerFeeds = (): { at: string; name: string }[] =>
  listRecordPages(readRegister().graph)
    .map(({ kind, id, shows }) => ({ at: `${kind}/${id}`, name: shows }))
    .filter(({ at, name }) => at !== name && fedKinds.has(name.split('/')[0] ?? ''));

/** Every feed by the address that it has, or had. */
export const feedPaths = () =>
  [...listFeeds(readRegister().graph).map((name) => ({ at: name, name })), ...formerFeeds()].map(({ at, name }) => ({
    params: { name: at },
    props: { name },
  }));

/** Answers with a feed. */
export const feedFile =
  (format: FeedFormat): APIRoute<{ name: string }> =>
  ({ props: { name } }) => {
    const ground = pageContext();
    return new Response(formatFeed(buildFeed(name, ground), format, ground), {
      headers: { 'Content-Type': `${feedTypes[format]}; charset=utf-8` },
    });
  };
