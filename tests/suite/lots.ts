// The lots of the test suite: the test files that run together in one process.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Test files of one process, as paths from the root of the project. */
export interface Lot {
  readonly name: string;
  readonly files: readonly string[];
  /** Whether the tests run Astro; only one such lot runs at a time, because `.astro` is shared. */
  readonly runsAstro: boolean;
}

/** Lists the test files that match a pattern, in the order of their paths. */
const list = (pattern: string): string[] => globSync(pattern, { cwd: project }).sort();

/**
 * Code that changes the process for every test in it: the environment, the working folder, a patched module, or a hook
 * around each test, which Node runs for the tests of all files in the process.
 */
const changing =
  /process\.env(?:\.\w+|\[[^\]]+\]) =|delete process\.env|process\.chdir|syncBuiltinESMExports|\bmock\.|\b(?:before|after)Each\(/;

const changesProcess = (file: string): boolean => changing.test(readFileSync(join(project, file), 'utf8'));

/** Files with a lot each: they start browsers, builds or commands, or change their process. */
const each = (files: readonly string[]): Lot[] =>
  files.map((file) => ({ name: file, files: [file], runsAstro: /^tests.(?:builds|weekly)/.test(file) }));

/** Splits files into two lots of about the same length, one for each core. */
const halve = (name: string, files: readonly string[]): Lot[] =>
  [0, 1].map((half) => ({
    name: `${name}, half ${half + 1}`,
    files: files.filter((_, index) => index % 2 === half),
    runsAstro: false,
  }));

/** Lists the lots in starting order; `all` adds those that only `npm run test:all` runs. */
export const listLots = (all = false): Lot[] => {
  const [alone = [], together = []] = [true, false].map((changes) =>
    list('src/**/*.test.ts').filter((file) => changesProcess(file) === changes),
  );
  return [
    ...each(all ? list('tests/weekly/*.test.ts') : []),
    ...each(list('tests/builds/*.test.ts')),
    ...each(list('tests/browser/*.test.ts')),
    ...each(list('tests/{*,search/*,suite/*}.test.ts')),
    { name: 'tests/site', files: list('tests/site/*.test.ts'), runsAstro: false },
    ...halve('src', together),
    ...each(alone),
  ];
};
