// Tests of every page: policy, language, title, description, headings, ids, links and resources.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DefaultTreeAdapterMap } from 'parse5';
import { kindNames } from '../../src/model/kinds.ts';
import { permalinkOf } from '../../src/model/record.ts';
import { readRegister } from '../../src/register.ts';
import { attribute, type BuiltPage, readPages, siteFolder, textOf } from '../pages.ts';

const pages = readPages();
const byAddress = new Map(pages.map((page) => [page.address, page]));

const find = (page: BuiltPage, tag: string) => page.elements.filter((element) => element.tagName === tag);

const policyOf = (page: BuiltPage): string => {
  const meta = find(page, 'meta').find((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  return (meta && attribute(meta, 'content')) ?? '';
};

const failing = (check: (page: BuiltPage) => boolean): string[] =>
  pages.filter((page) => !check(page)).map((page) => page.address);

test('the site has a page for every record', () => {
  const records = readRegister().graph.records.map((record) => `/${permalinkOf(record)}/`);
  assert.ok(records.length > 0);
  assert.deepEqual(
    records.filter((address) => !byAddress.has(address)),
    [],
  );
});

test('every page carries the strict policy', () => {
  const needed = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
  ];
  assert.deepEqual(
    failing((page) => {
      const policy = policyOf(page);
      return (
        needed.every((directive) => policy.includes(directive)) &&
        !policy.includes('unsafe-inline') &&
        !policy.includes('sha256-') &&
        !/\*|https?:/.test(policy)
      );
    }),
    [],
  );
});

/** Link relations that describe a page, and that no browser loads by itself. */
const namingLinks = new Set(['canonical', 'cite-as', 'license']);

/** True for JSON that browsers don't run (linked data and speculation rules) and that cannot close its element. */
const isDataBlock = (element: DefaultTreeAdapterMap['element']): boolean =>
  ['application/ld+json', 'speculationrules'].includes(attribute(element, 'type') ?? '') &&
  element.attrs.length === 1 &&
  !/[<>&\u2028\u2029]/.test(textOf(element)) &&
  typeof JSON.parse(textOf(element)) === 'object';

test('no page has an inline script, style or handler, or loads anything from elsewhere', () => {
  const loads = (page: BuiltPage): boolean =>
    page.elements.every((element) => {
      if (element.tagName === 'script')
        return isDataBlock(element) || (attribute(element, 'src') ?? '').startsWith('/_astro/');
      if (element.tagName === 'style' || element.attrs.some(({ name }) => name.startsWith('on') || name === 'style'))
        return false;
      if (element.tagName === 'link')
        return namingLinks.has(attribute(element, 'rel') ?? '') || /^\//.test(attribute(element, 'href') ?? '');
      return !['iframe', 'object', 'embed', 'img', 'video', 'audio', 'base'].includes(element.tagName);
    });
  assert.deepEqual(failing(loads), []);
});

test('every page has a language, a unique title, a description and one h1', () => {
  const titles = pages.map((page) => find(page, 'title').map(textOf).join());
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
  assert.deepEqual(
    failing(
      (page) => find(page, 'html').every((html) => attribute(html, 'lang') === 'en') && find(page, 'h1').length === 1,
    ),
    [],
  );
  assert.deepEqual(
    failing((page) =>
      find(page, 'meta').some(
        (meta) => attribute(meta, 'name') === 'description' && (attribute(meta, 'content') ?? '') !== '',
      ),
    ),
    [],
  );
});

test('heading levels go down one step at a time', () => {
  const inOrder = (page: BuiltPage): boolean => {
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  };
  assert.deepEqual(failing(inOrder), []);
});

test('ids are unique on a page', () => {
  const repeated = pages.flatMap((page) => {
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address} ${id}`);
  });
  assert.deepEqual(repeated, []);
});

test('every internal link and fragment has a target', () => {
  const idsOf = new Map(
    pages.map((page) => [page.address, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]),
  );
  let links = 0;
  const broken = pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = element.tagName === 'a' || element.tagName === 'link' ? attribute(element, 'href') : undefined;
      if (href === undefined || /^https?:/.test(href)) return [];
      links += 1;
      const url = new URL(href, `http://site${page.address}`);
      const target = byAddress.get(url.pathname);
      const fragment = url.hash.slice(1);
      if (!target)
        return existsSync(join(siteFolder, decodeURIComponent(url.pathname))) ? [] : [`${page.address} → ${href}`];
      return fragment === '' || idsOf.get(url.pathname)?.has(fragment) ? [] : [`${page.address} → ${href}`];
    }),
  );
  assert.deepEqual(broken, []);
  assert.ok(links > 10_000, `${links} links`);
});

test('external links are marked, and unreliable sources are not linked', () => {
  const outside = pages.flatMap((page) =>
    page.elements.filter((element) => element.tagName === 'a' && /^https?:/.test(attribute(element, 'href') ?? '')),
  );
  assert.ok(outside.length > 100);
  assert.deepEqual(
    outside
      .filter((element) => !(attribute(element, 'rel') ?? '').includes('external'))
      .map((element) => attribute(element, 'href')),
    [],
  );
  assert.deepEqual(
    outside.map((element) => attribute(element, 'href')).filter((href) => href?.includes('archyde.com')),
    [],
  );
});

const isProse = (element: DefaultTreeAdapterMap['element']): boolean => {
  if (attribute(element, 'class') === 'body') return true;
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent && isProse(parent);
};

test('every list that names a claim calls it a claim', () => {
  const named = pages.flatMap((page) =>
    find(page, 'a')
      .filter((link) => /^\/claims\/[^/]+\/$/.test(attribute(link, 'href') ?? '') && !isProse(link))
      .map((link) => `${page.address} ${textOf(link)}`),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((text) => !/ Claim: .*\((unsupported|contradicted|corrected)\)$/.test(text)),
    [],
  );
});

test('every page links to the list of each kind', () => {
  for (const kind of kindNames)
    assert.deepEqual(
      failing(
        (page) =>
          page.address.endsWith('.html') ||
          find(page, 'a').some((link) => attribute(link, 'href')?.endsWith(`/${kind}/`)),
      ),
      [],
      kind,
    );
});
