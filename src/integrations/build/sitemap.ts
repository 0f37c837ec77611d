// The sitemap, made by Astro's own integration, without former addresses and claims (`noindex`).
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type Addresses, buildAddresses } from '../../addresses.ts';
import type { Graph } from '../../graph/graph.ts';
import { recordDay } from '../../graph/record-day.ts';
import { builtLocales } from '../../i18n/locale.ts';
import { readRegister } from '../../register.ts';

/** A sitemap entry: the absolute URL of a page and an ISO date. */
interface Entry {
  readonly url: string;
  readonly lastmod?: string;
}

/**
 * The entry of the page at an absolute URL, or undefined if the sitemap leaves it out.
 * `languages` holds the addresses of each language of the site.
 */
export const sitemapEntry = (url: string, graph: Graph, languages: readonly Addresses[]): Entry | undefined => {
  const path = new URL(url).pathname;
  const place = languages.map((to) => to.parseRecord(path)).find((found) => found !== undefined);
  if (!place) return { url };
  const record = graph.find(`${place.kind}/${place.id}`);
  if (!record || record.kind === 'claims') return undefined;
  // A record without a date gets none: the build date would wrongly announce a change.
  const lastmod = recordDay(record, '');
  return lastmod === '' ? { url } : { url, lastmod };
};

/** The integration for a site at `base`. List it before the one that swaps the built folder. */
export const siteMap = (base: string): AstroIntegration => {
  const languages = builtLocales.map((locale) => buildAddresses(base, locale));
  return sitemap({
    serialize: ({ url }) => sitemapEntry(url, readRegister().graph, languages),
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
};
