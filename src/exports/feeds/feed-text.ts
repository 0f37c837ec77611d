// A feed → Atom (RFC 4287) or JSON Feed, written by the package `feed`.
import { Feed } from 'feed';
import { addressOf, type Publication, tagOf } from '../publication.ts';
import type { FeedEntry } from './feed-entries.ts';
import type { RegisterFeed } from './feeds.ts';

/** The forms of a feed, each with its media type. */
export const feedTypes = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
export type FeedFormat = keyof typeof feedTypes;

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** `feed` 6.0.0 turns `&amp;` in the texts of Atom back into `&` before it escapes them. */
const forAtom = (text: string): string => text.replaceAll('&', '&amp;');

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

const htmlOf = ({ says }: FeedEntry): string => says.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

/** The text of a feed. An entry links to the page of its record; ids hold wherever the site stands. */
export const formatFeed = (feed: RegisterFeed, format: FeedFormat, publication: Publication): string => {
  const { words, to, whole, today } = publication;
  const text = format === 'atom' ? forAtom : (plain: string) => plain;
  const written = new Feed({
    id: tagOf(`feeds/${feed.lasting ?? feed.name}`),
    title: text(words.data.feedTitle(feed.title)),
    updated: instant(feed.entries[0]?.updated ?? today),
    link: whole(feed.page),
    feedLinks: { [format]: whole(to.feed(feed.name, format)) },
    author: { name: words.site.name, link: whole(to.home) },
    copyright: words.data.licenceName,
    generator: false,
  });
  for (const entry of feed.entries) {
    written.addItem({
      id: tagOf(entry.name),
      // The title of an Atom entry is HTML in what `feed` writes, that of JSON Feed plain text.
      title: format === 'atom' ? escapeHtml(entry.title) : entry.title,
      link: addressOf(entry.record, publication),
      date: instant(entry.updated),
      content: htmlOf(entry),
    });
  }
  return `${format === 'atom' ? written.atom1() : written.json1()}\n`;
};
