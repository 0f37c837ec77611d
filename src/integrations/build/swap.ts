// A finished site beside the old one → in its place. At every moment one complete site stands at its address or at `.old`, never a
// mixture. Node cannot exchange two folders in one step, so for an instant the address is empty; a link there, which could be turned
// over in one step, is not what hosts upload. Where a build was killed in that instant, the next build or preview puts the old site back.
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Removes the site that was replaced: under the name of an unfinished one, so that half of it is never taken for the whole. */
const removeOld = (site: string): void => {
  if (!existsSync(`${site}.old`)) return;
  rmSync(`${site}.next`, { recursive: true, force: true });
  renameSync(`${site}.old`, `${site}.next`);
  rmSync(`${site}.next`, { recursive: true });
};

/** Puts back the old site when a build was killed between the two renames of `swapIn`. */
export const recover = (site: string): void => {
  if (!existsSync(site) && existsSync(`${site}.old`)) renameSync(`${site}.old`, site);
  removeOld(site);
};

/** Replaces the folder `site` with the complete folder `next`. */
export const swapIn = (next: string, site: string): void => {
  rmSync(`${site}.old`, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, `${site}.old`);
  renameSync(next, site);
  removeOld(site);
};
