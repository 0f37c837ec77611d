// Astro's configuration with the pseudo-language as the second language, for a test.
// It replaces src/i18n/locale.ts both where Node loads it and where Vite bundles it. The published site knows nothing of this.
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const original = new URL('../../src/i18n/locale.ts', import.meta.url).href;
const replacement = new URL('locale.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return found.url === original ? { ...found, url: replacement } : found;
  },
});

const { default: config } = await import('../../astro.config.mjs');

export default {
  ...config,
  vite: {
    ...config.vite,
    plugins: [
      {
        name: 'pseudo-language',
        enforce: 'pre',
        async resolveId(source, importer) {
          const found = await this.resolve(source, importer, { skipSelf: true });
          return found?.id === fileURLToPath(original) ? fileURLToPath(replacement) : undefined;
        },
      },
    ],
  },
};
