// The Astro integration: checks content before a build, indexes it afterwards, and reloads in dev.
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatAnnotations, formatReport } from '../check/report.ts';
import { orExit } from '../cli/command.ts';
import { builtLocales } from '../i18n/locale.ts';
import { readRegister } from '../register.ts';
import { readBuildDate } from '../settings/build-date.ts';
import { isGithubActions } from '../settings/github-actions.ts';
import { readRepositoryAddress } from '../settings/repository-address.ts';
import { buildContext } from '../views/shared/context.ts';
import { buildSearchFiles, writeIndexFiles } from './build/search-index.ts';
import { tightenPolicies } from './build/strict-policy.ts';
import { recover, swapIn } from './build/swap.ts';
import { liveContent } from './dev/live-content.ts';

/** Prints the report of the check. If there are problems, exits with 1 instead of throwing, to avoid a stack trace. */
const checkOrExit = (): void => {
  const { problems, files, skipped } = readRegister();
  console.log(formatReport(problems, files, skipped));
  if (problems.length === 0) return;
  if (isGithubActions()) console.log(formatAnnotations(problems));
  process.exit(1);
};

/** The integration. A build writes to `dist.next`, which replaces `dist` once it is complete. */
export const register = (): AstroIntegration => {
  let site = '';
  let origin = '';
  let base = '/';
  let today = '';
  return {
    name: 'register',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, injectScript }) => {
        today = orExit(readBuildDate);
        site = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        origin = config.site ?? '';
        base = config.base;
        if (command === 'build') {
          orExit(checkOrExit);
          updateConfig({ outDir: pathToFileURL(`${site}.next/`) });
        }
        if (command === 'build' || command === 'preview') recover(site);
        if (command === 'dev') {
          injectScript(
            'page',
            "import '/src/integrations/dev/problem-panel.ts'; import '/src/integrations/dev/problem-panel.css';",
          );
        }
        updateConfig({
          vite: {
            define: {
              'import.meta.env.BUILD_DATE': JSON.stringify(today),
              'import.meta.env.REPOSITORY_URL': JSON.stringify(orExit(readRepositoryAddress)),
            },
            plugins: command === 'dev' ? [liveContent({ origin, base, today })] : [],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const locale of builtLocales) {
          const ctx = buildContext(readRegister(), locale, { origin, base, today });
          const folder = ctx.to.file('pagefind/').slice(ctx.to.root.length);
          writeIndexFiles(await buildSearchFiles(ctx), fileURLToPath(new URL(folder, dir)));
        }
        tightenPolicies(fileURLToPath(dir));
        swapIn(`${site}.next`, site);
      },
    },
  };
};
