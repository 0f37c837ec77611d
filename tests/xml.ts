// Parses XML of the built site with parsers independent of the code that wrote it.
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';

/** Throws an Error that names `path`, the line and the column of the first place where `xml` is not well-formed. */
export const assertWellFormed = (xml: string, path: string): void => {
  new SaxesParser({ xmlns: true, fileName: path }).write(xml).close();
};

interface AtomText {
  readonly type: string;
  readonly '#text': string;
}

interface AtomLink {
  readonly rel: string;
  readonly href: string;
}

/** An entry of an Atom feed: `title` and `content` are HTML, `updated` is an ISO date and time. */
interface AtomEntry {
  readonly id: string;
  readonly title: AtomText;
  readonly updated: string;
  readonly link: readonly AtomLink[];
  readonly content: AtomText;
}

/** An Atom feed. */
interface AtomFeed extends Omit<AtomEntry, 'content'> {
  readonly author: { readonly name: string; readonly uri: string };
  readonly entry?: readonly AtomEntry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});

/** Reads an Atom feed. */
export const readAtomFeed = (xml: string): AtomFeed => parser.parse(xml).feed;

/** The address of the link with a relation, or undefined without one. */
export const linkOf = ({ link }: Pick<AtomEntry, 'link'>, rel: string): string | undefined =>
  link.find((one) => one.rel === rel)?.href;
