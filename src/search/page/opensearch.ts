// The description of the site as a search engine, for address bars (OpenSearch 1.1, draft 6).
import { escape as escapeXml } from 'html-escaper';
import type { Addresses } from '../../addresses.ts';
import type { Words } from '../../i18n/en/index.ts';

/** Builds the description as XML. `site` is the address of the site; every address in the description is absolute. */
export const buildOpenSearch = (words: Words, to: Addresses, site: URL): string => {
  const absolute = (path: string): string => escapeXml(new URL(path, site).href);
  // Short names are cut at 16 characters by the standard, and by no browser.
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(words.site.name)}</ShortName>
  <Description>${escapeXml(words.search.engine)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${absolute(to.shared('favicon.svg'))}</Image>
  <Url type="text/html" template="${absolute(to.page('search'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
};
