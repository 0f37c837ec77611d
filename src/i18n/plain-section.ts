// A stretch of a page that is words alone: a heading, paragraphs, points, words with what they mean, and where to go on.
import type { PageName } from '../addresses.ts';

/** A link below a section: to a page of the site, or out of it. */
export type PlainLink = { readonly text: string } & ({ readonly page: PageName } | { readonly href: string });

/** One section; `points` are drawn as a list, `terms` are words with what they mean. */
export interface PlainSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  readonly terms?: readonly { readonly term: string; readonly means: string }[];
  readonly link?: PlainLink;
}
