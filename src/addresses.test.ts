// Tests of addresses, at the root of a host and below a path.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAddresses } from './addresses.ts';
import { kindNames } from './model/kinds.ts';

test('at the root of a host, addresses begin with a slash', () => {
  const to = buildAddresses('/', 'en');
  assert.equal(to.home, '/');
  assert.equal(to.list('agreements'), '/agreements/');
  assert.equal(to.record('people', 'lee'), '/people/lee/');
  assert.equal(to.page('follow-up'), '/follow-up/');
  assert.equal(to.file('pagefind/'), '/pagefind/');
  assert.equal(to.shared('favicon.svg'), '/favicon.svg');
});

test('below a path, every address begins with it, with or without its last slash', () => {
  for (const base of ['/a/register', '/a/register/']) {
    const to = buildAddresses(base, 'en');
    assert.equal(to.home, '/a/register/');
    assert.equal(to.list('agreements'), '/a/register/agreements/');
    assert.equal(to.record('people', 'lee', 'source-1'), '/a/register/people/lee/#source-1');
    assert.equal(to.page('about', 'grades'), '/a/register/about/#grades');
    assert.equal(to.search({ q: 'x' }), '/a/register/search/?q=x');
    assert.equal(to.recordFile('people', 'lee', 'csl.json'), '/a/register/people/lee.csl.json');
    assert.equal(to.feed('topics/trade', 'atom'), '/a/register/feeds/topics/trade.atom');
    assert.equal(to.file('robots.txt'), '/a/register/robots.txt');
  }
});

test('an empty base is the root', () => {
  assert.equal(buildAddresses('', 'en').record('people', 'lee'), '/people/lee/');
});

test('an empty fragment adds no #', () => {
  const to = buildAddresses('/', 'en');
  assert.equal(to.record('people', 'lee', ''), '/people/lee/');
  assert.equal(to.page('about', ''), '/about/');
});

test('any query can be read back from its address', () => {
  const to = buildAddresses('/', 'en');
  for (const q of ['산업통상부', '李在明', 'a&b=c', '#x?y', '100 % + "<script>', "O'Brien"]) {
    const url = new URL(to.search({ q, ministry: 'a-b' }), 'https://example.org');
    assert.equal(url.pathname, '/search/');
    assert.equal(url.hash, '');
    assert.deepEqual(Object.fromEntries(url.searchParams), { q, ministry: 'a-b' });
  }
});

test('no two pages share an address', () => {
  const to = buildAddresses('/', 'en');
  const pages = (
    ['timeline', 'search', 'follow-up', 'coverage', 'about', 'accessibility', 'data', 'feeds', 'changes'] as const
  ).map((name) => to.page(name));
  const all = [to.home, ...pages, ...kindNames.map((kind) => to.list(kind))];
  assert.equal(new Set(all).size, all.length);
});

test('a translation has its pages and its own files below its prefix', () => {
  const to = buildAddresses('/register', 'ko');
  assert.equal(to.home, '/register/ko/');
  assert.equal(to.list('agreements'), '/register/ko/agreements/');
  assert.equal(to.record('people', 'lee'), '/register/ko/people/lee/');
  assert.equal(to.page('about'), '/register/ko/about/');
  assert.equal(to.recordFile('people', 'lee', 'json'), '/register/ko/people/lee.json');
  assert.equal(to.feed('all', 'atom'), '/register/ko/feeds/all.atom');
  assert.equal(to.file('llms.txt'), '/register/ko/llms.txt');
  assert.equal(to.shared('robots.txt'), '/register/robots.txt');
});

test('the address of a record is parsed in its own language only', () => {
  for (const base of ['/', '/a/register/']) {
    const [en, ko, zh] = [buildAddresses(base, 'en'), buildAddresses(base, 'ko'), buildAddresses(base, 'zh')];
    for (const to of [en, ko]) {
      const path = to.record('claims', 'x');
      assert.deepEqual(to.parseRecord(path), { kind: 'claims', id: 'x' });
      for (const other of [en, ko, zh]) if (other !== to) assert.equal(other.parseRecord(path), undefined, path);
      for (const page of [to.home, to.list('claims'), to.page('about'), to.crossing('a', 'b'), to.file('x/y.json')])
        assert.equal(to.parseRecord(page), undefined, page);
      assert.equal(to.parseRecord('/elsewhere/claims/x/'), undefined);
    }
  }
});
