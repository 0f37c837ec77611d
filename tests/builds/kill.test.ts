// A build killed at any moment leaves the whole old site or the whole new one, and the next run finds its way from there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { preview } from 'astro';
import { ownFolder } from '../own-folder.ts';
import { build, type Ended, sums, writeTree } from '../small-site.ts';

const days = ['2030-06-01', '2030-06-02'] as const;
const folder = ownFolder('killed-');
const [content, site] = [join(folder, 'content'), join(folder, 'site')];

/** The two whole sites, by the day they are of, and how long the last whole build took. */
const whole = new Map<string, ReturnType<typeof sums>>();
let milliseconds = 0;

const complete = async (day: string): Promise<void> => {
  const start = performance.now();
  const { code, lines } = await build({ content, site, day });
  assert.equal(code, 0, lines.join('\n'));
  milliseconds = performance.now() - start;
};

/** Which of the two whole sites a folder holds; undefined for anything else. */
const dayOf = (path: string): string | undefined =>
  existsSync(path) ? days.find((day) => isDeepStrictEqual(sums(path), whole.get(day))) : undefined;

before(async () => {
  writeTree(content);
  for (const day of days.toReversed()) {
    await complete(day);
    whole.set(day, sums(site));
  }
  assert.notDeepEqual(whole.get(days[0]), whole.get(days[1]));
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
const numbers = function* (seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
};

test('killed at a moment of each tenth of its time, there is the old site or the new one, and the next build is whole', async () => {
  const drawn = numbers(20_300_601);
  let killed = 0;
  for (let round = 0; round < 10; round += 1) {
    const day = days[(round + 1) % 2] ?? '';
    const killAfter = 200 + ((round + drawn.next().value) / 10) * (milliseconds - 200);
    const { signal } = await build({ content, site, day, killAfter });
    if (signal === 'SIGKILL') killed += 1;
    assert.ok(dayOf(site), `neither site, ${killAfter} ms after the start`);
    await complete(day);
    assert.equal(dayOf(site), day);
    assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
  }
  assert.ok(killed > 0);
});

/** Builds the site of a day, killed right after the `count`th rename of a folder. */
const killAtRename = (count: number, day: string): Promise<Ended> =>
  build({
    content,
    site,
    day,
    first: `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { renameSync } = fs;
      let left = ${count};
      fs.renameSync = (from, to) => {
        renameSync(from, to);
        if (String(from).startsWith(${JSON.stringify(site)}) && --left === 0) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();`,
  });

test('killed between any two renames of the swap, one whole site is there and the next run puts it in its place', async () => {
  await complete(days[0]);

  assert.equal((await killAtRename(1, days[1])).signal, 'SIGKILL');
  assert.deepEqual([existsSync(site), dayOf(`${site}.old`)], [false, days[0]]);
  const server = await preview({
    root: join(import.meta.dirname, '../..'),
    outDir: site,
    logLevel: 'silent',
    server: { port: 0 },
  });
  try {
    assert.match(await (await fetch(`http://localhost:${server.port}/`)).text(), /As of 1 June 2030\./);
  } finally {
    await server.stop();
  }
  assert.equal(dayOf(site), days[0]);

  assert.equal((await killAtRename(2, days[1])).signal, 'SIGKILL');
  assert.deepEqual([dayOf(site), dayOf(`${site}.old`)], [days[1], days[0]]);

  assert.equal((await killAtRename(3, days[0])).signal, 'SIGKILL');
  assert.equal(dayOf(site), days[0]);

  await complete(days[1]);
  assert.equal(dayOf(site), days[1]);
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'site']);
});
