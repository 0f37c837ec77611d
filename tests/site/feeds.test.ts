// Tests of the feeds, read by other programs: each is valid, and together they have every record.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unescape as unescapeHtml } from 'html-escaper';
import { buildEntries } from '../../src/exports/feeds/feed-entries.ts';
import { listFeeds, longestFeed } from '../../src/exports/feeds/feeds.ts';
import { tagOf } from '../../src/exports/names.ts';
import { recordDay } from '../../src/graph/record-day.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { titleOf } from '../../src/views/shared/text-run.ts';
import { assertWellFormed, linkOf, readAtomFeed } from '../xml.ts';
import { contextOfSite, home, readBuilt, readChecked } from './built.ts';

const checked = readChecked();
const ground = contextOfSite(checked);
const names = listFeeds(ground.graph);

/** An item of our JSON Feeds, with the keys that they all have. */
interface JsonItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_modified: string;
}

/** One of our JSON Feeds, with the keys that they all have. */
interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly items: readonly JsonItem[];
}

/** The text of HTML that has paragraphs only. */
const shown = (html: string): string => unescapeHtml(html.replace(/<\/p><p>/g, '\n').replace(/<\/?p>/g, ''));

const readAtom = (name: string) => readAtomFeed(readBuilt(`feeds/${name}.atom`));
const readJson = (name: string): JsonFeed => JSON.parse(readBuilt(`feeds/${name}.json`));

const instant = /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/;

test('every feed is well-formed and gives its address, page and date, and its two formats agree', () => {
  assert.ok(names.length > 200);
  for (const name of names) {
    assertWellFormed(readBuilt(`feeds/${name}.atom`), name);
    const [atom, json] = [readAtom(name), readJson(name)];
    assert.equal(atom.id, tagOf(`feeds/${name}`, ground));
    assert.equal(linkOf(atom, 'self'), `${home}feeds/${name}.atom`);
    assert.equal(json.feed_url, `${home}feeds/${name}.json`);
    assert.equal(json.home_page_url, linkOf(atom, 'alternate'));
    assert.equal(json.title, shown(atom.title['#text']));
    const entries = atom.entry ?? [];
    assert.ok(entries.length > 0 && entries.length <= longestFeed, name);
    assert.equal(atom.updated, entries[0]?.updated);
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    assert.deepEqual(
      json.items.map((item) => [item.id, item.url, item.title, item.date_modified, item.content_html]),
      entries.map((entry) => [
        entry.id,
        linkOf(entry, 'alternate'),
        shown(entry.title['#text']),
        entry.updated,
        entry.content['#text'],
      ]),
    );
  }
});

test('every Atom feed has what RFC 4287 requires, and every JSON feed what version 1.1 requires', () => {
  for (const name of names) {
    const [atom, json] = [readAtom(name), readJson(name)];
    assert.deepEqual(atom.author, { name: 'Korea–China Register', uri: home });
    assert.match(atom.updated, instant);
    for (const { title, content, updated } of atom.entry ?? []) {
      assert.deepEqual([title.type, content.type], ['html', 'html']);
      assert.match(updated, instant);
    }
    assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(json.authors, [{ name: 'Korea–China Register', url: home }]);
    for (const item of json.items)
      assert.deepEqual(Object.keys(item).sort(), ['content_html', 'date_modified', 'id', 'title', 'url']);
  }
});

test('ids are tag URIs without the host, and dates come from records, not from the build', () => {
  for (const { id } of readAtom('all').entry ?? [])
    assert.match(id, /^tag:korea-china-register\.invalid,2026:[a-z]+\/[a-z0-9-]+(?:\/[a-z]+-[0-9-]+)?$/);
});

test('every record is in the feed of its kind, with its title, address, day and text', () => {
  for (const kind of kindNames) {
    const items = new Map(readJson(kind).items.map((item) => [item.id, item]));
    const records = checked.records.filter((record) => record.kind === kind);
    for (const record of records) {
      const item = items.get(tagOf(permalinkOf(record), ground));
      assert.ok(item, permalinkOf(record));
      assert.equal(item.title, titleOf(record, ground));
      assert.equal(item.url, `${home}${permalinkOf(record)}/`);
      assert.equal(item.date_modified.slice(0, 10), recordDay(record, ''));
      assert.ok(shown(item.content_html).includes(record.data.summary), permalinkOf(record));
    }
    assert.deepEqual(
      [...items.keys()].sort(),
      records.flatMap((record) => buildEntries(record, ground).map(({ name }) => tagOf(name, ground))).sort(),
    );
  }
});

test('each change and each event has its own entry, in words', () => {
  const items = kindNames.flatMap((kind) => readJson(kind).items);
  const notes = checked.records.flatMap(({ data }) => (data.changes ?? []).map(({ note }) => note));
  const events = checked.records.flatMap(({ data }) =>
    'history' in data ? (data.history ?? []).map(({ note }) => note) : [],
  );
  assert.ok(notes.length > 1 && events.length > 20);
  for (const [sort, words] of [
    ['change', notes],
    ['event', events],
  ] as const) {
    const own = items.filter(({ id }) => id.includes(`/${sort}-`));
    for (const note of words)
      assert.ok(
        own.some(({ title }) => title.includes(note)),
        note,
      );
  }
});

test('the feed of a ministry, topic, mechanism or person has only the records whose fields point to it', () => {
  for (const name of names.filter((feed) => feed.includes('/'))) {
    const record = ground.graph.find(name) ?? assert.fail(name);
    const pointing = ground.graph.backLinks(record).filter(({ relation }) => relation !== 'body');
    const expected = new Set([name, ...pointing.map(({ from }) => permalinkOf(from))]);
    const found = new Set(readJson(name).items.map(({ url }) => url.slice(home.length, -1)));
    if (expected.size <= longestFeed) assert.deepEqual([...found].sort(), [...expected].sort());
  }
});
