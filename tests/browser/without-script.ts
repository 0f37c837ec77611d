// Opens a page as readers without scripts get it, still open to measuring.
import type { Page } from 'playwright-core';

/**
 * Opens an address with scripts off, then turns them on for axe, whose promises never settle in a context with
 * `javaScriptEnabled: false` (Chromium 147). The site's own scripts do not run, because they were skipped while the page
 * was parsed. Chromium would now hide `noscript`, so its content is moved into plain boxes first.
 */
export const openWithoutScript = async (page: Page, address: string): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(address);
  await page.evaluate(() => {
    for (const noscript of document.querySelectorAll('noscript')) {
      const box = document.createElement('div');
      box.append(...noscript.childNodes);
      noscript.replaceWith(box);
    }
  });
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await session.detach();
};
