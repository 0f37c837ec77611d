// A citation → how far it is trusted: the grade of the source, or the lowest grade of the parts of it that the locator touches.
import { compareGrades, type Grade, type Source } from '../model/source.ts';

interface Stretch {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const stretchPattern = /^(paragraph|section|page|line|row|item)s? (\d+(?:\.\d+)?)(?:\s*[–-]\s*(\d+(?:\.\d+)?))?/i;

/** Reads `paragraphs 3–7`, `section 3.1`, `page 2`; undefined for a locator that is not a numbered stretch. */
export const parseStretch = (locator: string): Stretch | undefined => {
  const match = stretchPattern.exec(locator);
  if (!match?.[1] || !match[2]) return undefined;
  const from = Number(match[2]);
  return { unit: match[1].toLowerCase(), from, to: Number(match[3] ?? match[2]) };
};

/** `section 3.1` lies in `sections 1–3`: the end of a stretch reaches to the next whole number. */
const overlap = (a: Stretch, b: Stretch): boolean => a.from < Math.floor(b.to) + 1 && b.from < Math.floor(a.to) + 1;

/**
 * The parts of a source that a locator touches. Where the locator cannot be measured against any part, it may touch all of
 * them, so all are returned: an editor who wants the better grade says where in the source he read.
 */
const touchedParts = (parts: NonNullable<Source['part']>, locator: string) => {
  const cited = parseStretch(locator);
  const same = parts.filter((part) => part.locator.toLowerCase() === locator.toLowerCase());
  if (same.length > 0) return same;
  const measured = cited ? parts.filter((part) => parseStretch(part.locator)?.unit === cited.unit) : [];
  if (!cited || measured.length === 0) return parts;
  return measured.filter((part) => {
    const stretch = parseStretch(part.locator);
    return stretch !== undefined && overlap(stretch, cited);
  });
};

/** The grade of a citation of `source` at `locator`. */
export const gradeOf = (source: Source, locator: string): Grade => {
  const touched = source.part ? touchedParts(source.part, locator) : [];
  const lowest = touched
    .map((part) => part.grade)
    .sort(compareGrades)
    .at(-1);
  return lowest ?? source.grade;
};
