// Changes files of the small valid tree, tests/fixtures/valid, and checks the result.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, checkContent } from '../src/check/check.ts';
import { formatProblem } from '../src/check/report.ts';
import { parseContent, readContent } from '../src/source/read-content.ts';

const root = join(import.meta.dirname, 'fixtures/valid');

/** The change of a file: its new text or bytes, a function of its text, or undefined to delete it. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** The files of the changed tree. Changing a missing file adds it; permalinks.txt follows added and removed records. */
export const changedFiles = (changes: Readonly<Record<string, Change>>): Map<string, string | Uint8Array> => {
  const files = new Map<string, string | Uint8Array>();
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (/\.(md|txt)$/.test(path)) files.set(path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8'));
  }
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) files.delete(path);
    else if (typeof change !== 'function') files.set(path, change);
    else {
      const before = String(files.get(path));
      const after = change(before);
      if (after === before) throw new Error(`the change of ${path} changed nothing`);
      files.set(path, after);
    }
  }
  if (!('permalinks.txt' in changes)) {
    const permalinks = [...files.keys()].filter((path) => path.endsWith('.md')).map((path) => path.slice(0, -3));
    files.set('permalinks.txt', `${permalinks.sort().join('\n')}\n`);
  }
  return files;
};

/** Checks the changed tree. */
export const checkChanged = (changes: Readonly<Record<string, Change>>): Checked =>
  checkContent(parseContent('content', changedFiles(changes)));

/** The lines that the check prints about the changed tree, without the last line with the totals. */
export const problemsOf = (changes: Readonly<Record<string, Change>>): string[] =>
  checkChanged(changes).problems.map(formatProblem);

/** The lines that the check prints about a folder of content. */
export const problemsIn = (content: string): string[] => checkContent(readContent(content)).problems.map(formatProblem);

/** The lines that some rules print about the changed tree; rules don't depend on each other. */
export const problemsBy =
  (...ids: readonly string[]) =>
  (changes: Readonly<Record<string, Change>>): string[] =>
    checkChanged(changes)
      .problems.filter(({ rule }) => ids.includes(rule))
      .map(formatProblem);

/** A change that withdraws a record. */
export const withdraw = (text: string): string =>
  text.replace('\nsummary:', '\nwithdrawn: { on: 2030-05-31, reason: The gazette took it back. }\nsummary:');

/** A change that replaces one piece of text by another. */
export const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, to);
