// Tests that a second build of the same content is byte for byte the same on any machine.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownFolder } from '../own-folder.ts';
import { siteFolder } from '../pages.ts';
import { sums } from '../small-site.ts';

const site = join(ownFolder('again-'), 'site');

test('a build in another time zone and in Korean equals dist byte for byte', () => {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = sums(siteFolder);
  assert.ok(Object.keys(built).length > 500);
  assert.deepEqual(sums(site), built);
});
