// The context of every view and export: the register, one language, and the site it is published on.
import { type Addresses, buildAddresses } from '../../addresses.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Words } from '../../i18n/en/index.ts';
import { type BuiltLocale, wordsOf } from '../../i18n/locale.ts';
import type { Body } from '../../markdown/body.ts';
import type { Locale } from '../../model/locale.ts';
import type { Permalink } from '../../model/record.ts';

type Bodies = ReadonlyMap<Permalink, Body>;

/** Where and when the site is published: the address of its host, the path below it, and the day of the build as an ISO date. */
export interface Site {
  readonly origin: string | URL;
  readonly base: string;
  readonly today: string;
}

/** What views and exports are built from, in one language. */
export interface ViewContext {
  readonly graph: Graph;
  /** The body of each record: its translation where there is one, else the original. */
  readonly bodies: Bodies;
  readonly locale: Locale;
  readonly words: Words;
  readonly to: Addresses;
  /** The whole address of a path of the site. */
  readonly whole: (path: string) => string;
  readonly today: string;
}

/** Builds the context of a language. */
export const buildContext = (
  register: {
    readonly graph: Graph;
    readonly bodies: Bodies;
    readonly translations: ReadonlyMap<Locale, Bodies>;
  },
  locale: BuiltLocale,
  { origin, base, today }: Site,
): ViewContext => ({
  graph: register.graph,
  bodies: new Map([...register.bodies, ...(register.translations.get(locale) ?? [])]),
  locale,
  words: wordsOf(locale),
  to: buildAddresses(base, locale),
  whole: (path) => new URL(path, origin).href,
  today,
});
