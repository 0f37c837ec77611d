// The first and the last step of every editing command: undo an interrupted edit, write what the check accepts.
import type { Problem } from '../../check/problem.ts';
import { formatProblem } from '../../check/report.ts';
import type { Changes } from './change-set.ts';
import { undoBrokenEdit, writeChanges } from './write-changes.ts';

/** Restores what an interrupted edit had changed below `root`, and says so. */
export const undoFirst = (root: string): void => {
  if (undoBrokenEdit(root))
    console.log(`An edit of ${root} had been broken off half-way; what it changed was put back.`);
};

/** Writes the changes and returns true if they make no problem. Otherwise prints the problems, writes nothing and returns false. */
export const writeIfSound = (root: string, changes: Changes, problems: readonly Problem[]): boolean => {
  if (problems.length > 0) {
    console.error('Nothing was changed, because the content would then have these problems:');
    console.error(problems.map(formatProblem).join('\n'));
    return false;
  }
  writeChanges(root, changes);
  return true;
};
