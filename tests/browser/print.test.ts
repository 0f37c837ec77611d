// A memorandum on paper: at most two sheets of A4, with the address of every source to be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attribute, readPages, textOf } from '../pages.ts';
import { site } from './site.ts';
import { printed } from './standard.ts';

const { open } = site();

const signed = readPages().filter(({ address }) => address.startsWith('/agreements/2026-01-05-'));

/** The sheets of a PDF, as its page objects count them. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('the fourteen memorandums and the certificate print to two sheets at most', async (t) => {
  const { page } = await open();
  assert.equal(signed.length, printed.documents);
  const sheets: [string, number][] = [];
  for (const { address } of signed) {
    await page.goto(address);
    sheets.push([address, sheetsOf(await page.pdf({ format: 'A4' }))]);
  }
  assert.deepEqual(
    sheets.filter(([, count]) => count < 1 || count > printed.sheets),
    [],
  );
  t.diagnostic(`${sheets.filter(([, count]) => count === 1).length} of ${sheets.length} on one sheet`);
});

test('on paper each source has its whole address, and nothing that only leads on is left', async () => {
  const { page } = await open();
  await page.emulateMedia({ media: 'print' });
  for (const { address, elements } of signed) {
    await page.goto(address);
    const shown = await page.locator('.sources .address').allInnerTexts();
    const written = elements
      .filter((element) => attribute(element, 'class') === 'address')
      .map((element) => textOf(element).trim());
    assert.ok(written.length > 2, address);
    assert.deepEqual(
      shown.map((text) => text.trim()),
      written,
    );
    for (const part of ['.banner', '.footer nav', '.leads-on', '.in-time'])
      assert.equal(await page.locator(part).first().isVisible(), false, part);
  }
});
