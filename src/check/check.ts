// The check of a content folder: every problem of all files, and the records without one.
import { type Body, readBody } from '../markdown/body.ts';
import type { Locale } from '../model/locale.ts';
import { type AnyRecord, type Permalink, permalinkOf } from '../model/record.ts';
import type { Content } from '../source/read-content.ts';
import { compareProblems, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';
import { checkShape } from './shape.ts';
import { buildTree, type Translation } from './tree.ts';

/** The result of a check: sorted problems, the records that satisfy their schemas, and the parsed body of each file. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly records: readonly AnyRecord[];
  readonly bodies: ReadonlyMap<Permalink, Body>;
  /** Translated bodies by language and by the record they translate. */
  readonly translations: ReadonlyMap<Locale, ReadonlyMap<Permalink, Body>>;
  readonly files: number;
  /** Checks that could not run because of the problems found, each a sentence with the id of its rule. */
  readonly skipped: readonly string[];
}

const byLocale = (translations: readonly Translation[]): Checked['translations'] => {
  const groups = Map.groupBy(translations, ({ file }) => file.locale);
  return new Map(
    [...groups].map(([locale, group]) => [locale, new Map(group.map(({ file, body }) => [permalinkOf(file), body]))]),
  );
};

/** Checks everything in a content folder. Never throws, whatever the files contain. */
export const checkContent = (content: Content): Checked => {
  const shapes = content.files.map((file) => ({ file, ...checkShape(file) }));
  const leaves = shapes.map(({ file, record }) => ({ file, record, body: readBody(file.kind, file.body) }));
  const translations = content.translations.map((file) => ({ file, body: readBody(file.kind, file.body) }));
  const tree = buildTree(content, leaves, translations);
  const problems = [...shapes.flatMap((shape) => shape.problems), ...rules.flatMap((rule) => rule.find(tree))];
  return {
    problems: problems.sort(compareProblems),
    records: leaves.flatMap(({ record }) => record ?? []),
    bodies: new Map(leaves.map(({ file, body }) => [permalinkOf(file), body])),
    translations: byLocale(translations),
    files: content.files.length + content.strays.length,
    skipped: rules.flatMap((rule) => {
      const sentence = rule.skipped?.(tree);
      return sentence === undefined ? [] : [`${sentence} [${rule.id}]`];
    }),
  };
};
