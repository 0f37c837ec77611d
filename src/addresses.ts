// Addresses of the site: the one place that knows its base and the prefix of a language.
import type { Kind } from './model/kinds.ts';
import { type Locale, originalLocale } from './model/locale.ts';

/** Pages that are not lists or records. */
export type PageName =
  'timeline' | 'search' | 'follow-up' | 'coverage' | 'about' | 'accessibility' | 'pairs' | 'data' | 'feeds' | 'changes';

/** Addresses of the site in one language; all end with a slash, a query or a fragment. */
export interface Addresses {
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
  /** A file that is the same in every language. */
  readonly file: (path: string) => string;
}

/** Builds the addresses for a base such as `/` or `/register/`. */
export const buildAddresses = (base: string, locale: Locale): Addresses => {
  const root = base.endsWith('/') ? base : `${base}/`;
  const home = locale === originalLocale ? root : `${root}${locale}/`;
  const hash = (fragment: string | undefined): string => (fragment ? `#${fragment}` : '');
  return {
    home,
    list: (kind, fragment) => `${home}${kind}/${hash(fragment)}`,
    record: (kind, id, fragment) => `${home}${kind}/${id}/${hash(fragment)}`,
    crossing: (organization, topic) => `${home}organizations/${organization}/${topic}/`,
    page: (name, fragment) => `${home}${name}/${hash(fragment)}`,
    search: (query) => `${home}search/?${new URLSearchParams(query).toString()}`,
    recordFile: (kind, id, ending) => `${root}${kind}/${id}.${ending}`,
    feed: (name, format) => `${root}feeds/${name}.${format}`,
    file: (path) => `${root}${path}`,
  };
};
