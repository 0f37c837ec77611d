// What every view is made from: the graph, the parsed bodies, the words and addresses of one language, and the day it is.

import { type Addresses, buildAddresses } from '../../addresses.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Words } from '../../i18n/en/index.ts';
import { type BuiltLocale, wordsOf } from '../../i18n/locale.ts';
import type { Body } from '../../markdown/body.ts';
import type { Permalink } from '../../model/record.ts';

/** The ground of all views of one language. `today` is the clock of the build, an ISO date. */
export interface ViewContext {
  readonly graph: Graph;
  readonly bodies: ReadonlyMap<Permalink, Body>;
  readonly words: Words;
  readonly to: Addresses;
  readonly today: string;
}

/** Builds the ground of the views of a language, for a site at `base`, on the day `today`. */
export const buildContext = (
  register: { readonly graph: Graph; readonly bodies: ReadonlyMap<Permalink, Body> },
  locale: BuiltLocale,
  base: string,
  today: string,
): ViewContext => ({
  graph: register.graph,
  bodies: register.bodies,
  words: wordsOf(locale),
  to: buildAddresses(base, locale),
  today,
});
