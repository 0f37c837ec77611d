// Removes script and style hashes from the content security policy of built pages.
// Astro allows the inline scripts of its islands by hash, and no page here has an island.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Returns a page with the hashes removed from its policy. */
export const withoutHashes = (html: string): string =>
  html.replace(policy, (meta) => meta.replaceAll(/ 'sha256-[^']*'/g, ''));

/** Rewrites every page below `folder` without the hashes in its policy. */
export const tightenPolicies = (folder: string): void => {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    writeFileSync(file, withoutHashes(readFileSync(file, 'utf8')));
  }
};
