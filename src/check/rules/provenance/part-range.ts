// Rule part-range: separately graded parts of a source run forwards and do not overlap.
import { parseStretches } from '../../../graph/grade.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const runsBackwards = (locator: string): boolean =>
  parseStretches(locator).length > 0 &&
  [...locator.matchAll(/(\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)/g)].some(([, from, to]) => Number(to) < Number(from));

/** True when `from` is not past the end of a stretch; 3.1 lies in 3, but 3.2 does not lie in 3.1. */
const reaches = (to: number, from: number): boolean => from <= to || Math.floor(from) === to;

const overlap = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() ||
  parseStretches(a).some((first) =>
    parseStretches(b).some(
      (second) => first.unit === second.unit && reaches(second.to, first.from) && reaches(first.to, second.from),
    ),
  );

const problemsOf = (leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'sources') return [];
  const locators = (leaf.record.data.part ?? []).map(({ locator }) => locator);
  return locators.flatMap((locator, index): Problem[] => {
    const at = ['part', index, 'locator'];
    if (runsBackwards(locator)) {
      return [problemAt(leaf.file, at, 'part-range', `\`${locator}\` runs backwards; write the lower number first`)];
    }
    const before = locators.slice(0, index).findIndex((other) => overlap(other, locator));
    if (before === -1) return [];
    const note = {
      path: leaf.file.path,
      ...leaf.file.locate(['part', before, 'locator']),
      message: 'the other stretch',
    };
    const message = `\`${locator}\` overlaps \`${locators[before]}\`; grade each stretch once`;
    return [{ ...problemAt(leaf.file, at, 'part-range', message), note }];
  });
};

export const rule: Rule = {
  id: 'part-range',
  group: 'provenance',
  says: 'Separately graded parts of a source run forwards and do not overlap',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
