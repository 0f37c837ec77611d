// Addresses of the site; only this file knows the base path and the language prefixes.
import { isKind, type Kind } from './model/kind-names.ts';
import { type Locale, originalLocale } from './model/locale.ts';

/** Pages that are not lists or records. */
export type PageName =
  'timeline' | 'search' | 'follow-up' | 'coverage' | 'about' | 'accessibility' | 'pairs' | 'data' | 'feeds' | 'changes';

/** Addresses of the site in one language. Page addresses end with a slash, a query or a fragment. */
export interface Addresses {
  /** The address that every page begins with, in any language. */
  readonly root: string;
  readonly home: string;
  readonly list: (kind: Kind, fragment?: string) => string;
  readonly record: (kind: Kind, id: string, fragment?: string) => string;
  /** The page of an organisation and a topic, below the organisation's page, where no record has its address. */
  readonly crossing: (organization: string, topic: string) => string;
  readonly page: (name: PageName, fragment?: string) => string;
  readonly search: (query: Readonly<Record<string, string>>) => string;
  /** A machine-readable form of a record: `json`, `md`, `bib` … */
  readonly recordFile: (kind: Kind, id: string, ending: string) => string;
  /** A feed, such as `agreements` or `topics/trade`, or a calendar. */
  readonly feed: (name: string, format: 'atom' | 'json' | 'ics') => string;
  /** A file that each language has its own copy of. */
  readonly file: (path: string) => string;
  /** A file that all languages share. */
  readonly shared: (path: string) => string;
  /** The kind and id in the path of a record page; undefined for any other path. The record may not exist. */
  readonly parseRecord: (path: string) => { readonly kind: Kind; readonly id: string } | undefined;
}

/** Builds addresses below `home`: `root` itself or, for a translation, a folder in it. Both end with a slash. */
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

/** Builds the addresses of a language for a base such as `/` or `/register/`; the last slash is optional. */
export const buildAddresses = (base: string, locale: Locale): Addresses => {
  const root = base.endsWith('/') ? base : `${base}/`;
  return buildAddressesBelow(root, locale === originalLocale ? root : `${root}${locale}/`);
};
