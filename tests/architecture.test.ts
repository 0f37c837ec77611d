// Tests of rules for source files: no clock or network, safe HTML, first lines, at most 200 lines.
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles, src, withoutComments } from './room-imports.ts';
import { listLots } from './suite/lots.ts';

/** The files that may put unescaped HTML into a page, each with the reason why it is safe. */
const setHtml = new Map([
  [
    'components/frame/data-block.astro',
    'JSON: either constant, or written by exports/json-text.ts, which escapes every character of markup',
  ],
  ['components/record/record-page.astro', 'the body, rendered and sanitized by markdown/render-body.ts'],
]);

/** The absolute path of every TypeScript file of the tests. */
const listTests = (): string[] =>
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(import.meta.dirname, path));

/** The only file that reads the clock, to offer today as a default answer. The build never imports it. */
const clock = 'settings/today.ts';

test('no source file reads the clock, random numbers or the network', () => {
  const banned = [/\bDate\.now\b/, /new Date\(\s*\)/, /\bMath\.random\b/, /\bfetch\(/];
  const timeless = listFiles().filter((path) => path !== clock);
  const found = timeless.flatMap((path) => {
    const text = withoutComments(readFileSync(join(src, path), 'utf8'));
    return banned.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`);
  });
  assert.deepEqual(found, []);
});

test('HTML is set unescaped only in the files listed as safe', () => {
  const found = listFiles().filter((path) => readFileSync(join(src, path), 'utf8').includes('set:html'));
  assert.deepEqual(found, [...setHtml.keys()]);
});

test('every file begins with a line of at most 100 columns that says what it is for', () => {
  const written = [...listFiles().map((path) => join(src, path)), ...listTests()];
  const firstLineOf = (path: string): string => /^(?:---\n)?(.*)/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  const bad = written.filter((path) => {
    const line = firstLineOf(path);
    return !/^\/\/ .*[.:;,]/.test(line) || /→/.test(line) || line.length > 100;
  });
  assert.deepEqual(bad, []);
});

test('no file of the source or the tests is longer than 200 lines', () => {
  const written = [...listFiles().map((path) => join(src, path)), ...listTests()];
  const long = written.filter((path) => readFileSync(path, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});

test('npm test runs every test but the weekly ones once, and npm run test:all adds those', () => {
  const project = join(src, '..');
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  assert.match(scripts.test, /node tests\/suite\/run\.ts$/);
  assert.equal(scripts['test:all'], `${scripts.test} --all`);
  const find = (pattern: string): string[] => globSync(pattern, { cwd: project });
  const weekly = find('tests/weekly/**/*.test.ts');
  const every = find('{src,tests}/**/*.test.ts').toSorted();
  const run = (all: boolean): string[] => listLots(all).flatMap(({ files }) => files);
  assert.deepEqual(run(true).toSorted(), every);
  assert.deepEqual(
    run(false).toSorted(),
    every.filter((file) => !weekly.includes(file)),
  );
  assert.ok(every.length > 200);
});
