// Adds lines to permalinks.txt and tidies it: sorted like `LC_ALL=C sort`, no address lost.

/** Compares by UTF-8 bytes, the order of the C locale. */
const compareBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Adds a line at its sorted place and leaves the others alone; returns `text` if the line is already there. */
export const addPermalink = (text: string, permalink: string): string => {
  const lines = text.split(/(?<=\n)/);
  if (lines.some((line) => line.trim() === permalink)) return text;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const next = lines.findIndex((line) => line.trim() !== '' && compareBytes(line.trim(), permalink) > 0);
  if (next !== -1) return lines.toSpliced(next, 0, permalink + lineEnd).join('');
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd}${permalink}${lineEnd}`;
};

/** Sorts the lines together with `missing`, without repeated and empty ones. */
export const tidyPermalinks = (text: string, missing: readonly string[]): string => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const kept = [...new Set([...lines, ...missing])].filter((line) => line !== '');
  return kept
    .sort(compareBytes)
    .map((line) => `${line}\n`)
    .join('');
};
