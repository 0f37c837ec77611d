// The lots of test files: the files that `npm test` runs together in one process.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Test files of one process, as paths from the root of the project. */
export interface Lot {
  readonly name: string;
  readonly files: readonly string[];
  /** Whether the tests run Astro, of which one checkout holds only one at a time: `.astro` is shared. */
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

/** One lot for each file: what starts browsers, builds or commands, and what changes its process. */
const each = (files: readonly string[]): Lot[] =>
  files.map((file) => ({ name: file, files: [file], runsAstro: /^tests.(?:builds|weekly)/.test(file) }));

/** Two lots of about the same length, so that both cores have one. */
const halve = (name: string, files: readonly string[]): Lot[] =>
  [0, 1].map((half) => ({
    name: `${name}, half ${half + 1}`,
    files: files.filter((_, index) => index % 2 === half),
    runsAstro: false,
  }));

/** Lists the lots in the order in which to start them; with `all` also those that only `npm run test:all` runs. */
export const listLots = (all = false): Lot[] => {
  const [apart = [], together = []] = [true, false].map((changes) =>
    list('src/**/*.test.ts').filter((file) => changesProcess(file) === changes),
  );
  return [
    ...each(all ? list('tests/weekly/*.test.ts') : []),
    ...each(list('tests/builds/*.test.ts')),
    ...each(list('tests/browser/*.test.ts')),
    ...each(list('tests/{*,search/*,suite/*}.test.ts')),
    { name: 'tests/site', files: list('tests/site/*.test.ts'), runsAstro: false },
    ...halve('src', together),
    ...each(apart),
  ];
};
