// The citation of a page → CSL-JSON, the form that citation styles are applied to: https://docs.citationstyles.org, csl-data.json.

import { formatJson } from '../json-text.ts';
import type { CitationEntry } from './citation-entry.ts';

/** The entry as a list of one `webpage`. */
export const formatCslJson = ({ key, author, title, day, url, abstract, language }: CitationEntry): string =>
  formatJson([
    {
      id: key,
      type: 'webpage',
      author: [{ literal: author }],
      'container-title': author,
      title,
      issued: { 'date-parts': [day.split('-').map(Number)] },
      URL: url,
      language,
      abstract,
    },
  ]);
