// The built site and the content that it was built from, for tests of exports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, checkContent } from '../../src/check/check.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { originalLocale } from '../../src/model/locale.ts';
import { readContent } from '../../src/source/read-content.ts';
import { buildContext, type ViewContext } from '../../src/views/shared/context.ts';
import { siteFolder } from '../pages.ts';

/** The address that a build without SITE_URL has. */
export const home = 'http://localhost:4321/';

/** The text of a file of the built site. */
export const readBuilt = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

/** The content, checked. */
export const readChecked = (): Checked => checkContent(readContent(join(import.meta.dirname, '../../content')));

/** The context of exports over checked content; `today` matters only to records without a date. */
export const contextOfSite = (checked: Checked, today = '2030-06-01'): ViewContext => {
  const graph = buildGraph(checked.records, checked.bodies);
  return buildContext({ ...checked, graph }, originalLocale, { origin: home, base: '/', today });
};
