// The sections of a record in the index, and the one that best matches a query.
import type { Fragment } from '../query/pagefind.ts';
import { countNeedles, excerptOf, type Needles, type Piece } from './excerpt.ts';

/** A section that matched: its fragment on the page, and the text around the match. */
export interface SectionMatch {
  readonly fragment: string;
  readonly pieces: readonly Piece[];
}

/**
 * The text of a record in parts: its summary under an empty fragment, then its sections. Text that is only for
 * searching is left out.
 */
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

/** The section that holds most of the needles; of equals, the first. Undefined if none holds any. */
export const matchSection = (
  sections: readonly { fragment: string; text: string }[],
  needles: Needles,
): SectionMatch | undefined => {
  const counted = sections.map((section) => ({ ...section, count: countNeedles(section.text, needles) }));
  const [best] = counted.toSorted((a, b) => b.count - a.count);
  const pieces = best && best.count > 0 ? excerptOf(best.text, needles) : undefined;
  return best && pieces && { fragment: best.fragment, pieces };
};
