// Tests that no page scrolls sideways with the text spacing of WCAG 1.4.12.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../pages.ts';
import { listPageTypes } from './page-types.ts';
import { site } from './site.ts';
import { widths } from './standard.ts';

const { open } = site();

const apart = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

test('with wider text spacing no page scrolls sideways, and the spacing is applied', async () => {
  const { page } = await open({ bypassCSP: true });
  const wide: string[] = [];
  for (const { address, shows } of listPageTypes(readPages())) {
    await page.goto(address);
    if (shows) await page.locator(shows).first().waitFor();
    const before = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).letterSpacing);
    await page.addStyleTag({ content: apart });
    const after = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).letterSpacing);
    assert.ok(before === 'normal' && Number.parseFloat(after) > 2, `${before} and ${after} on ${address}`);
    for (const width of Object.values(widths)) {
      await page.setViewportSize({ width, height: 800 });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      if (reach > width) wide.push(`${address} reaches to ${reach} at ${width}`);
    }
  }
  assert.deepEqual(wide, []);
});
