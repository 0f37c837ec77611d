// First and last step of editing commands: undo an interrupted edit, write checked changes.
import type { Problem } from '../../check/problem.ts';
import { formatProblem } from '../../check/report.ts';
import type { Changes } from './change-set.ts';
import { undoBrokenEdit, writeChanges } from './write-changes.ts';

/** Restores the files that an interrupted edit changed below `root`, and prints a line about it. */
export const undoFirst = (root: string): void => {
  if (undoBrokenEdit(root)) console.log(`An edit of ${root} was interrupted; its changes were undone.`);
};

/** Writes the changes if there are no problems. Otherwise prints the problems, writes nothing and returns false. */
export const writeIfSound = (root: string, changes: Changes, problems: readonly Problem[]): boolean => {
  if (problems.length > 0) {
    console.error('Nothing was changed, because the content would then have these problems:');
    console.error(problems.map(formatProblem).join('\n'));
    return false;
  }
  writeChanges(root, changes);
  return true;
};
