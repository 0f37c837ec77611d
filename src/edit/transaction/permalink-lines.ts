// permalinks.txt → the same with more lines, or tidied: sorted as `LC_ALL=C sort` does, each once. No address is ever dropped.

/** Orders by bytes of UTF-8, which is the C order. */
const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Adds a line at its sorted place, all others staying as they are; the same text when it is there already. */
export const addPermalink = (text: string, permalink: string): string => {
  const lines = text.split(/(?<=\n)/);
  if (lines.some((line) => line.trim() === permalink)) return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const next = lines.findIndex((line) => line.trim() !== '' && compareBytes(line.trim(), permalink) > 0);
  if (next !== -1) return lines.toSpliced(next, 0, permalink + lineEnd).join('');
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${permalink}${lineEnd}`;
};

/** Sorts the lines, with those of `missing` among them; double and empty ones go. */
export const tidyPermalinks = (text: string, missing: readonly string[]): string => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const kept = [...new Set([...lines, ...missing])].filter((line) => line !== '');
  return kept
    .sort(compareBytes)
    .map((line) => `${line}\n`)
    .join('');
};
