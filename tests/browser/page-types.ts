// The pages of a built site → one of each sort, at its fullest, and more until nothing that a page can hold is missing: what tests of every screen open.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type BuiltPage } from '../pages.ts';

/** A page to open. Its name is part of a file name; `shows` is what script brings, for a page that is nothing without script. */
export interface PageType {
  readonly name: string;
  readonly address: string;
  /** Whether the page loads a script. One that does not is the same with script off. */
  readonly hasScript: boolean;
  readonly shows?: string;
}

/** The sort of a page: its address, but for the ids of records, each a star. */
const sortOf = (address: string): string => {
  const [first = '', ...ids] = address.split('/').filter(Boolean);
  return ids.length === 0 ? address : `/${first}/${ids.map(() => '*/').join('')}`;
};

/** What a page is made of, as style sheets see it: each element by name, and with each of its classes. */
const partsOf = ({ elements }: BuiltPage): string[] =>
  elements.flatMap((element) => {
    const classes = attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];
    return [element.tagName, ...classes.map((name) => `${element.tagName}.${name}`)];
  });

/** Tells whether a page loads a script; blocks of data have no source. */
const loadsScript = ({ elements }: BuiltPage): boolean =>
  elements.some((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined);

const fullest = (pages: readonly BuiltPage[]): BuiltPage =>
  pages.reduce((one, other) => (other.html.length > one.html.length ? other : one));

/** Chooses the fullest page of each sort, then the fullest that has a part which none so far has. */
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
 * Lists the page types of a site: of its pages, but for those that only lead on; a search with results
 * and one without, a list put in order, and a source that a citation led to.
 */
export const listPageTypes = (pages: readonly BuiltPage[]): PageType[] => {
  const standing = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const chosen = choosePages(standing).map(({ address }) => ({ address }));
  const cited = chosen.find(({ address }) => address.startsWith('/agreements/') && sortOf(address) !== address);
  const more = [
    { address: '/search/?q=seafood', shows: '#search-results li' },
    { address: '/search/?q=qqqqqqqq', shows: '#search-status p' },
    { address: '/commitments/?order=title', shows: '#list-form:not([hidden])' },
    ...(cited ? [{ address: `${cited.address}#source-1` }] : []),
  ];
  const scripted = new Set(standing.filter(loadsScript).map(({ address }) => address));
  return [...chosen, ...more].map((page) => ({
    ...page,
    hasScript: scripted.has(page.address.replace(/[?#].*/, '')),
    name: page.address.replace(/\W+/g, ' ').trim().replaceAll(' ', '-') || 'home',
  }));
};

/** Files of `src/pages` that are drawn as pages. */
const drawnFiles = (): string[] =>
  readdirSync(join(import.meta.dirname, '../../src/pages'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );

const parametersIn = (route: string): number => route.split('[').length;

/** The addresses that a file of `src/pages` is for. */
const patternOf = (route: string): RegExp => {
  const local = route.replace(/^\[\.\.\.locale\]\//, '');
  const path = local === '404.astro' ? '404.html' : local.replace('.astro', '/').replace(/(^|\/)index\/$/, '$1');
  return new RegExp(`^/${path.replaceAll('.', '\\.').replace(/\[[^/]*\]/g, '[^/]+')}$`);
};

/** Lists the routes that none of some page types is drawn by. As in Astro, a route with fewer parameters goes first. */
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
