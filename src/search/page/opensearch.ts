// The description of the site as a search engine, for address bars (OpenSearch 1.1, draft 6).
import { escape as escapeXml } from 'html-escaper';
import type { ViewContext } from '../../views/shared/context.ts';

/** Builds the description as XML. Every address in it is absolute. */
export const buildOpenSearch = ({ words, to, whole }: ViewContext): string => {
  const absolute = (path: string): string => escapeXml(whole(path));
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
