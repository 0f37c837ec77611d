// A Vite plugin for dev: content is checked again when it changes, its problems are shown in the open page, which stays the last
// good one until they are mended; the search index is served from memory, and editors are told what there is.
import type { ViteUserConfig } from 'astro';
import { formatReport } from '../../check/report.ts';
import { orExit } from '../../cli/command.ts';
import { builtLocales } from '../../i18n/locale.ts';
import { contentRoot, type Register, readRegister, renewRegister } from '../../register.ts';
import { buildContext, type Site } from '../../views/shared/context.ts';
import { buildSearchFiles, type IndexFile } from '../build/search-index.ts';
import { writeEditorFiles } from './editor-schemas.ts';
import type { PanelProblems } from './problem-panel.ts';

/** A Vite plugin, by the Vite that Astro brings. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** How long content must be left alone before it is read, in milliseconds: a move writes many files at once. */
const settled = 50;

const contentType = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream';

const panelProblems = ({ problems, files, skipped }: Register): PanelProblems => ({
  problems: problems.map(({ path, line, column, message, rule }) => ({
    place: `${path}:${line}:${column}`,
    words: `${message} [${rule}]`,
  })),
  summary: formatReport(problems, files, skipped).split('\n').at(-1) ?? '',
});

/** Makes the plugin for a site. */
export const liveContent = (site: Site): Plugin => {
  let index: Promise<ReadonlyMap<string, IndexFile>> | undefined;
  /** The files of the index of every language, by address. */
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
      const tell = (): void => {
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
        tell();
        server.ws.send('register:problems', panelProblems(latest));
        if (latest.problems.length > 0) return;
        index = undefined;
        // Astro 7.3 keeps the list of pages of each route until it hears that its own content layer has changed.
        for (const { name, hot } of Object.values(server.environments)) {
          if (name !== 'client') hot.send('astro:content-changed', {});
        }
        server.ws.send({ type: 'full-reload' });
      };
      tell();
      server.ws.on('register:ask', (_asked, client) => client.send('register:problems', panelProblems(latest)));
      server.watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (path) => {
          if (!path.includes(`/${root}/`) && !path.startsWith(root)) return;
          clearTimeout(timer);
          timer = setTimeout(renew, settled);
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
