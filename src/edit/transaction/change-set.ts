// Files of content and what is to change in them → the problems that the change would make. Nothing is written before this is asked.
import { checkContent } from '../../check/check.ts';
import type { Problem } from '../../check/problem.ts';
import { formatProblem } from '../../check/report.ts';
import { type Files, parseContent } from '../../source/read-content.ts';

/** The new text of files by path below the content root; null for a file that goes. */
export type Changes = ReadonlyMap<string, string | null>;

/** The files as they will be. */
export const applyChanges = (files: Files, changes: Changes): Files => {
  const changed = new Map(files);
  for (const [path, text] of changes) {
    if (text === null) changed.delete(path);
    else changed.set(path, text);
  }
  return changed;
};

/** Problems by what they say but for their line and column, which an edit moves. */
const withoutPlace = ({ path, rule, message }: Problem): string =>
  formatProblem({ path, rule, message, line: 0, column: 0 });

/** The problems that are there after the changes and were not before, in the words of the check. */
export const findNewProblems = (root: string, files: Files, changes: Changes): Problem[] => {
  const before = Map.groupBy(checkContent(parseContent(root, files)).problems, withoutPlace);
  const after = Map.groupBy(checkContent(parseContent(root, applyChanges(files, changes))).problems, withoutPlace);
  return [...after].flatMap(([words, problems]) => problems.slice(before.get(words)?.length ?? 0));
};
