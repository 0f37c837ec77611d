// The pages of a build → a sitemap, written by Astro's own integration: former addresses and claims, which ask not to be listed, stay out.
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { recordDay } from '../../graph/record-day.ts';
import type { AnyRecord } from '../../model/record.ts';
import { readRegister } from '../../register.ts';

const permalinkAt = (address: string, home: string): string | undefined =>
  /^([a-z]+\/[^/]+)\/$/.exec(address.slice(home.length))?.[1];

/** The integration, for a site at `home`; it must stand before the one that swaps the built folder. */
export const siteMap = (home: string): AstroIntegration => {
  const recordAt = (address: string): AnyRecord | undefined =>
    readRegister().graph.find(permalinkAt(address, home) ?? '');
  return sitemap({
    filter: (address) => {
      const isRecordPage = permalinkAt(address, home) !== undefined;
      const record = recordAt(address);
      return isRecordPage ? record !== undefined && record.kind !== 'claims' : true;
    },
    serialize: (item) => {
      const record = recordAt(item.url);
      // A record that names no day has none here either: that of the build would be no news.
      const day = record && recordDay(record, '');
      return day ? { ...item, lastmod: day } : item;
    },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  });
};
