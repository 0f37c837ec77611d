// The citation of a page in RIS, as reference managers import it: one tag a line, CRLF, `ER` last.
import type { CitationEntry } from './citation-entry.ts';

/** The entry as a web page (`ELEC`). Every value is one line, because the fields that it comes from are. */
export const formatRis = ({ key, author, title, day, url, abstract, language }: CitationEntry): string => {
  const slashed = day.replaceAll('-', '/');
  const tags = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PY', day.slice(0, 4)],
    ['DA', `${slashed}/`],
    ['UR', url],
    ['LA', language],
    ['AB', abstract],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
};
