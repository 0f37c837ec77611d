// Tidies the spacing of a body as far as its meaning in Markdown stays the same.
import { isDeepStrictEqual } from 'node:util';
import { readBody } from '../../markdown/body.ts';
import type { Kind } from '../../model/kinds.ts';
import { tidyBody } from './spacing.ts';

const withoutPlaces = (node: object): unknown =>
  Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === 'position') return [];
      if (!Array.isArray(value)) return [[key, value]];
      return [[key, value.map((item: unknown) => (typeof item === 'object' && item ? withoutPlaces(item) : item))]];
    }),
  );

/** Tidies the spacing of a body in a record of `kind`; only its first and last lines if it is too large to parse. */
export const fixBody = (kind: Kind, body: string): string => {
  const before = readBody(kind, body);
  const candidates = tidyBody(body);
  const least = candidates.at(-1) ?? body;
  if (before.excess) return least;
  const tree = withoutPlaces(before.tree);
  const readsTheSame = (other: string): boolean =>
    other === body || isDeepStrictEqual(withoutPlaces(readBody(kind, other).tree), tree);
  return candidates.find(readsTheSame) ?? least;
};
