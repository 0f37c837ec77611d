// A set of changes to files of content, and the problems that it would introduce.
import { checkContent } from '../../check/check.ts';
import type { Problem } from '../../check/problem.ts';
import { formatProblem } from '../../check/report.ts';
import { type Files, parseContent } from '../../source/read-content.ts';

/** The new text of files by path below the content root; null to remove a file. */
export type Changes = ReadonlyMap<string, string | null>;

/** A copy of the files with the changes made. */
export const applyChanges = (files: Files, changes: Changes): Files => {
  const changed = new Map(files);
  for (const [path, text] of changes) {
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
};

/** A problem without its line and column, which an edit moves. */
const withoutPlace = ({ path, rule, message }: Problem): string =>
  formatProblem({ path, rule, message, line: 0, column: 0 });

/** How changes affect the result of the check. */
export interface Effect {
  /** The problems that only the changed content has. */
  readonly problems: readonly Problem[];
  /** Whether records can be read after the changes that could not be read before. */
  readonly readsMore: boolean;
}

/** Checks the changed content, and the content before the changes only if there are problems to compare. */
export const checkChanges = (root: string, files: Files, changes: Changes): Effect => {
  const after = checkContent(parseContent(root, applyChanges(files, changes)));
  if (after.problems.length === 0) return { problems: [], readsMore: false };
  const before = checkContent(parseContent(root, files));
  const known = Map.groupBy(before.problems, withoutPlace);
  const found = Map.groupBy(after.problems, withoutPlace);
  return {
    problems: [...found].flatMap(([words, problems]) => problems.slice(known.get(words)?.length ?? 0)),
    readsMore: after.records.length > before.records.length,
  };
};
