// An editing command → its exit code: undoes what was broken off, reads, writes what the check has nothing against, and says what it did.
import { parseArgs } from 'node:util';
import { formatProblem } from '../check/report.ts';
import { type Changes, findNewProblems } from '../edit/transaction/change-set.ts';
import { undoBrokenEdit, writeChanges } from '../edit/transaction/write-changes.ts';
import { isKind, type Kind, kindNames } from '../model/kinds.ts';
import type { Files } from '../source/read-content.ts';

/** Puts back what an edit before was broken off at, and says so. */
export const undoFirst = (root: string): void => {
  if (undoBrokenEdit(root))
    console.log(`An edit of ${root} had been broken off half-way; what it changed was put back.`);
};

/** Writes the changes if they make no new problem; else prints the problems, writes nothing, and gives false. */
export const writeIfSound = (root: string, files: Files, changes: Changes): boolean => {
  const problems = findNewProblems(root, files, changes);
  if (problems.length > 0) {
    console.error('Nothing was changed, since the content would then have these problems:');
    console.error(problems.map(formatProblem).join('\n'));
    return false;
  }
  writeChanges(root, changes);
  return true;
};

/** Reads `kind/id`, also written as the path of its file. Throws an Error when it names no kind. */
export const parseAddress = (written: string): { kind: Kind; id: string } => {
  const [kind = '', id = '', ...more] = written
    .replace(/^(?:\.\/)?(?:content\/)?/, '')
    .replace(/\.md$/, '')
    .split('/');
  if (isKind(kind) && id !== '' && more.length === 0) return { kind, id };
  throw new Error(`\`${written}\` is not an address; write kind/id, the kind being one of ${kindNames.join(', ')}`);
};

/** The arguments of a command line. */
export interface Command {
  readonly words: readonly string[];
  readonly strings: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Reads the command line; `known` gives the options there are. Throws an Error of one sentence and the usage on any other. */
export const parseCommand = (usage: string, known: Readonly<Record<string, 'string' | 'boolean'>> = {}): Command => {
  const options = Object.fromEntries(Object.entries(known).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      words: positionals,
      strings: new Map(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw new Error(`${sentence}\n${usage}`);
  }
};

/** Runs a command, whose errors are sentences for the one who gave it. */
export const runEdit = (main: () => number): void => {
  try {
    process.exitCode = main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
