// The house: every import stands in the import table, and nothing in the build reads a clock, a die or the network.
import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { listLots } from './suite/lots.ts';

const src = join(import.meta.dirname, '../src');

/** What each module may import: of ours, and packages. A module may import itself freely. Types of an allowed module count as it. */
const table: Record<string, { ours: readonly string[]; packages: readonly string[] }> = {
  model: { ours: [], packages: ['zod'] },
  source: { ours: ['model'], packages: ['js-yaml', 'node:buffer', 'node:fs', 'node:path', 'yaml'] },
  graph: { ours: ['model'], packages: [] },
  markdown: {
    ours: ['model'],
    packages: [
      'github-slugger',
      'hast',
      'mdast',
      'mdast-util-to-string',
      'rehype-sanitize',
      'rehype-slug',
      'rehype-stringify',
      'remark-gfm',
      'remark-parse',
      'remark-rehype',
      'unified',
      'unist-util-visit',
    ],
  },
  check: {
    ours: ['model', 'source', 'graph', 'markdown', 'settings', 'cli'],
    packages: ['leven', 'mdast', 'node:fs', 'unist', 'unist-util-visit', 'zod'],
  },
  settings: { ours: ['model'], packages: ['node:child_process'] },
  cli: { ours: [], packages: ['node:util'] },
  edit: {
    ours: ['model', 'source', 'check', 'markdown', 'cli', 'settings'],
    packages: [
      '@clack/prompts',
      'diff',
      'github-slugger',
      'jsonc-parser',
      'node:fs',
      'node:path',
      'node:util',
      'yaml',
      'zod',
    ],
  },
  forms: { ours: ['model', 'cli'], packages: ['node:fs', 'node:path', 'yaml', 'zod'] },
  'register.ts': { ours: ['source', 'settings', 'model', 'graph', 'check'], packages: [] },
  'addresses.ts': { ours: ['model'], packages: [] },
  i18n: { ours: ['model', 'graph', 'addresses.ts'], packages: [] },
  views: {
    ours: ['model', 'graph', 'markdown', 'i18n', 'addresses.ts'],
    packages: ['date-fns', 'd3-force', 'd3-scale', 'd3-shape'],
  },
  search: {
    ours: ['model', 'graph', 'views', 'i18n', 'addresses.ts', 'cli'],
    packages: ['html-escaper', 'node:fs', 'node:path', 'opencc-js/t2cn'],
  },
  'browser-lists': { ours: ['model'], packages: [] },
  exports: {
    ours: ['model', 'graph', 'views', 'i18n', 'addresses.ts'],
    packages: [
      '@date-fns/tz',
      'csv-stringify/sync',
      'date-fns',
      'feedsmith',
      'html-escaper',
      'ical-generator',
      'node:crypto',
      'schema-dts',
      'yaml',
    ],
  },
  components: { ours: ['model', 'views', 'i18n', 'addresses.ts', 'search', 'styles'], packages: [] },
  pages: {
    ours: ['register.ts', 'model', 'views', 'exports', 'search', 'i18n', 'addresses.ts', 'components'],
    packages: ['astro'],
  },
  integrations: {
    ours: ['register.ts', 'check', 'cli', 'settings', 'graph', 'model', 'search', 'views', 'i18n', 'addresses.ts'],
    packages: ['@astrojs/sitemap', 'astro', 'pagefind', 'node:child_process', 'node:fs', 'node:path', 'node:url'],
  },
};

/** Files that may put HTML into a page unescaped, each with what makes it safe. */
const setHtml = new Map([
  [
    'components/frame/data-block.astro',
    'JSON, in which exports/json-text.ts leaves no character that is markup, or that is a constant',
  ],
  ['components/record/record-page.astro', 'the body, rendered and sanitized by markdown/render-body.ts'],
]);

const listFiles = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mjs)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
    .sort();

/** Every file of the tests, as a path of the disk. */
const listTests = (): string[] =>
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(import.meta.dirname, path));

const moduleOf = (path: string): string => path.split('/')[0] ?? path;

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const importsOf = (path: string): string[] => {
  const text = withoutComments(readFileSync(join(src, path), 'utf8'));
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g)].flatMap(
    (match) => match[1] ?? [],
  );
};

const judge = (path: string, imported: string): string | undefined => {
  const home = moduleOf(path);
  const rules = table[home];
  if (!rules) return `${path}: no module \`${home}\` in the table`;
  if (!imported.startsWith('.')) {
    const known = rules.packages.includes(imported);
    return known ? undefined : `${path} imports the package ${imported}`;
  }
  const target = moduleOf(relative(src, join(src, dirname(path), imported)));
  return target === home || rules.ours.includes(target) ? undefined : `${path} imports ${target}`;
};

test('every import stands in the import table', () => {
  const files = listFiles().filter((path) => path !== 'env.d.ts');
  assert.ok(files.length > 80, 'the files of the house were found');
  assert.deepEqual(
    files.flatMap((path) => importsOf(path).flatMap((imported) => judge(path, imported) ?? [])),
    [],
  );
});

test('the table itself refuses what it should', () => {
  assert.equal(judge('graph/x.ts', 'zod'), 'graph/x.ts imports the package zod');
  assert.equal(judge('views/x.ts', '../check/report.ts'), 'views/x.ts imports check');
  assert.equal(judge('components/x.astro', '../graph/graph.ts'), 'components/x.astro imports graph');
});

/** The one file that reads the clock, for the day that questions propose; what is built never asks it. */
const clock = 'settings/today.ts';

test('only content readers and integrations touch the disk, and nothing reads a clock, a die or the network', () => {
  const banned = [/\bDate\.now\b/, /new Date\(\s*\)/, /\bMath\.random\b/, /\bfetch\(/];
  const timeless = listFiles().filter((path) => path !== clock);
  const found = timeless.flatMap((path) => {
    const text = withoutComments(readFileSync(join(src, path), 'utf8'));
    return banned.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern.source}`);
  });
  assert.deepEqual(found, []);
});

test('HTML is set unescaped only where it is known to be safe', () => {
  const found = listFiles().filter((path) => readFileSync(join(src, path), 'utf8').includes('set:html'));
  assert.deepEqual(found, [...setHtml.keys()]);
});

test('every file opens with one sentence on what it is', () => {
  const bare = listFiles().filter((path) => {
    const text = readFileSync(join(src, path), 'utf8').replace(/^---\n/, '');
    return !/^\/\/ .*[.:;,]/.test(text);
  });
  assert.deepEqual(bare, []);
});

test('a file holds one idea: none of the source or of the tests is over 200 lines', () => {
  const written = [...listFiles().map((path) => join(src, path)), ...listTests()];
  const long = written.filter((path) => readFileSync(path, 'utf8').split('\n').length > 201);
  assert.deepEqual(long, []);
});

test('npm test runs every test but the weekly ones, and npm run test:all those too, each once', () => {
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
