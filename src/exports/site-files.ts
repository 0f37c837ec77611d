// The small files that crawlers, language models and home screens look for.

import { kindNames } from '../model/kinds.ts';
import type { ViewContext } from '../views/shared/context.ts';
import { formatJson } from './json-text.ts';

/** The rules for crawlers (RFC 9309): they may read everything. Pages of claims ask not to be indexed themselves. */
export const formatRobots = ({ to, whole }: ViewContext): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${whole(to.shared('sitemap-index.xml'))}\n`;

/** The manifest of a web application (W3C). */
export const formatManifest = ({ words, to }: ViewContext): string =>
  formatJson({
    name: words.site.name,
    description: words.site.description,
    lang: words.lang,
    id: to.home,
    start_url: to.home,
    scope: to.home,
    display: 'browser',
    icons: [{ src: to.shared('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });

/** The description of the site for language models (https://llmstxt.org). */
export const formatLlms = ({ words, to, whole }: ViewContext): string => {
  const link = (title: string, path: string, says: string): string => `- [${title}](${whole(path)}): ${says}`;
  const { llms, wholeSays } = words.data;
  return [
    `# ${words.site.name}`,
    '',
    `> ${words.site.description}`,
    '',
    `${llms.intro} ${llms.records} ${words.site.licence}`,
    '',
    `## ${llms.pages}`,
    '',
    ...kindNames.map((kind) => link(words.kinds[kind].many, to.list(kind), words.kinds[kind].says)),
    link(words.followUp.title, to.page('follow-up'), words.followUp.says),
    link(words.coverage.title, to.page('coverage'), words.coverage.says),
    link(words.about.title, to.page('about'), words.about.says),
    '',
    `## ${llms.files}`,
    '',
    link(words.data.title, to.page('data'), words.data.says),
    ...(['register.json', 'facts.csv'] as const).map((name) => link(name, to.file(`data/${name}`), wholeSays[name])),
    link(words.data.feeds.title, to.page('feeds'), words.data.feeds.says),
    '',
  ].join('\n');
};
