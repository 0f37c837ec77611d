// The feeds of the built site, read by parsers of others: every feed well formed, and between them every record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { buildEntries } from '../../src/exports/feeds/feed-entries.ts';
import { listFeeds, longestFeed } from '../../src/exports/feeds/feeds.ts';
import { tagOf } from '../../src/exports/publication.ts';
import { recordDay } from '../../src/graph/record-day.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { titleOf } from '../../src/views/shared/text-run.ts';
import { home, publicationOf, readBuilt, readChecked } from './built.ts';

const checked = readChecked();
const ground = publicationOf(checked);
const names = listFeeds(ground.graph);

/** What a reader of feeds shows of HTML that holds no markup but paragraphs. */
const shown = (html: string | undefined): string =>
  (html ?? '')
    .replace(/<\/p><p>/g, '\n')
    .replace(/<\/?p>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const readAtom = (name: string) => parseAtomFeed(readBuilt(`feeds/${name}.atom`));
const readJson = (name: string) => parseJsonFeed(readBuilt(`feeds/${name}.json`));

test('every feed is well-formed, names itself, its page and when it changed, and both its forms say the same', () => {
  assert.ok(names.length > 200);
  for (const name of names) {
    const text = readBuilt(`feeds/${name}.atom`);
    assert.equal(XMLValidator.validate(text), true, name);
    const [atom, json] = [readAtom(name), readJson(name)];
    assert.equal(atom.id, tagOf(`feeds/${name}`));
    assert.equal(atom.links?.find(({ rel }) => rel === 'self')?.href, `${home}feeds/${name}.atom`);
    assert.equal(json.feed_url, `${home}feeds/${name}.json`);
    assert.equal(json.title, atom.title?.value);
    const entries = atom.entries ?? [];
    assert.ok(entries.length > 0 && entries.length <= longestFeed, name);
    assert.equal(atom.updated, entries[0]?.updated);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    assert.deepEqual(
      (json.items ?? []).map((item) => [item.id, item.url, item.title, item.date_modified, item.content_html]),
      entries.map(({ id, links, title, updated, content }) => [
        id,
        links?.[0]?.href,
        shown(title?.value),
        updated,
        content?.value,
      ]),
    );
  }
});

test('ids are tag URIs that do not name the host, and days are those of records, not of the build', () => {
  const text = readBuilt('feeds/all.atom');
  const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(text);
  for (const { id, updated } of feed.entry) {
    assert.match(id, /^tag:korea-china-register\.invalid,2026:[a-z]+\/[a-z0-9-]+(?:\/[a-z]+-[0-9-]+)?$/);
    assert.match(updated, /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  }
});

test('every record is in the feed of its kind, with its title, address, day and words', () => {
  for (const kind of kindNames) {
    const items = new Map((readJson(kind).items ?? []).map((item) => [item.id, item]));
    const records = checked.records.filter((record) => record.kind === kind);
    for (const record of records) {
      const item = items.get(tagOf(permalinkOf(record)));
      assert.ok(item, permalinkOf(record));
      assert.equal(item.title, titleOf(record, ground));
      assert.equal(item.url, `${home}${permalinkOf(record)}/`);
      assert.equal(String(item.date_modified).slice(0, 10), recordDay(record, ''));
      assert.ok(shown(item.content_html).includes(record.data.summary), permalinkOf(record));
    }
    assert.deepEqual(
      [...items.keys()].sort(),
      records.flatMap((record) => buildEntries(record, ground).map(({ name }) => tagOf(name))).sort(),
    );
  }
});

test('each change and each event is an entry of its own, in words', () => {
  const items = kindNames.flatMap((kind) => readJson(kind).items ?? []);
  const notes = checked.records.flatMap(({ data }) => (data.changes ?? []).map(({ note }) => note));
  const events = checked.records.flatMap(({ data }) =>
    'history' in data ? (data.history ?? []).map(({ note }) => note) : [],
  );
  assert.ok(notes.length > 1 && events.length > 20);
  for (const [sort, words] of [
    ['change', notes],
    ['event', events],
  ] as const) {
    const own = items.filter(({ id }) => id?.includes(`/${sort}-`));
    for (const note of words)
      assert.ok(
        own.some(({ title }) => title?.includes(note)),
        note,
      );
  }
});

test('a feed of a ministry, topic, mechanism or person has what points to it by a field, and nothing else', () => {
  for (const name of names.filter((feed) => feed.includes('/'))) {
    const record = ground.graph.find(name) ?? assert.fail(name);
    const pointing = ground.graph.backLinks(record).filter(({ relation }) => relation !== 'body');
    const expected = new Set([name, ...pointing.map(({ from }) => permalinkOf(from))]);
    const found = new Set((readJson(name).items ?? []).map(({ url }) => url?.slice(home.length, -1)));
    if (expected.size <= longestFeed) assert.deepEqual([...found].sort(), [...expected].sort());
  }
});
