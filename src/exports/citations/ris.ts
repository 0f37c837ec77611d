// The citation of a page → RIS, as reference managers import it: a tag a line, CRLF, `ER` at the end.
import type { CitationEntry } from './citation-entry.ts';

/** The entry as a web page (`ELEC`). No value has more than one line, for the fields it comes from have none. */
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
