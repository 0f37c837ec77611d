// A module that runs before a command and kills it in the middle of its writing.

/** Ends the process, as a power cut would, right after its step number `limit` of writing; 0 for never, and counts. */
export const killAfterStep = (limit: number): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let count = 0;
  for (const step of ['copyFileSync', 'mkdirSync', 'renameSync', 'rmSync', 'writeFileSync']) {
    const real = fs[step];
    fs[step] = (...given) => {
      const result = real(...given);
      count += 1;
      if (count === ${limit}) process.kill(process.pid, 'SIGKILL');
      return result;
    };
  }
  syncBuiltinESMExports();
  process.on('exit', () => fs.writeSync(2, 'steps: ' + count));`;
