// Writes changes to the disk, all or none: `.undo` keeps the old files until all are written.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { undoFolder } from '../../source/read-content.ts';
import type { Changes } from './change-set.ts';

/** Moves a folder away before removing it, so that half of it is never taken for the whole. */
const discard = (folder: string): void => {
  rmSync(`${folder}.old`, { recursive: true, force: true });
  renameSync(folder, `${folder}.old`);
  rmSync(`${folder}.old`, { recursive: true });
};

const put = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, `${from}.copy`);
  renameSync(`${from}.copy`, to);
};

/** Restores the files that an interrupted edit changed; true if there was one. Safe to interrupt and run again. */
export const undoBrokenEdit = (root: string): boolean => {
  const undo = join(root, undoFolder);
  if (!existsSync(undo)) return false;
  for (const path of JSON.parse(readFileSync(join(undo, 'paths.json'), 'utf8')) as string[]) {
    const kept = join(undo, 'before', path);
    if (existsSync(kept)) put(kept, join(root, path));
    else rmSync(join(root, path), { force: true });
  }
  discard(undo);
  return true;
};

/** Writes the changes below `root`. If it is interrupted, the old files are still there or `undoBrokenEdit` restores them. */
export const writeChanges = (root: string, changes: Changes): void => {
  const undo = join(root, undoFolder);
  const next = `${undo}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  for (const [path, text] of changes) {
    for (const folder of ['before', 'after']) mkdirSync(join(next, folder, dirname(path)), { recursive: true });
    if (existsSync(join(root, path))) copyFileSync(join(root, path), join(next, 'before', path));
    if (text !== null) writeFileSync(join(next, 'after', path), text);
  }
  writeFileSync(join(next, 'paths.json'), JSON.stringify([...changes.keys()]));
  renameSync(next, undo);
  for (const [path, text] of changes) {
    if (text === null) rmSync(join(root, path), { force: true });
    else put(join(undo, 'after', path), join(root, path));
  }
  discard(undo);
};
