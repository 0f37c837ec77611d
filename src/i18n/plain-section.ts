// Sections of pages that are text alone: a heading, paragraphs, points, terms and a link.
import type { PageName } from '../addresses.ts';

/** A link below a section: to a page of the site, or out of it. */
export type PlainLink = { readonly text: string } & ({ readonly page: PageName } | { readonly href: string });

/** The words of a section; `points` are drawn as a list, `terms` are words with what they mean. */
export interface SectionWords {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  readonly terms?: readonly { readonly term: string; readonly means: string }[];
  readonly link?: PlainLink;
}

/** A section with its fragment. */
export interface PlainSection extends SectionWords {
  readonly id: string;
}

/** Gives sections their keys for fragments. */
export const listSections = (sections: Readonly<Record<string, SectionWords>>): PlainSection[] =>
  Object.entries(sections).map(([id, words]) => ({ id, ...words }));
