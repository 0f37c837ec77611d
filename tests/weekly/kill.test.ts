// Weekly test of builds killed at ten moments: a whole site remains, and the next build works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { days, drawMoments, killedBuilds } from '../builds/killed-builds.ts';

const { site, complete, dayOf, killAt, listFolder } = killedBuilds();

test('a build killed in any tenth of its time leaves the old or the new site, and the next build is whole', async () => {
  let killed = 0;
  for (const [round, moment] of drawMoments(10).entries()) {
    const day = days[(round + 1) % 2] ?? '';
    const { signal } = await killAt(moment, day);
    if (signal === 'SIGKILL') killed += 1;
    assert.ok(dayOf(site), `neither site, killed at ${moment}`);
    await complete(day);
    assert.equal(dayOf(site), day);
    assert.deepEqual(listFolder(), ['content', 'site']);
  }
  assert.ok(killed > 0);
});
