// A Vite plugin for dev: content is read again when it changes, and the search index is served from memory.
import type { ViteUserConfig } from 'astro';
import { formatReport } from '../check/report.ts';
import { contentRoot, forgetRegister, readRegister } from '../register.ts';
import { buildSearchRecords } from '../search/search-records.ts';
import { buildContext } from '../views/context.ts';
import { buildIndexFiles, type IndexFile } from './search-index.ts';

/** A Vite plugin, by the Vite that Astro brings. */
type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const contentType = (path: string): string =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'application/octet-stream';

/** Makes the plugin for a site served at `base` on the day `today`. */
export const liveContent = (base: string, today: string): Plugin => {
  let index: Promise<ReadonlyMap<string, IndexFile>> | undefined;
  const readIndex = async (): Promise<ReadonlyMap<string, IndexFile>> => {
    const { graph, bodies } = readRegister();
    const files = await buildIndexFiles(buildSearchRecords(buildContext({ graph, bodies }, 'en', base, today)));
    return new Map(files.map((file) => [file.path, file]));
  };
  return {
    name: 'live-content',
    configureServer(server) {
      const root = contentRoot();
      const reload = (path: string): void => {
        if (!path.includes(`/${root}/`) && !path.startsWith(root)) return;
        forgetRegister();
        index = undefined;
        const { problems, files, skipped } = readRegister();
        server.config.logger.info(formatReport(problems, files, skipped));
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      server.middlewares.use((request, response, next) => {
        const [, path] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        index ??= readIndex();
        index.then((files) => {
          const file = files.get(path);
          if (!file) return next();
          response.setHeader('Content-Type', contentType(path));
          response.end(file.content);
        }, next);
      });
    },
  };
};
