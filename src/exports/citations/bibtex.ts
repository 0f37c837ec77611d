// The citation of a page → BibTeX, in the character set of LaTeX with UTF-8.
import type { CitationEntry } from './citation-entry.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which no character is a command, a group or a comment, and no two become one, as `--` does. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\{}$&%#_~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`,<>?!])(?=[-'`,<>])/g, '$1{}');

/** The entry as `@misc`, which every style knows. The doubled braces keep capitals and the name of the register whole. */
export const formatBibtex = ({ key, author, title, day, url, abstract }: CitationEntry): string => {
  const [year, month, date] = day.split('-');
  const fields = [
    ['author', `{${escapeText(author)}}`],
    ['title', `{${escapeText(title)}}`],
    ['year', year],
    ['month', month],
    ['day', date],
    ['date', day],
    ['url', url],
    ['abstract', escapeText(abstract)],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
};
