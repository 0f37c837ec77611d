// Tests of feed entries: their words, lasting names, and days that are the record's own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unescape as unescapeHtml } from 'html-escaper';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { assertWellFormed, readAtomFeed } from '../../../tests/xml.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { buildEntries, type FeedEntry } from './feed-entries.ts';
import { formatFeed } from './feed-text.ts';
import { buildFeed, listFeeds } from './feeds.ts';

const path = 'agreements/2030-03-01-example';

const publish = (fields: string): ViewContext =>
  contextOf(fields === '' ? {} : { [`${path}.md`]: swap('checked:', `${fields}checked:`) });

const entries = (fields: string): FeedEntry[] => {
  const ground = publish(fields);
  return buildEntries(recordIn(ground, 'agreements', '2030-03-01-example'), ground);
};

test('an entry has the kind of its record and the date of its last review', () => {
  assert.deepEqual(
    entries('').map(({ name, title, updated, says }) => ({ name, title, updated, says })),
    [
      {
        name: path,
        title: 'Example memorandum',
        updated: '2030-06-01',
        says: [
          'Agreement · Memorandum of understanding · 1 March 2030 · Signed',
          'The two example ministries agreed to meet every year.',
          'Last compared with its sources on 1 June 2030.',
        ],
      },
    ],
  );
});

test('changes of a day are one entry, an event and a withdrawal one each', () => {
  const fields =
    'changes: [{ on: 2030-05-01, note: One. }, { on: 2030-05-01, note: Two. }, { on: 2030-07-02, note: Three. }]\n' +
    'history: [{ on: 2030-04, event: exchanged, note: Notes were exchanged. }]\n' +
    'withdrawn: { on: 2030-07-01, reason: Not so. }\n';
  assert.deepEqual(
    entries(fields).map(({ name, title, updated }) => [name, title, updated]),
    [
      [path, 'Withdrawn: Example memorandum', '2030-07-02'],
      [`${path}/change-2030-05-01`, 'Withdrawn: Example memorandum · One. Two.', '2030-05-01'],
      [`${path}/change-2030-07-02`, 'Withdrawn: Example memorandum · Three.', '2030-07-02'],
      [
        `${path}/event-2030-04`,
        'Withdrawn: Example memorandum · April 2030: Exchanged. Notes were exchanged.',
        '2030-07-02',
      ],
      [
        `${path}/withdrawal-2030-07-01`,
        'Withdrawn: Example memorandum · Withdrawn on 1 July 2030. Not so.',
        '2030-07-01',
      ],
    ],
  );
});

test('the entry of a withdrawn record begins with the withdrawal and its type', () => {
  const [first] = entries('withdrawn: { on: 2030-07-01, reason: Not so. }\n');
  assert.deepEqual(first?.says.slice(0, 2), [
    'Withdrawn on 1 July 2030. Not so.',
    'Agreement · Memorandum of understanding · 1 March 2030 · Withdrawn',
  ]);
});

test('a renamed record keeps the name of its first address', () => {
  const named = entries('formerPaths: [agreements/2030-03-01-first, agreements/2030-03-01-second]\n');
  assert.deepEqual(
    named.map(({ name }) => name),
    ['agreements/2030-03-01-first'],
  );
});

test('a claim is called one, and hostile words are text in both forms', () => {
  const hostile = `"]]> </p><script>x</script> &amp; &lt; &apos; 'q' =cmd 😀 שלום"`;
  const ground = publish(`changes: [{ on: 2030-05-01, note: ${hostile} }]\n`);
  const claims = JSON.parse(formatFeed(buildFeed('claims', ground), 'json', ground));
  assert.match(claims.items[0].title, /^Claim: .*\((?:unsupported|contradicted|corrected)\)$/);
  const json = JSON.parse(formatFeed(buildFeed('agreements', ground), 'json', ground));
  assert.ok(json.items.some(({ title }: { title: string }) => title.endsWith(hostile.slice(1, -1))));
  const atom = formatFeed(buildFeed('agreements', ground), 'atom', ground);
  assertWellFormed(atom, 'agreements.atom');
  const { entry = [] } = readAtomFeed(atom);
  assert.ok(entry.some(({ title }) => unescapeHtml(title['#text']).endsWith(hostile.slice(1, -1))));
  for (const { title, content } of entry)
    assert.deepEqual(`${title['#text']}${content['#text']}`.match(/<(?!\/?p>)/g), null);
});

test('a feed without entries is still a feed', () => {
  const ctx = contextOf({ 'claims/a-rumour.md': null });
  const feed = buildFeed('claims', ctx);
  assert.deepEqual(feed.entries, []);
  assert.deepEqual(JSON.parse(formatFeed(feed, 'json', ctx)).items, []);
  const atom = formatFeed(feed, 'atom', ctx);
  assertWellFormed(atom, 'claims.atom');
  assert.equal(readAtomFeed(atom).id, 'tag:korea-china-register.invalid,2026:feeds/claims');
});

test('there is a feed for everything, follow-up, each kind, and each ministry, topic, mechanism and person', () => {
  const { graph } = publish('');
  const names = listFeeds(graph);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(names.slice(0, 3), ['all', 'follow-up', 'agreements']);
  for (const name of [
    'organizations/example-kr',
    'topics/examples',
    'mechanisms/example-dialogue',
    'people/hong-gil-dong',
  ])
    assert.ok(names.includes(name), name);
  assert.throws(() => buildFeed('topics/none', publish('')), /no feed topics\/none/);
});
