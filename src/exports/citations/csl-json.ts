// The citation of a page in CSL-JSON, the input of citation styles (docs.citationstyles.org).

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
