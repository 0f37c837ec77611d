// What one run is asked to add → the files that it writes, and the problems that keep it from writing them.
import { compareProblems, type Problem } from '../check/problem.ts';
import { permalinkOf } from '../model/record.ts';
import type { Files } from '../source/read-content.ts';
import { type Changes, findNewProblems } from './change-set.ts';
import { formatRecord } from './format-record.ts';
import { completeIds } from './new-ids.ts';
import type { RawInput } from './new-input.ts';
import { separateUnknown } from './new-not-found.ts';

/** New records as they will be written: their permalinks in the order given, the changes, and the problems these make. */
export interface NewRecords {
  readonly permalinks: readonly string[];
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

const listPath = 'permalinks.txt';

const readList = (files: Files): string => {
  const list = files.get(listPath) ?? '';
  return typeof list === 'string' ? list : new TextDecoder().decode(list);
};

/** Every address that a record has, or had. */
export const listTaken = (files: Files): Set<string> =>
  new Set([
    ...readList(files).split(/\r?\n/),
    ...[...files.keys()].filter((path) => path.endsWith('.md')).map((path) => path.slice(0, -'.md'.length)),
  ]);

/** The list of permalinks with new ones, each before the first line that sorts behind it; other lines stay as they are. */
export const addPermalinks = (list: string, permalinks: readonly string[]): string => {
  const end = list.includes('\r\n') ? '\r\n' : '\n';
  const lines = list.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const permalink of permalinks) {
    if (lines.includes(permalink)) continue;
    const index = lines.findIndex((line) => line > permalink);
    lines.splice(index === -1 ? lines.length : index, 0, permalink);
  }
  return lines.map((line) => line + end).join('');
};

/**
 * Names the records, lays them out, and holds them against the check. Throws an Error for what cannot even be laid out.
 * The check is asked while the new addresses are not yet listed: to it a listed one is published, and its id stays as it is.
 */
export const planRecords = (root: string, files: Files, { records, looked }: RawInput): NewRecords => {
  const ids = completeIds(records, listTaken(files));
  const permalinks = records.map(({ kind }, index) => permalinkOf({ kind, id: ids[index] ?? '' }));
  const texts = records.map(({ kind, fields, body }, index): [string, string] => [
    `${permalinks[index]}.md`,
    formatRecord(kind, separateUnknown(fields, looked), body),
  ]);
  const problems = findNewProblems(root, files, new Map(texts)).filter(({ rule }) => rule !== 'permalinks');
  const changes = new Map([...texts, [listPath, addPermalinks(readList(files), permalinks)]]);
  return { permalinks, changes, problems: problems.sort(compareProblems) };
};
