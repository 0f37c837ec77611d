// A second build of the same content is the same site byte for byte, wherever and in whatever language the machine is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { siteFolder } from '../pages.ts';
import { sums } from '../small-site.ts';

const site = join(ownFolder('again-'), 'site');

test('a build half a day ahead and in Korean is dist in every byte, as npm run build left it', () => {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = sums(siteFolder);
  assert.ok(Object.keys(built).length > 500);
  assert.deepEqual(sums(site), built);
});
