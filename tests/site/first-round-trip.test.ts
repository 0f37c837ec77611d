// Tests that key pages and their styles fit the first round trip: ten packets (RFC 6928).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { attribute, readPages, siteFolder } from '../pages.ts';

/** In bytes. */
const firstRoundTrip = 14_000;

const sizes = new Map<string, number>();
const sheetSize = (address: string): number => {
  const size = sizes.get(address) ?? gzipSync(readFileSync(join(siteFolder, address))).length;
  sizes.set(address, size);
  return size;
};

test('every page of an agreement, meeting or statement and its styles take at most 14 kB compressed', () => {
  const pages = readPages().filter(({ address }) => /^\/(agreements|meetings|statements)\/[^/]+\/$/.test(address));
  const weighed = pages.map(({ address, html, elements }) => {
    const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
    const styles = sheets.map((element) => sheetSize(attribute(element, 'href') ?? ''));
    assert.ok(styles.length > 0, `${address} has styles`);
    return { address, bytes: styles.reduce((sum, size) => sum + size, gzipSync(html).length) };
  });
  const [heaviest] = weighed.toSorted((a, b) => b.bytes - a.bytes);
  console.log(`${weighed.length} pages, at most ${heaviest?.bytes} bytes (${heaviest?.address})`);
  assert.ok(weighed.length > 150, `${weighed.length} pages`);
  assert.deepEqual(
    weighed.filter(({ bytes }) => bytes > firstRoundTrip),
    [],
  );
});
