// Tests of the support of facts: its level, the number of independent outlets, and disputes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../tests/context.ts';
import { type Change, withdraw } from '../../tests/tree.ts';
import { listFacts } from '../model/paths.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { citationsFor, listSupported, originOf, recordSupport, type Support, supportOf } from './support.ts';

const example = 'agreements/2030-03-01-example.md';
const remarks = 'statements/2030-03-01-remarks.md';

const source = (grade: string, publisher: string, more = ''): string =>
  `---\ntitle: A page\nsummary: A page.\npublisher: ${publisher}\nurlNote: None.\nlanguage: en\ngrade: ${grade}\ngradeReason: For the test.\n${more}---\n`;

const sources: Record<string, Change> = {
  'sources/herald.md': source('press', 'Herald'),
  'sources/herald-again.md': source('press', 'Herald'),
  'sources/mirror.md': source('press', 'Mirror', 'copyOf: daily\n'),
  'sources/mirror-of-mirror.md': source('press', 'Second mirror', 'copyOf: mirror\n'),
  'sources/wire-a.md': source('press', 'A', 'relays: example-kr\n'),
  'sources/wire-b.md': source('press', 'B', 'relays: example-kr\n'),
  'sources/blog.md': source('weak', 'Blog'),
  'sources/gazette-copy.md': source('official', 'Blog', 'copyOf: gazette\n'),
  'sources/release.md': source('official', 'Site', 'relays: example-kr\n'),
};

/** The remarks supported by these sources at paragraph 1. */
const supportedBy =
  (...ids: string[]): Change =>
  (text) =>
    text.replace(
      /sources:\n.*---\n$/s,
      `sources:\n${ids.map((id) => `  - source: ${id}\n    locator: paragraph 1\n    supports: [summary, form, made, speakers, madeAt]\n`).join('')}---\n`,
    );

const supportBy = (...ids: string[]): Support => {
  const ctx = contextOf({ ...sources, [remarks]: supportedBy(...ids) });
  return supportOf(ctx.graph, recordIn(ctx, 'statements', '2030-03-01-remarks'), 'made');
};

const exampleSupport = (ctx: ViewContext, path: string): Support =>
  supportOf(ctx.graph, recordIn(ctx, 'agreements', '2030-03-01-example'), path);

test('outlets are counted by origin, not by page', () => {
  assert.deepEqual(supportBy('daily'), { level: 'one-outlet', outlets: 1, disputed: false });
  assert.deepEqual(supportBy('daily', 'herald'), { level: 'outlets', outlets: 2, disputed: false });
  assert.deepEqual(supportBy('herald', 'herald-again'), { level: 'one-outlet', outlets: 1, disputed: false });
  assert.deepEqual(supportBy('daily', 'daily'), { level: 'one-outlet', outlets: 1, disputed: false });
});

test('copies of copies and reports of one press release are one origin', () => {
  assert.deepEqual(supportBy('daily', 'mirror', 'mirror-of-mirror'), {
    level: 'one-outlet',
    outlets: 1,
    disputed: false,
  });
  assert.deepEqual(supportBy('wire-a', 'wire-b'), { level: 'one-outlet', outlets: 1, disputed: false });
  assert.deepEqual(supportBy('wire-a', 'mirror', 'herald'), { level: 'outlets', outlets: 3, disputed: false });
});

test('an official text is official; read from a copy or a report, it is an official copy', () => {
  assert.equal(supportBy('gazette', 'daily').level, 'official');
  assert.equal(supportBy('gazette-copy').level, 'official-copy');
  assert.equal(supportBy('release', 'daily', 'herald').level, 'official-copy');
  assert.equal(supportBy('release', 'gazette').level, 'official');
});

test('a weak source adds nothing to an outlet, and is marked when alone', () => {
  assert.deepEqual(supportBy('blog', 'daily'), { level: 'one-outlet', outlets: 1, disputed: false });
  assert.deepEqual(supportBy('blog'), { level: 'weak', outlets: 0, disputed: false });
  assert.deepEqual(supportBy('rumour'), { level: 'weak', outlets: 0, disputed: false });
});

test('an origin is the last of the copies, then the body relayed, then the publisher', () => {
  const { graph } = contextOf(sources);
  assert.equal(originOf(graph, 'herald'), 'Herald');
  assert.equal(originOf(graph, 'wire-a'), 'example-kr');
  assert.equal(originOf(graph, 'mirror-of-mirror'), 'Example Daily');
});

test('copies in a circle are one origin', () => {
  const circle = { ...sources, 'sources/daily.md': source('press', 'Example Daily', 'copyOf: mirror\n') };
  const { graph } = contextOf(circle);
  const origins = ['daily', 'mirror', 'mirror-of-mirror'].map((id) => originOf(graph, id));
  assert.equal(new Set(origins).size, 1);
});

test('the origin of a copy is found at the end of thousands of others', () => {
  const copies = Array.from({ length: 12_000 }, (_, index) => [
    `sources/copy-${index}.md`,
    source('press', `Copy ${index}`, index === 0 ? '' : `copyOf: copy-${index - 1}\n`),
  ]);
  const { graph } = contextOf(Object.fromEntries(copies));
  assert.equal(originOf(graph, 'copy-11999'), 'Copy 0');
});

test('support of a list reaches its items but not their signatories', () => {
  const ctx = contextOf({
    [example]: (text) => text.replace(', parties, parties.example-kr.signatory]', ', parties.example-kr.signatory]'),
  });
  assert.equal(exampleSupport(ctx, 'parties.example-kr').level, 'one-outlet');
  assert.equal(exampleSupport(ctx, 'parties.example-kr.signatory').level, 'official');
  assert.deepEqual(citationsFor(recordIn(ctx, 'agreements', '2030-03-01-example'), 'parties.example-cn'), [1]);
  assert.deepEqual(
    citationsFor(recordIn(ctx, 'agreements', '2030-03-01-example'), 'parties.example-kr.signatory'),
    [0],
  );
});

test('a disagreement marks the fact it names and those it covers, not its neighbours', () => {
  const named = (field: string) => contextOf({ [example]: (text) => text.replace('field: signed', `field: ${field}`) });
  assert.equal(exampleSupport(contextOf(), 'signed').disputed, true);
  assert.equal(exampleSupport(contextOf(), 'place').disputed, false);
  assert.equal(exampleSupport(named('parties'), 'parties.example-kr').disputed, true);
  assert.equal(exampleSupport(named('parties.example-kr'), 'parties.example-cn').disputed, false);
  assert.equal(exampleSupport(named('parties.example-kr.signatory'), 'parties.example-kr').disputed, false);
  assert.equal(exampleSupport(named('parties.example-kr.signatory'), 'parties.example-kr.signatory').disputed, true);
});

test('a record has the support of its weakest key fact, and is disputed if any of them is', () => {
  const ctx = contextOf({
    ...sources,
    [remarks]: (text) =>
      `${text.slice(0, -4)}  - source: herald\n    locator: paragraph 1\n    supports: [form]\n---\n`,
  });
  const statement = recordIn(ctx, 'statements', '2030-03-01-remarks');
  assert.deepEqual(recordSupport(ctx.graph, statement), { level: 'one-outlet', outlets: 1, disputed: false });
  const agreement = recordIn(ctx, 'agreements', '2030-03-01-example');
  assert.deepEqual(recordSupport(ctx.graph, agreement), { level: 'official', outlets: 0, disputed: true });
  assert.equal(recordSupport(ctx.graph, recordIn(ctx, 'topics', 'examples')), undefined);
});

test('every fact of every record is counted once, with its own support', () => {
  const { graph } = contextOf();
  const listed = listSupported(graph);
  const expected = graph.records.reduce((sum, { kind, data }) => sum + listFacts(kind, data).length, 0);
  assert.equal(listed.length, expected);
  assert.equal(new Set(listed.map(({ record, path }) => `${record.kind}/${record.id} ${path}`)).size, expected);
  assert.deepEqual(
    listed.find(({ record, path }) => record.kind === 'people' && path === 'offices.example-kr')?.support,
    {
      level: 'one-outlet',
      outlets: 1,
      disputed: false,
    },
  );
});

test('a withdrawn source supports nothing', () => {
  const withdrawn = contextOf({ 'sources/gazette.md': withdraw });
  const record = recordIn(withdrawn, 'agreements', '2030-03-01-example');
  assert.equal(supportOf(withdrawn.graph, record, 'signed').level, 'none');
  assert.equal(supportOf(withdrawn.graph, record, 'parties.example-cn').level, 'one-outlet');
});
