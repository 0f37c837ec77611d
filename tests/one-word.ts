// Words of the interface that are all the same Korean one, to show that no displayed word is an identity.
import type { ViewContext } from '../src/views/shared/context.ts';

const word = '한국어';

/** Texts become the one word, also those that a function makes; the patterns of dates stay, since they are no words. */
const replaced = (value: unknown, key = ''): unknown => {
  if (key === 'dateFormats' || key === 'lang') return value;
  if (typeof value === 'string') return word;
  if (typeof value === 'function') return (...args: unknown[]) => replaced(value(...args));
  if (Array.isArray(value)) return value.map((item) => replaced(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name)]));
};

/** The same context in a language that has one word for everything. */
export const inOneWord = (ctx: ViewContext): ViewContext => ({
  ...ctx,
  words: replaced(ctx.words) as ViewContext['words'],
});
