// A page on which a test runs script → the same page as a reader without script gets it, still open to measuring.
import type { Page } from 'playwright-core';

/**
 * Opens an address with script off, then lets script run again for axe, whose promises settle only where script may run: in
 * a context with `javaScriptEnabled: false` they never do (Chromium 147). No script of the site runs: they were passed over
 * while the page was read. Chromium would now hide `noscript`, so its content, which stands in the page as it does for
 * readers, is put into plain boxes first.
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
