// npm run fix: undoes an interrupted edit, makes safe corrections, and prints them.
import { relative, resolve } from 'node:path';
import { formatProblem, plural } from '../../check/report.ts';
import { parseCommand, runCommand } from '../../cli/command.ts';
import { contentRoot } from '../../settings/content-root.ts';
import { type Files, readFiles } from '../../source/read-content.ts';
import { undoFirst, writeIfSound } from '../transaction/apply-edit.ts';
import { type Changes, checkChanges } from '../transaction/change-set.ts';
import { formatDiff, showControls } from './format-diff.ts';
import { type Fix, planFix } from './plan.ts';

const usage = 'usage: npm run fix [-- [--check] [<file or folder> …]]';

/** Selects the named files, the files in named folders, or all files. Throws an Error for a name that selects none. */
const readChoice = (root: string, files: Files, names: readonly string[]): ((path: string) => boolean) => {
  const chosen = names.map((name) => {
    const path = relative(root, resolve(name)).replaceAll('\\', '/');
    const isMeant = (file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
    if ([...files.keys()].some(isMeant)) return isMeant;
    throw new Error(`there is nothing to fix at \`${name}\`; name files or folders in ${root}`);
  });
  return (path) => chosen.length === 0 || chosen.some((isMeant) => isMeant(path));
};

const printFix = (root: string, { files, left }: Fix): void => {
  for (const { path, before, after } of files) console.log(formatDiff(`${root}/${path}`, before, after));
  for (const { path, reason } of left) console.log(showControls(`${root}/${path} was left alone: ${reason}`));
};

/** Writes the changes. Problems found only because more records can be read are old, so they are just printed. */
const writeFix = (root: string, files: Files, changes: Changes): boolean => {
  const { problems, readsMore } = checkChanges(root, files, changes);
  if (!writeIfSound(root, changes, readsMore ? [] : problems)) return false;
  if (problems.length > 0)
    console.log('Records whose dates can now be read were not fully checked before; they have these problems:');
  for (const problem of problems) console.log(formatProblem(problem));
  return true;
};

const main = (args: readonly string[]): number => {
  const { values, words } = parseCommand(args, usage, { check: { type: 'boolean' } }, true);
  const isCheck = values.check === true;
  const root = contentRoot();
  if (!isCheck) undoFirst(root);
  const files = readFiles(root);
  const fix = planFix(root, files, readChoice(root, files, words));
  const looked = `${plural(fix.count, 'file')} checked`;
  printFix(root, fix);
  if (fix.files.length === 0) console.log(`Nothing to fix; ${looked}.`);
  else if (isCheck) console.log(`${plural(fix.files.length, 'file')} to fix, ${looked}; run \`npm run fix\`.`);
  else if (!writeFix(root, files, new Map(fix.files.map(({ path, after }) => [path, after])))) return 1;
  else console.log(`${plural(fix.files.length, 'file')} fixed, ${looked}.`);
  return isCheck && fix.files.length > 0 ? 1 : 0;
};

await runCommand(main);
