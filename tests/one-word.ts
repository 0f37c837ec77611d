// Replaces every word of the interface by one, so that code using words as keys fails.
import type { ViewContext } from '../src/views/shared/context.ts';

const word = '한국어';

/** Replaces texts by the one word, including texts that functions return, but not date patterns. */
const replaced = (value: unknown, key = ''): unknown => {
  if (key === 'dateFormats' || key === 'lang') return value;
  if (typeof value === 'string') return word;
  if (typeof value === 'function') return (...args: unknown[]) => replaced(value(...args));
  if (Array.isArray(value)) return value.map((item) => replaced(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name)]));
};

/** The same context in a language with a single word. */
export const inOneWord = (ctx: ViewContext): ViewContext => ({
  ...ctx,
  words: replaced(ctx.words) as ViewContext['words'],
});
