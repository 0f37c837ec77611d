// Built pages → the same with a stricter policy: Astro allows by their hashes the inline scripts of its islands, of which no page here has one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** Takes the hashes out of the policy of a page. */
export const withoutHashes = (html: string): string =>
  html.replace(policy, (meta) => meta.replaceAll(/ 'sha256-[^']*'/g, ''));

/** Takes them out of every page below `folder`. */
export const tightenPolicies = (folder: string): void => {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const file = join(folder, path);
    writeFileSync(file, withoutHashes(readFileSync(file, 'utf8')));
  }
};
