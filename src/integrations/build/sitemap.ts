// The sitemap, by Astro's own integration. Former addresses, and claims, which ask not to be listed, stay out of it.
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type Addresses, buildAddresses } from '../../addresses.ts';
import type { Graph } from '../../graph/graph.ts';
import { recordDay } from '../../graph/record-day.ts';
import { builtLocales } from '../../i18n/locale.ts';
import { readRegister } from '../../register.ts';

/** What the sitemap says of a page: its whole address, and an ISO day. */
interface Entry {
  readonly url: string;
  readonly lastmod?: string;
}

/** The entry of a page at the whole address `url`, for a site in the languages of `languages`; undefined for a page that stays out. */
export const sitemapEntry = (url: string, graph: Graph, languages: readonly Addresses[]): Entry | undefined => {
  const path = new URL(url).pathname;
  const place = languages.map((to) => to.parseRecord(path)).find((found) => found !== undefined);
  if (!place) return { url };
  const record = graph.find(`${place.kind}/${place.id}`);
  if (!record || record.kind === 'claims') return undefined;
  // A record that names no day has none here either: that of the build would be no news.
  const lastmod = recordDay(record, '');
  return lastmod === '' ? { url } : { url, lastmod };
};

/** The integration, for a site at `base` of its host; it must stand before the one that swaps the built folder. */
export const siteMap = (base: string): AstroIntegration => {
  const languages = builtLocales.map((locale) => buildAddresses(base, locale));
  return sitemap({
    serialize: ({ url }) => sitemapEntry(url, readRegister().graph, languages),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
};
