// Tests of printed agreements: few sheets of A4, with the address of every source.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, readPages, textOf } from '../pages.ts';
import { site } from './site.ts';
import { printedSheets } from './standard.ts';

const { open } = site();

const agreements = readPages()
  .filter(({ address, html }) => /^\/agreements\/[^/]+\/$/.test(address) && !html.includes('http-equiv="refresh"'))
  .toSorted((a, b) => a.html.length - b.html.length);

/** The number of pages of a PDF, by its page objects. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test(`each of the shorter half of the agreements prints on ${printedSheets} sheets at most`, async (t) => {
  const { page } = await open();
  const sheets: [string, number][] = [];
  for (const { address } of agreements.slice(0, Math.ceil(agreements.length / 2))) {
    await page.goto(address);
    sheets.push([address, sheetsOf(await page.pdf({ format: 'A4' }))]);
  }
  assert.ok(sheets.length > 0);
  assert.deepEqual(
    sheets.filter(([, count]) => count < 1 || count > printedSheets),
    [],
  );
  t.diagnostic(`${sheets.filter(([, count]) => count === 1).length} of ${sheets.length} on one sheet`);
});

test('on paper each source has its whole address, and navigation is left out', async () => {
  const { page } = await open();
  await page.emulateMedia({ media: 'print' });
  for (const { address, elements } of agreements) {
    await page.goto(address);
    const shown = await page.locator('.sources .address').allInnerTexts();
    const written = elements
      .filter((element) => attribute(element, 'class') === 'address')
      .map((element) => textOf(element).trim());
    assert.ok(written.length > 0, address);
    assert.deepEqual(
      shown.map((text) => text.trim()),
      written,
    );
    for (const part of ['.banner', '.footer nav', '.leads-on', '.in-time'])
      assert.equal(await page.locator(part).first().isVisible(), false, part);
  }
});
