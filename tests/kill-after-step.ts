// Source of a module that runs before a command and kills it between two writes.

/** The module's source: it kills the process after `limit` writes (0: never) and prints their number at exit. */
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
