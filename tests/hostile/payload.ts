// A payload: hostile content as files to put into the small valid tree, and what must come of it.
import type { Change } from '../tree.ts';

/** One payload. It is inert when the check names no problem: its page then shows it as text, and nothing of it runs. */
export interface Payload {
  readonly name: string;
  /** What it does to the small valid tree; the first file is its own. */
  readonly files: Readonly<Record<string, Change>>;
  /** Every problem that the check names, in order, as `line:column [rule]`; another file than its own stands before, with a colon. */
  readonly problems: readonly string[];
  /** The heading of its page, letter for letter. */
  readonly heading?: string;
  /** Text that its page shows, letter for letter. */
  readonly shows?: string;
  /** True where it is long or deep: it is checked in a process of its own, which is timed and weighed. */
  readonly isHeavy?: boolean;
}

/** What a payload that runs would do. */
export const run = 'window.__pwned=1';

/** A payload of one file. */
export const file = (name: string, path: string, content: string | Uint8Array, ...problems: string[]): Payload => ({
  name,
  files: { [path]: content },
  problems,
});

/** A topic with further fields from line 4 on. */
export const fields = (name: string, yaml: string, ...problems: string[]): Payload =>
  file(name, `topics/${name}.md`, `---\ntitle: Payload ${name}\nsummary: b\n${yaml}\n---\n`, ...problems);

/** A topic of that title, which stands at 2:8. */
export const titled = (name: string, heading: string, ...problems: string[]): Payload => ({
  ...file(name, `topics/${name}.md`, `---\ntitle: ${JSON.stringify(heading)}\nsummary: b\n---\n`, ...problems),
  heading: heading.trim(),
});

/** A topic with this body, which must cite and begins on line 5. */
export const cited = (name: string, markdown: string, ...problems: string[]): Payload =>
  file(name, `topics/${name}.md`, `---\ntitle: Payload ${name}\nsummary: b\n---\n${markdown}\n`, ...problems);

/** A source with further fields from line 8 on. */
export const source = (name: string, yaml: string, ...problems: string[]): Payload =>
  file(
    name,
    `sources/${name}.md`,
    `---\ntitle: Payload ${name}\nsummary: b\npublisher: c\nlanguage: ko\ngrade: press\ngradeReason: d\n${yaml}\n---\n`,
    ...problems,
  );

/** A source with this body, which need not cite and begins on line 10. */
export const body = (name: string, markdown: string, ...problems: string[]): Payload => {
  const { files, ...rest } = source(name, 'urlNote: e', ...problems);
  return { ...rest, files: { [`sources/${name}.md`]: `${files[`sources/${name}.md`]}${markdown}\n` } };
};

/** The same payload, whose page shows this text. */
export const showing = (shows: string, payload: Payload): Payload => ({ ...payload, shows });

/** The same payload, checked in a process of its own. */
export const heavy = (payload: Payload): Payload => ({ ...payload, isHeavy: true });

/** A text for each number from 0 on, joined by line ends. */
export const lines = (count: number, line: (index: number) => string, joint = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(joint);

/** A problem for each number from 0 on. */
export const problems = (count: number, problem: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => problem(index));
