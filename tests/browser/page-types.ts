// The types of page that tests of every screen open, with examples that cover all their parts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type BuiltPage } from '../pages.ts';

/** A page to open. `name` is used in file names. `shows` selects what a script adds, on a page that needs it. */
export interface PageType {
  readonly name: string;
  readonly address: string;
  /** Whether the page loads a script. Without one it is the same with scripts off. */
  readonly hasScript: boolean;
  readonly shows?: string;
}

/** The type of a page: its address, with a star for each id of a record. */
const sortOf = (address: string): string => {
  const [first = '', ...ids] = address.split('/').filter(Boolean);
  return ids.length === 0 ? address : `/${first}/${ids.map(() => '*/').join('')}`;
};

/** The parts of a page that style sheets can select: each element by name, and with each of its classes. */
const partsOf = ({ elements }: BuiltPage): string[] =>
  elements.flatMap((element) => {
    const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
    return [element.tagName, ...classes.map((name) => `${element.tagName}.${name}`)];
  });

/** Whether a page loads a script. Blocks of data have no `src`. */
const loadsScript = ({ elements }: BuiltPage): boolean =>
  elements.some((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined);

const fullest = (pages: readonly BuiltPage[]): BuiltPage =>
  pages.reduce((one, other) => (other.html.length > one.html.length ? other : one));

/** Chooses the fullest page of each type, then the fullest with a part that is still missing, until all are covered. */
const choosePages = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const chosen = Map.groupBy(pages, ({ address }) => sortOf(address))
    .values()
    .map(fullest)
    .toArray();
  const met = new Set(chosen.flatMap(partsOf));
  const rest = pages.map((page) => ({ page, parts: partsOf(page).filter((part) => !met.has(part)) }));
  for (;;) {
    const newer = rest.filter(({ parts }) => parts.some((part) => !met.has(part))).map(({ page }) => page);
    if (newer.length === 0) return chosen;
    const next = fullest(newer);
    chosen.push(next);
    for (const part of partsOf(next)) met.add(part);
  }
};

/**
 * Lists the page types of a site, without redirects, and adds a search with results and one without, a sorted list, and a
 * source as the target of a citation.
 */
export const listPageTypes = (pages: readonly BuiltPage[]): PageType[] => {
  const shown = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const chosen = choosePages(shown).map(({ address }) => ({ address }));
  const cited = chosen.find(({ address }) => address.startsWith('/agreements/') && sortOf(address) !== address);
  const more = [
    { address: '/search/?q=seafood', shows: '#search-results li' },
    { address: '/search/?q=qqqqqqqq', shows: '#search-status p' },
    { address: '/commitments/?order=title', shows: '#list-form:not([hidden])' },
    ...(cited ? [{ address: `${cited.address}#source-1` }] : []),
  ];
  const scripted = new Set(shown.filter(loadsScript).map(({ address }) => address));
  return [...chosen, ...more].map((page) => ({
    ...page,
    hasScript: scripted.has(page.address.replace(/[?#].*/, '')),
    name: page.address.replace(/\W+/g, ' ').trim().replaceAll(' ', '-') || 'home',
  }));
};

/** The routes in `src/pages` that give pages. */
const drawnFiles = (): string[] =>
  readdirSync(join(import.meta.dirname, '../../src/pages'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );

const parametersIn = (route: string): number => route.split('[').length;

/** A pattern of the addresses of a route, which is a path in `src/pages`. */
const patternOf = (route: string): RegExp => {
  const local = route.replace(/^\[\.\.\.locale\]\//, '');
  const path = local === '404.astro' ? '404.html' : local.replace('.astro', '/').replace(/(^|\/)index\/$/, '$1');
  return new RegExp(`^/${path.replaceAll('.', '\\.').replace(/\[[^/]*\]/g, '[^/]+')}$`);
};

/** Lists the routes that give none of these page types. As in Astro, a route with fewer parameters goes first. */
export const listUncovered = (types: readonly PageType[], routes: readonly string[] = drawnFiles()): string[] => {
  const left = new Set(types.map(({ address }) => address.replace(/[?#].*/, '')));
  return routes
    .toSorted((a, b) => parametersIn(a) - parametersIn(b))
    .filter((route) => {
      const own = [...left].filter((address) => patternOf(route).test(address));
      for (const address of own) left.delete(address);
      return own.length === 0;
    });
};
