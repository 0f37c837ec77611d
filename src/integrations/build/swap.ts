// Replaces the built site with a new one, so that a complete site is on disk at every moment.
// Node cannot exchange two folders in one step: the old site moves to `.old`, and for an instant its folder is missing.
// If a build is killed in that instant, the next build or preview puts the old site back. A symbolic link could be
// switched in one step, but hosts don't upload links.
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Renames the old site to `.next` before deleting it, so that a half-deleted folder is never recovered as a site. */
const removeOld = (site: string): void => {
  if (!existsSync(`${site}.old`)) return;
  rmSync(`${site}.next`, { recursive: true, force: true });
  renameSync(`${site}.old`, `${site}.next`);
  rmSync(`${site}.next`, { recursive: true });
};

/** Puts back the old site if a build was killed between the two renames of `swapIn`; otherwise removes it. */
export const recover = (site: string): void => {
  if (!existsSync(site) && existsSync(`${site}.old`)) renameSync(`${site}.old`, site);
  removeOld(site);
};

/** Replaces the folder `site` with the complete folder `next`. Throws if a folder cannot be renamed or removed. */
export const swapIn = (next: string, site: string): void => {
  rmSync(`${site}.old`, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, `${site}.old`);
  renameSync(next, site);
  removeOld(site);
};
