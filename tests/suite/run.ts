// Runs the build, lint and every test file, two processes at a time; `--all` adds weekly tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listLots } from './lots.ts';
import { runLot, runProcess } from './run-lot.ts';

/** Processes at a time: the number of cores of the smallest CI machine. Four were measured and took no less time. */
const atOnce = 2;

const total = { passed: 0, failed: 0, skipped: 0 };
const broken: string[] = [];

type Total = typeof total;

/** Prints the result of a process and its output without passed tests, and adds its tests to the total. */
const report = (name: string, counts: Total, seconds: number, lines: readonly string[]): void => {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) broken.push(name);
  console.log(
    `${counts.failed > 0 ? '✖' : '✔'} ${name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`,
  );
  for (const line of lines) if (line !== '' && !/^\s*(?:✔|▶|ℹ \w+ [\d.]+$)/.test(line)) console.log(`  ${line}`);
};

/** Runs a package.json script as one test and returns its seconds. Its output is printed only if it fails. */
const runScript = async (name: string): Promise<number> => {
  const { fault, output, seconds } = await runProcess('npm', ['run', '--silent', name]);
  const failed = fault === undefined ? 0 : 1;
  const lines = fault === undefined ? [] : [...output.split('\n'), fault];
  report(`npm run ${name}`, { passed: 1 - failed, failed, skipped: 0 }, seconds, lines);
  return seconds;
};

const start = performance.now();
// The build runs alone, so that its time measures the machine.
const buildSeconds = await runScript('build');
if (total.failed === 0) {
  const scratch = mkdtempSync(join(tmpdir(), 'suite-'));
  const jobs = [
    { runsAstro: false, run: (): Promise<unknown> => runScript('lint') },
    ...listLots(process.argv.includes('--all')).map(({ name, files, runsAstro }, index) => ({
      runsAstro,
      run: async () => {
        const { ended, counts, faults } = await runLot(files, join(scratch, `${index}.json`));
        report(name, counts, ended.seconds, [...ended.output.split('\n'), ...faults]);
      },
    })),
  ];
  let isAstroRunning = false;
  const work = async (): Promise<void> => {
    for (;;) {
      const index = jobs.findIndex(({ runsAstro }) => !(runsAstro && isAstroRunning));
      const [job] = index < 0 ? [] : jobs.splice(index, 1);
      if (!job) return;
      isAstroRunning ||= job.runsAstro;
      await job.run();
      if (job.runsAstro) isAstroRunning = false;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  rmSync(scratch, { recursive: true });
}

for (const name of broken) console.log(`failed: ${name}`);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `The whole suite took ${seconds} s, ${(seconds / buildSeconds).toFixed(1)} times the build's ${buildSeconds} s.`,
);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
