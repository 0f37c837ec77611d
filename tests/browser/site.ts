// The built site in Chromium, started once for a test file, with all complaints of its pages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import chromiumPackage from '@sparticuz/chromium';
import { preview } from 'astro';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium that npm brought (Linux x64), else one that the machine has. Sandboxing needs rights that containers lack. */
export const launch = async (): Promise<Browser> => {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args });
  }
  const executablePath = installed.find((path) => existsSync(path));
  return chromium.launch(executablePath === undefined ? { channel: 'chrome', args } : { executablePath, args });
};

/** A page opened on the site, with the complaints it made: console errors, exceptions, dialogs, windows, policy violations, requests to elsewhere. */
export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
}

/** A site that is being served at `origin`, until it is stopped. */
export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a built site: `dist`, or the folder given. */
export const serveFolder = async (outDir?: string): Promise<Served> => {
  const where = outDir === undefined ? {} : { root: join(import.meta.dirname, '../..'), outDir };
  const server = await preview({ ...where, logLevel: 'silent', server: { port: 0 } });
  return { origin: `http://localhost:${server.port}`, stop: () => server.stop() };
};

/** Serves a site, `dist` unless told, and starts the browser for the tests of one file; `open` gives a fresh page, closed with the browser. */
export const site = (
  serve: () => Promise<Served> = serveFolder,
): { open: (options?: BrowserContextOptions) => Promise<OpenPage>; origin: () => string } => {
  let browser: Browser;
  let origin = '';
  const stops: (() => Promise<void>)[] = [];

  before(async () => {
    const served = await serve();
    stops.push(served.stop);
    origin = served.origin;
    browser = await launch();
    stops.push(() => browser.close());
  });
  after(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  const open = async (options: BrowserContextOptions = {}): Promise<OpenPage> => {
    const context = await browser.newContext({ baseURL: origin, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      complaints.push(`${page.url()}: dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', (popup) => complaints.push(`${page.url()}: opened ${popup.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        complaints.push(`${page.url()}: asked for ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    return { page, complaints };
  };
  return { open, origin: () => origin };
};
