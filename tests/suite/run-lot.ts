// Runs one process of the test suite, and counts the tests of a lot.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve as absolute, join } from 'node:path';
import type { Counts } from './count-reporter.ts';

const project = join(import.meta.dirname, '../..');

/** Milliseconds after which a process that hangs is killed. */
const longest = 600_000;

/** The result of a process: its output, the reason if it failed, and the seconds it took. */
export interface Ended {
  readonly output: string;
  readonly fault: string | undefined;
  readonly seconds: number;
}

/** Runs a command in the project folder; the promise never rejects. */
export const runProcess = (command: string, args: readonly string[]): Promise<Ended> => {
  const start = performance.now();
  // Node sets this in the processes of a test run; a nested run would report to the outer one.
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const child = spawn(command, args, {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const end = (fault: string | undefined): void =>
      resolve({ output, fault, seconds: Math.round((performance.now() - start) / 1000) });
    child.on('error', ({ message }) => end(message));
    child.on('close', (code, signal) => end(code === 0 ? undefined : `ended with ${signal ?? `exit code ${code}`}`));
  });
};

const nothing: Counts = { passed: 0, failed: 0, skipped: 0, files: [] };

const readCounts = (path: string): Counts | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

/** The result of a lot, with a line for each fault that no test reports: a crash, or a file without a test. */
export interface LotEnded {
  readonly ended: Ended;
  readonly counts: Counts;
  readonly faults: readonly string[];
}

/**
 * Runs test files together in one process. `path` is where the counts may be written. A process that fails or ends
 * without its counts, and a file without a test, count as one failed test each, unless a test has failed already.
 */
export const runLot = async (files: readonly string[], path: string): Promise<LotEnded> => {
  rmSync(path, { force: true });
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=./tests/suite/count-reporter.ts', `--test-reporter-destination=${path}`],
  ];
  const ended = await runProcess(process.execPath, ['--test', '--test-isolation=none', ...reporters, ...files]);
  const counts = readCounts(path);
  const silent = counts ? files.filter((file) => !counts.files.includes(absolute(project, file))) : [];
  const faults = [
    ...(ended.fault !== undefined && !counts?.failed ? [`the process ${ended.fault}`] : []),
    ...(ended.fault === undefined && !counts ? ['the process ended before its tests did'] : []),
    ...(counts?.failed ? [] : silent.map((file) => `${file} has no test`)),
  ];
  const { failed } = counts ?? nothing;
  return { ended, counts: { ...(counts ?? nothing), failed: failed + faults.length }, faults };
};
