// Parts: a run of text with an address, a language or neither; what components draw inside a line.

import type { Grade } from '../../model/kinds/source.ts';
import { type AnyRecord, isWithdrawn } from '../../model/record.ts';
import type { ViewContext } from './context.ts';

/** A run of text; `rel` is set on links that leave the site. */
export interface Part {
  readonly text: string;
  readonly href?: string;
  readonly lang?: string;
  readonly rel?: string;
  /** True for words that are not the value itself, drawn softer. */
  readonly soft?: boolean;
}

/** What a record is called wherever it is shown: a claim is called one and carries its verdict, and what is withdrawn says so first. */
export const titleOf = (record: AnyRecord, { words }: ViewContext): string => {
  const title =
    record.kind === 'claims'
      ? `${words.claimTitle(record.data.title)} (${words.states[record.data.verdict]})`
      : record.data.title;
  return isWithdrawn(record) ? words.withdrawnTitle(title) : title;
};

/** A link to a record, by its title or by other words. */
export const linkTo = (record: AnyRecord, ctx: ViewContext, text?: string): Part => ({
  text: text ?? titleOf(record, ctx),
  href: ctx.to.record(record.kind, record.id),
});

/** Plain words. */
export const plain = (text: string): Part => ({ text });

/** Words that stand beside a value. */
export const soft = (text: string): Part => ({ text, soft: true });

/** An address with its Korean and Chinese letters in place of their codes, where nothing but letters was coded. */
const readableAddress = (url: string): string => {
  if (!/%[89a-f][0-9a-f]/i.test(url)) return url;
  try {
    const decoded = decodeURI(url);
    return /^[\x21-\x7e\p{Script=Hangul}\p{Script=Han}]+$/u.test(decoded) ? decoded : url;
  } catch {
    return url;
  }
};

/** A link out of the site: none for an unreliable source, not followed for a weak one. */
export const outsideLink = (url: string, grade: Grade): Part => {
  const text = readableAddress(url);
  if (grade === 'unreliable') return { text };
  return { text, href: url, rel: grade === 'weak' ? 'external nofollow noopener' : 'external noopener' };
};
