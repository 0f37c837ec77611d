// The site → its description as a search engine, by which a browser searches it from the address bar (OpenSearch 1.1, draft 6).
import type { Addresses } from '../../addresses.ts';
import type { Words } from '../../i18n/en/index.ts';

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** Builds the description. `site` is the address of the site; the addresses in a description are whole ones. */
export const buildOpenSearch = (words: Words, to: Addresses, site: URL): string => {
  const whole = (path: string): string => escapeXml(new URL(path, site).href);
  // Short names are cut at 16 characters by the standard, and by no browser.
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(words.site.name)}</ShortName>
  <Description>${escapeXml(words.search.engine)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${whole(to.file('favicon.svg'))}</Image>
  <Url type="text/html" template="${whole(to.page('search'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
};
