// Tests of a killed build: the old or the new site is whole, and the next run completes it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { serveFolder } from '../browser/site.ts';
import { days, drawMoments, killedBuilds } from './killed-builds.ts';

const { site, complete, dayOf, killAt, killAtRename, listFolder } = killedBuilds();

test('a build killed in either half of its time leaves the old or the new site, and the next build is whole', async () => {
  let killed = 0;
  for (const moment of drawMoments(2)) {
    const { signal } = await killAt(moment, days[1]);
    if (signal === 'SIGKILL') killed += 1;
    assert.ok(dayOf(site), `neither site, killed at ${moment}`);
  }
  assert.ok(killed > 0);
  await complete(days[0]);
  assert.equal(dayOf(site), days[0]);
  assert.deepEqual(listFolder(), ['content', 'site']);
});

test('a build killed between two renames of the swap leaves a whole site, and the next run puts it in place', async () => {
  assert.equal(dayOf(site), days[0]);
  assert.equal((await killAtRename(1, days[1])).signal, 'SIGKILL');
  assert.deepEqual([existsSync(site), dayOf(`${site}.old`)], [false, days[0]]);
  const { origin, stop } = await serveFolder(site);
  try {
    assert.match(await (await fetch(`${origin}/`)).text(), /As of 1 June 2030\./);
  } finally {
    await stop();
  }
  assert.equal(dayOf(site), days[0]);

  assert.equal((await killAtRename(2, days[1])).signal, 'SIGKILL');
  assert.deepEqual([dayOf(site), dayOf(`${site}.old`)], [days[1], days[0]]);

  assert.equal((await killAtRename(3, days[0])).signal, 'SIGKILL');
  assert.equal(dayOf(site), days[0]);

  await complete(days[1]);
  assert.equal(dayOf(site), days[1]);
  assert.deepEqual(listFolder(), ['content', 'site']);
});
