// Two builds of one content on one day: the same site byte for byte, wherever and in whatever language the machine stands.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sums } from '../small-site.ts';

const project = join(import.meta.dirname, '../..');

const build = (outDir: string, env: Record<string, string>): void => {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  execFileSync(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: project,
    env: { ...process.env, BUILD_DATE: '2026-11-21', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

test('two builds on one day are the same in every byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    const [west, east] = [join(folder, 'west'), join(folder, 'east')];
    build(west, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
    build(east, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: 'ko_KR.UTF-8' });
    const first = sums(west);
    assert.ok(Object.keys(first).length > 500);
    assert.deepEqual(sums(east), first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
