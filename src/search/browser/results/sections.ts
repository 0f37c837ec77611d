// The words of a record as the index keeps them → its summary, and the section of its page that best holds what was asked for.

import type { Fragment } from '../query/pagefind.ts';
import { countNeedles, excerptOf, type Needles, type Piece } from './excerpt.ts';

/** The section of a page that matched, by its fragment, and the words around the match. */
export interface SectionMatch {
  readonly fragment: string;
  readonly pieces: readonly Piece[];
}

/** The parts of a record: its summary under an empty fragment, then its sections; what is kept for searching only is left out. */
export const splitSections = ({
  content,
  anchors,
}: Pick<Fragment, 'content' | 'anchors'>): { fragment: string; text: string }[] => {
  const words = content.split(/\s+/);
  const marks = [{ id: '', location: 0 }, ...anchors.toSorted((a, b) => a.location - b.location)];
  return marks
    .map(({ id, location }, place) => ({
      fragment: id,
      text: words.slice(location, marks[place + 1]?.location ?? words.length).join(' '),
    }))
    .filter(({ fragment, text }) => fragment !== '-' && text !== '');
};

/** The section with the most of what was asked for, of equal ones the first. */
export const matchSection = (
  sections: readonly { fragment: string; text: string }[],
  needles: Needles,
): SectionMatch | undefined => {
  const counted = sections.map((section) => ({ ...section, count: countNeedles(section.text, needles) }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  const pieces = best && best.count > 0 ? excerptOf(best.text, needles) : undefined;
  return best && pieces && { fragment: best.fragment, pieces };
};
