// Sections of text-only pages: a heading, paragraphs, points, terms and a link.
import type { PageName } from '../addresses.ts';

/** A link below a section, to a page of this site or to another site. */
export type PlainLink = { readonly text: string } & ({ readonly page: PageName } | { readonly href: string });

/** The words of a section. `points` become a list, `terms` a list of definitions. */
export interface SectionWords {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  readonly terms?: readonly { readonly term: string; readonly means: string }[];
  readonly link?: PlainLink;
}

/** A section with the id that links to it use as fragment. */
export interface PlainSection extends SectionWords {
  readonly id: string;
}

/** Lists sections in order, each with its key as id. */
export const listSections = (sections: Readonly<Record<string, SectionWords>>): PlainSection[] =>
  Object.entries(sections).map(([id, words]) => ({ id, ...words }));
