// Tests of the pages of a site with all inert payloads: shown letter for letter, and none runs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { serveFolder, site } from '../browser/site.ts';
import { inert } from '../hostile/index.ts';
import { ownFolder } from '../own-folder.ts';
import { readPages } from '../pages.ts';
import { buildHostileSite } from './hostile-site.ts';

const folder = ownFolder('hostile-');
let out: string;
const { open } = site(async () => {
  out = await buildHostileSite(folder);
  return serveFolder(out);
});

const pwned = (page: Page): Promise<unknown> => page.evaluate(() => (globalThis as { __pwned?: unknown }).__pwned);
const folded = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim();
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

test('each payload is on its page, letter for letter', async () => {
  const { page, complaints } = await open();
  for (const { name, files, heading = `Payload ${name}`, shows } of inert) {
    await page.goto(`/${Object.keys(files)[0]?.replace(/\.md$/, '')}/`);
    assert.equal(await page.locator('h1').textContent(), heading);
    assert.ok((await page.title()).startsWith(folded(heading)), name);
    if (shows !== undefined)
      assert.ok((await page.locator('main').textContent())?.includes(shows), `${name}: ${shows}`);
    assert.equal(await pwned(page), undefined, name);
  }
  assert.deepEqual(complaints, []);
});

test('even without the policy no page runs a payload, loads anything from elsewhere or has a bad address', async () => {
  const { page, complaints } = await open({ bypassCSP: true });
  for (const { address, html } of readPages(out)) {
    if (leadsOn(html)) continue;
    await page.goto(address);
    assert.equal(await pwned(page), undefined, address);
    const addresses = await page
      .locator('[href], [src], [action]')
      .evaluateAll((all) =>
        all.flatMap((element) => ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? [])),
      );
    assert.deepEqual(
      addresses.filter((text) => !/^(?:https?:\/\/|\/(?!\/)|#)/.test(text)),
      [],
      address,
    );
  }
  assert.deepEqual(complaints, []);
});

test('a former address redirects to its record only', async () => {
  const { page, complaints } = await open();
  const former = readPages(out).filter(({ html }) => leadsOn(html));
  assert.ok(former.length > 1);
  for (const { address } of former) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForURL(/\/topics\/former-[a-z-]+\/$/);
  }
  assert.deepEqual(complaints, []);
});

const queries: readonly string[] = [
  'q=<img src=x onerror=window.__pwned=1>',
  'q="><script>window.__pwned=1</script>',
  'q=%00',
  'q=%',
  'q=%ff%fe',
  'q=%ed%a0%80',
  `q=${'x'.repeat(10_000)}`,
  `q=${'한'.repeat(1_000)}`,
  `q=${'"'.repeat(500)}`,
  'q=__proto__',
  'q=constructor&q=toString',
  '__proto__=x&constructor=x&q[]=x',
  'q=payload&kind=__proto__&ministry=constructor&topic=../../x&year=%00&status="><svg onload=alert(1)>',
  'q=javascript:alert(1)#<img src=x onerror=alert(1)>',
  'q=%E2%80%AEx%0d%0aSet-Cookie:x',
];

test('hostile queries are shown as text in the field and the results', async () => {
  const { page, complaints } = await open();
  for (const query of queries) {
    await page.goto(`/search/?${query}`);
    await page.waitForFunction(
      () => !/^(?:Searching|Loading|)…?$/.test(document.querySelector('#search-status')?.textContent ?? ''),
    );
    assert.equal(await pwned(page), undefined, query.slice(0, 100));
    assert.equal(await page.locator('main img, main svg, main script:not([src])').count(), 0, query.slice(0, 100));
    const asked = new URLSearchParams(query.split('#')[0]).get('q') ?? '';
    assert.equal(
      await page.locator('#q').inputValue(),
      asked.slice(0, 200).replace(/[\r\n]/g, ''),
      query.slice(0, 100),
    );
  }
  assert.deepEqual(complaints, []);
});

test('search results are shown as text', async () => {
  const { page, complaints } = await open();
  for (const query of ['script', 'onerror', 'constructor', 'cmd', 'pwned']) {
    await page.goto(`/search/?q=${query}`);
    await page.locator('#search-results li').first().waitFor();
    const titles = await page.locator('#search-results .item-title a').allTextContents();
    const headings = new Set(inert.map(({ name, heading = `Payload ${name}` }) => heading));
    assert.ok(
      titles.some((title) => headings.has(title)),
      titles.join('\n'),
    );
    assert.equal(await page.locator('#search-results :not(li, p, a, span, mark, ul)').count(), 0);
    assert.equal(await pwned(page), undefined);
  }
  assert.deepEqual(complaints, []);
});
