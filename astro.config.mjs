// Astro's configuration: the site's address, its security policy, and the register as an integration.
import { defineConfig } from 'astro/config';
import { orExit } from './src/cli/command.ts';
import { register } from './src/integrations/astro.ts';
import { siteMap } from './src/integrations/build/sitemap.ts';
import { readSiteAddress } from './src/settings/site-address.ts';

const address = orExit(readSiteAddress);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  output: 'static',
  integrations: [siteMap(address.pathname), register()],
  build: { concurrency: 8, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Bodies are rendered by src/markdown; Shiki's inline styles would break the security policy.
  markdown: { syntaxHighlight: false },
  vite: { build: { assetsInlineLimit: 0 } },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
