// The grade of a citation: that of its source, or the lowest of the parts that its locator touches.
import { compareGrades, type Grade, type Source } from '../model/kinds/source.ts';

interface Stretch {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

const piece = /^(?:(paragraph|section|page|line|row|item)s? )?(\d+(?:\.\d+)?)(?:\s*[–-]\s*(\d+(?:\.\d+)?))?$/i;

/** Reads `paragraphs 3–7`, `section 3.1`, `rows 1, 2 and 4`; empty for a locator that holds anything else. */
export const parseStretches = (locator: string): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const text of locator.trim().split(/\s*(?:[,;] and|[,;]|\band)\s+/)) {
    const [, unit = stretches.at(-1)?.unit, from, to = from] = piece.exec(text) ?? [];
    if (unit === undefined || from === undefined) return [];
    const ends = [Number(from), Number(to)];
    stretches.push({ unit: unit.toLowerCase(), from: Math.min(...ends), to: Math.max(...ends) });
  }
  return stretches;
};

/** `section 3.1` lies in `sections 1–3`: a range reaches up to the next whole number after its end. */
const overlap = (a: Stretch, b: Stretch): boolean =>
  a.unit === b.unit && a.from < Math.floor(b.to) + 1 && b.from < Math.floor(a.to) + 1;

/** True when the stretches cover every whole number of `cited`. */
const cover = (stretches: readonly Stretch[], cited: Stretch): boolean => {
  let next = Math.floor(cited.from);
  for (const { unit, from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (unit === cited.unit && Math.floor(from) <= next) next = Math.max(next, Math.floor(to) + 1);
  }
  return next > cited.to;
};

/**
 * The grades that a locator touches: those of its parts, and the source's own where the parts leave gaps. A locator
 * that cannot be measured touches them all: editors who want a better grade say where they read it.
 */
const touchedGrades = ({ grade, part: parts = [] }: Source, locator: string): Grade[] => {
  const same = parts.filter((part) => part.locator.toLowerCase() === locator.toLowerCase());
  if (same.length > 0) return same.map((part) => part.grade);
  const cited = parseStretches(locator);
  const measured = parts.map((part) => ({ grade: part.grade, stretches: parseStretches(part.locator) }));
  const known = measured.flatMap(({ stretches }) => stretches);
  if (cited.length === 0 || !cited.every(({ unit }) => known.some((stretch) => stretch.unit === unit)))
    return [grade, ...parts.map((part) => part.grade)];
  return [
    ...measured
      .filter(({ stretches }) => stretches.some((a) => cited.some((b) => overlap(a, b))))
      .map((part) => part.grade),
    ...(cited.every((stretch) => cover(known, stretch)) ? [] : [grade]),
  ];
};

/** The grade of a citation of `source` at `locator`. */
export const gradeOf = (source: Source, locator: string): Grade =>
  touchedGrades(source, locator).sort(compareGrades).at(-1) ?? source.grade;
