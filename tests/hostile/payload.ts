// A hostile payload: files for the small valid tree, and the problems or page they must give.
import type { Change } from '../tree.ts';

/** One payload. It is inert if the check reports no problem: its page then shows it as text, and none of it runs. */
export interface Payload {
  readonly name: string;
  /** Its changes of the small valid tree; the first file is the payload's own. */
  readonly files: Readonly<Record<string, Change>>;
  /** The problems in order, as `line:column [rule]`, or `path:line:column [rule]` in a file other than its own. */
  readonly problems: readonly string[];
  /** The heading of its page, letter for letter. */
  readonly heading?: string;
  /** Text that its page shows, letter for letter. */
  readonly shows?: string;
  /** True if it is long or deep: it is checked in its own process, whose time and memory are measured. */
  readonly isHeavy?: boolean;
}

/** The code of a payload: it sets a variable that shows that it ran. */
export const run = 'window.__pwned=1';

/** A payload of one file. */
export const file = (name: string, path: string, content: string | Uint8Array, ...problems: string[]): Payload => ({
  name,
  files: { [path]: content },
  problems,
});

/** A topic with more fields from line 4. */
export const fields = (name: string, yaml: string, ...problems: string[]): Payload =>
  file(name, `topics/${name}.md`, `---\ntitle: Payload ${name}\nsummary: b\n${yaml}\n---\n`, ...problems);

/** A topic with this title, at 2:8. */
export const titled = (name: string, heading: string, ...problems: string[]): Payload => ({
  ...file(name, `topics/${name}.md`, `---\ntitle: ${JSON.stringify(heading)}\nsummary: b\n---\n`, ...problems),
  heading: heading.trim(),
});

/** A topic with this body, which needs citations and begins on line 5. */
export const cited = (name: string, markdown: string, ...problems: string[]): Payload =>
  file(name, `topics/${name}.md`, `---\ntitle: Payload ${name}\nsummary: b\n---\n${markdown}\n`, ...problems);

/** A source with more fields from line 8. */
export const source = (name: string, yaml: string, ...problems: string[]): Payload =>
  file(
    name,
    `sources/${name}.md`,
    `---\ntitle: Payload ${name}\nsummary: b\npublisher: c\nlanguage: ko\ngrade: press\ngradeReason: d\n${yaml}\n---\n`,
    ...problems,
  );

/** A source with this body, which needs no citation and begins on line 10. */
export const body = (name: string, markdown: string, ...problems: string[]): Payload => {
  const { files, ...rest } = source(name, 'urlNote: e', ...problems);
  return { ...rest, files: { [`sources/${name}.md`]: `${files[`sources/${name}.md`]}${markdown}\n` } };
};

/** The payload with a text that its page must show. */
export const showing = (shows: string, payload: Payload): Payload => ({ ...payload, shows });

/** The payload, to be checked in its own process. */
export const heavy = (payload: Payload): Payload => ({ ...payload, isHeavy: true });

/** Joins the texts for the numbers from 0, by line ends unless `joint` is given. */
export const lines = (count: number, line: (index: number) => string, joint = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(joint);

/** The problems for the numbers from 0. */
export const problems = (count: number, problem: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => problem(index));
