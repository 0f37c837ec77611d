// Runs of text with an optional link or language, which components draw inside a line.

import type { Grade } from '../../model/kinds/source.ts';
import { type AnyRecord, isWithdrawn } from '../../model/record.ts';
import type { ViewContext } from './context.ts';

/** A run of text; `rel` is set on links that leave the site. */
export interface Part {
  readonly text: string;
  readonly href?: string;
  readonly lang?: string;
  readonly rel?: string;
  /** True for words around a value, drawn softer. */
  readonly soft?: boolean;
}

/** The displayed title of a record. A claim is marked as one and has its verdict; a withdrawn record is marked first. */
export const titleOf = (record: AnyRecord, { words }: ViewContext): string => {
  const title =
    record.kind === 'claims'
      ? `${words.claimTitle(record.data.title)} (${words.states[record.data.verdict]})`
      : record.data.title;
  return isWithdrawn(record) ? words.withdrawnTitle(title) : title;
};

/** A link to a record, with its title or the given text. */
export const linkTo = (record: AnyRecord, ctx: ViewContext, text?: string): Part => ({
  text: text ?? titleOf(record, ctx),
  href: ctx.to.record(record.kind, record.id),
});

/** Plain text. */
export const plain = (text: string): Part => ({ text });

/** Text around a value, drawn softer. */
export const soft = (text: string): Part => ({ text, soft: true });

/** An address with Korean and Chinese letters decoded, if only such letters are percent-encoded in it. */
const readableAddress = (url: string): string => {
  if (!/%[89a-f][0-9a-f]/i.test(url)) return url;
  try {
    const decoded = decodeURI(url);
    return /^[\x21-\x7e\p{Script=Hangul}\p{Script=Han}]+$/u.test(decoded) ? decoded : url;
  } catch {
    return url;
  }
};

/** An external link: plain text for an unreliable source, `nofollow` for a weak one. */
export const outsideLink = (url: string, grade: Grade): Part => {
  const text = readableAddress(url);
  if (grade === 'unreliable') return { text };
  return { text, href: url, rel: grade === 'weak' ? 'external nofollow noopener' : 'external noopener' };
};
