// Addresses of the site: the one place that knows its base and the prefix of a language.
import { isKind, type Kind } from './model/kind-names.ts';
import { type Locale, originalLocale } from './model/locale.ts';

/** Pages that are not lists or records. */
export type PageName =
  'timeline' | 'search' | 'follow-up' | 'coverage' | 'about' | 'accessibility' | 'pairs' | 'data' | 'feeds' | 'changes';

/** Addresses of the site in one language; those of pages end with a slash, a query or a fragment. */
export interface Addresses {
  /** The address below which the whole site is, in every language. */
  readonly root: string;
  readonly home: string;
  readonly list: (kind: Kind, fragment?: string) => string;
  readonly record: (kind: Kind, id: string, fragment?: string) => string;
  /** What a body and a topic have in common; below the body's own page, where no record has its address. */
  readonly crossing: (organization: string, topic: string) => string;
  readonly page: (name: PageName, fragment?: string) => string;
  readonly search: (query: Readonly<Record<string, string>>) => string;
  /** A form of a record for programs: `json`, `md`, `bib` … */
  readonly recordFile: (kind: Kind, id: string, ending: string) => string;
  /** A feed by its name, `agreements` or `topics/trade`, or a calendar. */
  readonly feed: (name: string, format: 'atom' | 'json' | 'ics') => string;
  /** A file with words in it, which each language has. */
  readonly file: (path: string) => string;
  /** A file that all languages share. */
  readonly shared: (path: string) => string;
  /** The record of a page; undefined for the path of anything else. The record may not exist. */
  readonly parseRecord: (path: string) => { readonly kind: Kind; readonly id: string } | undefined;
}

/** Builds the addresses of the pages below `home`, which is `root` or, for a translation, a folder in it. Both end with a slash. */
export const buildAddressesBelow = (root: string, home: string): Addresses => {
  const hash = (fragment: string | undefined): string => (fragment ? `#${fragment}` : '');
  return {
    root,
    home,
    list: (kind, fragment) => `${home}${kind}/${hash(fragment)}`,
    record: (kind, id, fragment) => `${home}${kind}/${id}/${hash(fragment)}`,
    crossing: (organization, topic) => `${home}organizations/${organization}/${topic}/`,
    page: (name, fragment) => `${home}${name}/${hash(fragment)}`,
    search: (query) => `${home}search/?${new URLSearchParams(query).toString()}`,
    recordFile: (kind, id, ending) => `${home}${kind}/${id}.${ending}`,
    feed: (name, format) => `${home}feeds/${name}.${format}`,
    file: (path) => `${home}${path}`,
    shared: (path) => `${root}${path}`,
    parseRecord: (path) => {
      if (!path.startsWith(home)) return undefined;
      const [, kind = '', id] = /^([^/]+)\/([^/]+)\/$/.exec(path.slice(home.length)) ?? [];
      return isKind(kind) && id !== undefined ? { kind, id } : undefined;
    },
  };
};

/** Builds the addresses of a language for a base such as `/` or `/register/`. */
export const buildAddresses = (base: string, locale: Locale): Addresses => {
  const root = base.endsWith('/') ? base : `${base}/`;
  return buildAddressesBelow(root, locale === originalLocale ? root : `${root}${locale}/`);
};
