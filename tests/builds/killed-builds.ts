// Builds the small tree and kills the builds, for tests of what they leave behind.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { ownFolder } from '../own-folder.ts';
import { build, type Ended, sums, writeTree } from '../small-site.ts';

/** The build days of the two sites, built in turn. */
export const days = ['2030-06-01', '2030-06-02'] as const;

/** What a test can do with the content of one folder and the site next to it. */
export interface KilledBuilds {
  readonly site: string;
  /** Builds the complete site of a day. */
  readonly complete: (day: string) => Promise<void>;
  /** The day whose complete site is in a folder; undefined for anything else. */
  readonly dayOf: (path: string) => string | undefined;
  /** Builds the site of a day and kills the build after a part, from 0 to 1, of its usual time. */
  readonly killAt: (moment: number, day: string) => Promise<Ended>;
  /** Builds the site of a day and kills the build right after the `count`th rename of a folder. */
  readonly killAtRename: (count: number, day: string) => Promise<Ended>;
  /** Lists the files and folders next to the content. */
  readonly listFolder: () => string[];
}

/** Makes the folder and builds both complete sites, the first day's last, before the tests of the file. */
export const killedBuilds = (): KilledBuilds => {
  const folder = ownFolder('killed-');
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const whole = new Map<string, ReturnType<typeof sums>>();
  let milliseconds = 0;

  const complete = async (day: string): Promise<void> => {
    const start = performance.now();
    const { code, lines } = await build({ content, site, day });
    assert.equal(code, 0, lines.join('\n'));
    milliseconds = performance.now() - start;
  };

  before(async () => {
    writeTree(content);
    for (const day of days.toReversed()) {
      await complete(day);
      whole.set(day, sums(site));
    }
    assert.notDeepEqual(whole.get(days[0]), whole.get(days[1]));
  });

  return {
    site,
    complete,
    dayOf: (path) => {
      if (!existsSync(path)) return undefined;
      const found = sums(path);
      return days.find((day) => isDeepStrictEqual(found, whole.get(day)));
    },
    killAt: (moment, day) => build({ content, site, day, killAfter: 200 + moment * (milliseconds - 200) }),
    killAtRename: (count, day) =>
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
      }),
    listFolder: () => readdirSync(folder).sort(),
  };
};

/** Draws a moment, from 0 to 1, in each of `count` equal parts of a build's time; the same in every run. */
export const drawMoments = (count: number): number[] =>
  fc
    .sample(fc.double({ min: 0, max: 1, noNaN: true }), { seed: 20_300_601, numRuns: count })
    .map((share, part) => (part + share) / count);
