// Plans the files of new records, and finds the problems that would keep them from being written.
import { compareProblems, type Problem } from '../../check/problem.ts';
import { permalinkOf } from '../../model/record.ts';
import type { Files } from '../../source/read-content.ts';
import { formatRecord } from '../record-text/format-record.ts';
import { type Changes, checkChanges } from '../transaction/change-set.ts';
import { addPermalink } from '../transaction/permalink-lines.ts';
import { textOf } from '../transaction/text-of.ts';
import { completeIds } from './ids.ts';
import type { RawInput } from './input.ts';
import { separateUnknown } from './not-found.ts';

/** New records: their permalinks in the given order, the changes to write, and the problems they introduce. */
export interface NewRecords {
  readonly permalinks: readonly string[];
  readonly changes: Changes;
  readonly problems: readonly Problem[];
}

const listPath = 'permalinks.txt';

/** Every address that a record has or had. */
export const listTaken = (files: Files): Set<string> =>
  new Set([
    ...textOf(files, listPath).split(/\r?\n/),
    ...[...files.keys()].filter((path) => path.endsWith('.md')).map((path) => path.slice(0, -'.md'.length)),
  ]);

/**
 * Gives the records ids, formats and checks them. Throws an Error for input that cannot be formatted. The check runs
 * before the new addresses are listed, because it takes a listed address as published and stops checking its form.
 */
export const planRecords = (root: string, files: Files, { records, looked }: RawInput): NewRecords => {
  const ids = completeIds(records, listTaken(files));
  const permalinks = records.map(({ kind }, index) => permalinkOf({ kind, id: ids[index] ?? '' }));
  const texts = records.map(({ kind, fields, body }, index): [string, string] => [
    `${permalinks[index]}.md`,
    formatRecord(kind, separateUnknown(fields, looked), body),
  ]);
  const problems = checkChanges(root, files, new Map(texts)).problems.filter(({ rule }) => rule !== 'permalinks');
  const changes = new Map([...texts, [listPath, permalinks.reduce(addPermalink, textOf(files, listPath))]]);
  return { permalinks, changes, problems: problems.sort(compareProblems) };
};
