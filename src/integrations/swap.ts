// A finished site beside the old one → in its place: at every moment there is one complete site, never a mixture.
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts back the old site when a build was killed between the two renames of `swapIn`. */
export const recover = (site: string): void => {
  if (!existsSync(site) && existsSync(`${site}.old`)) renameSync(`${site}.old`, site);
  rmSync(`${site}.old`, { recursive: true, force: true });
};

/** Replaces the folder `site` with the complete folder `next`. */
export const swapIn = (next: string, site: string): void => {
  rmSync(`${site}.old`, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, `${site}.old`);
  renameSync(next, site);
  rmSync(`${site}.old`, { recursive: true, force: true });
};
