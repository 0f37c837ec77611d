// The Vite plugin for development: checks content as it changes and reloads the open page.
// While there are problems, the page shows them and keeps the last valid content. The plugin also serves the search
// index from memory and writes the files for editors.
import type { ViteUserConfig } from 'astro';
import { formatReport } from '../../check/report.ts';
import { orExit } from '../../cli/command.ts';
import { builtLocales } from '../../i18n/locale.ts';
import { contentRoot, type Register, readRegister, renewRegister } from '../../register.ts';
import { buildContext, type Site } from '../../views/shared/context.ts';
import { buildSearchFiles, type IndexFile } from '../build/search-index.ts';
import { writeEditorFiles } from './editor-schemas.ts';
import type { PanelProblems } from './problem-panel.ts';

/** A plugin of the Vite version that Astro depends on. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** How long to wait after the last change before reading content, in milliseconds: a move writes many files at once. */
const quietTime = 50;

const contentType = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream';

const panelProblems = ({ problems, files, skipped }: Register): PanelProblems => ({
  problems: problems.map(({ path, line, column, message, rule }) => ({
    place: `${path}:${line}:${column}`,
    words: `${message} [${rule}]`,
  })),
  summary: formatReport(problems, files, skipped).split('\n').at(-1) ?? '',
});

/** Makes the plugin. When the server starts, content that cannot be read ends the process with a message. */
export const liveContent = (site: Site): Plugin => {
  let index: Promise<ReadonlyMap<string, IndexFile>> | undefined;
  /** Builds the index files of every language, by address. */
  const readIndex = async (): Promise<ReadonlyMap<string, IndexFile>> => {
    const found = new Map<string, IndexFile>();
    for (const locale of builtLocales) {
      const ctx = buildContext(readRegister(), locale, site);
      for (const file of await buildSearchFiles(ctx)) found.set(ctx.to.file(`pagefind/${file.path}`), file);
    }
    return found;
  };
  return {
    name: 'live-content',
    configureServer(server) {
      const root = contentRoot();
      const { logger } = server.config;
      let latest = orExit(readRegister);
      let timer: NodeJS.Timeout | undefined;
      const report = (): void => {
        logger.info(formatReport(latest.problems, latest.files, latest.skipped));
        writeEditorFiles(server.config.root, root, latest.graph.records);
      };
      const renew = (): void => {
        try {
          latest = renewRegister();
        } catch (error) {
          logger.error(error instanceof Error ? error.message : String(error));
          return;
        }
        report();
        server.ws.send('register:problems', panelProblems(latest));
        if (latest.problems.length > 0) return;
        index = undefined;
        // Astro 7.3 caches each route's list of pages until its own content layer reports a change.
        for (const { name, hot } of Object.values(server.environments)) {
          if (name !== 'client') hot.send('astro:content-changed', {});
        }
        server.ws.send({ type: 'full-reload' });
      };
      report();
      server.ws.on('register:ask', (_asked, client) => client.send('register:problems', panelProblems(latest)));
      server.watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (!path.includes(`/${root}/`) && !path.startsWith(root)) return;
          clearTimeout(timer);
          timer = setTimeout(renew, quietTime);
        });
      }
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?');
        if (!address.includes('/pagefind/')) return next();
        index ??= readIndex();
        index.then((files) => {
          const file = files.get(address);
          if (!file) return next();
          response.setHeader('Content-Type', contentType(address));
          response.end(file.content);
        }, next);
      });
    },
  };
};
