// The citation of a page in BibTeX, for LaTeX with UTF-8.
import type { CitationEntry } from './citation-entry.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Escapes text so that LaTeX sees no command, group, comment or ligature such as `--`. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\{}$&%#_~^]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/([-'`,<>?!])(?=[-'`,<>])/g, '$1{}');

/**
 * The entry as `@misc`, which every style knows. Doubled braces keep capitals, and keep the register's name in one
 * piece.
 */
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
