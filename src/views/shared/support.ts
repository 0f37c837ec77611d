// The support of a fact in words.
import type { Support } from '../../graph/support.ts';
import type { ViewContext } from './context.ts';

/** The support of a fact: its level as a key for styles, and the words that readers see. */
export interface SupportView {
  readonly level: Support['level'];
  readonly text: string;
  readonly disputed: boolean;
}

/** Puts the support of a fact in words. */
export const supportView = ({ level, outlets, disputed }: Support, { words }: ViewContext): SupportView => ({
  level,
  text: level === 'outlets' ? words.support.outlets(outlets) : words.support.levels[level],
  disputed,
});
