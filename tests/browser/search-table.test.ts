// The query table in a browser: what readers type, on the search page and with plain Pagefind over the same pages.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { siteFolder } from '../pages.ts';
import { queries } from '../search/queries.ts';
import { formatFigures, formatWrong, judge, shareFirst } from '../search/verdict.ts';
import { type CountingServer, serveCounted } from './counting-server.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { type Answer, type Ask, askAll, askPlain, askSite } from './search-readers.ts';
import { site } from './site.ts';

let server: CountingServer;
let plain = '';

const { open } = site(async () => {
  plain = await plainPagefind(siteFolder);
  server = await serveCounted({ '/plain/': plain, '/': siteFolder });
  return server;
});

after(() => rmSync(plain, { recursive: true, force: true }));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const bytesOf = (answers: readonly Answer[], first: boolean): number[] =>
  answers.filter((answer) => answer.first === first).map(({ bytes }) => bytes);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const formatBytes = (answers: readonly Answer[]): string => {
  const [first, further] = [bytesOf(answers, true), bytesOf(answers, false)];
  return [
    `first query of a visit ${kilobytes(median(first))} (at most ${kilobytes(Math.max(...first))})`,
    `further ones ${kilobytes(median(further))} (at most ${kilobytes(Math.max(...further))})`,
  ].join(', ');
};

const run = async (name: string, ask: Ask) => {
  const answers = await askAll(queries, ask, () => open(), server.sent);
  const verdicts = answers.map(({ query, results }) => judge(query, results));
  console.log(`${name}: ${formatFigures(verdicts)}; ${formatBytes(answers)}`);
  return { answers, verdicts };
};

test('readers find what they mean among the first three results, and nine of ten times first', async () => {
  const { verdicts } = await run('search of this site', askSite);
  const wrong = verdicts.filter((verdict) => verdict.wrong.length > 0).map(formatWrong);
  assert.deepEqual(wrong, []);
  const share = shareFirst(verdicts);
  assert.ok(share >= 0.9, `${(100 * share).toFixed(1)} % have the best record first`);
});

test('plain Pagefind over the same pages answers too, and is the baseline', async () => {
  const { answers } = await run('plain Pagefind', askPlain);
  const answered = answers.filter(({ results }) => results.length > 0).length;
  assert.ok(answered > queries.length / 2, `${answered} of ${queries.length} answered`);
});
