// The context of every view and export: the register, one language, and the published site.
import { type Addresses, buildAddresses } from '../../addresses.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Words } from '../../i18n/en/index.ts';
import { type BuiltLocale, wordsOf } from '../../i18n/locale.ts';
import type { Body } from '../../markdown/body.ts';
import type { Locale } from '../../model/locale.ts';
import type { Permalink } from '../../model/record.ts';

type Bodies = ReadonlyMap<Permalink, Body>;

/** Where and when the site is published: the host's address, the path below it, and the day of the build (ISO 8601). */
export interface Site {
  readonly origin: string | URL;
  readonly base: string;
  readonly today: string;
}

/** The data that views and exports are built from, in one language. */
export interface ViewContext {
  readonly graph: Graph;
  /** The body of each record: its translation if there is one, or the original. */
  readonly bodies: Bodies;
  readonly locale: Locale;
  readonly words: Words;
  readonly to: Addresses;
  /** Turns a path of the site into a whole address. */
  readonly whole: (path: string) => string;
  readonly today: string;
}

/** Builds the context of one language. */
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
