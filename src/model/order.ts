// Comparators for sorting, which return 0 for equal keys so that sorting stays stable.

type Compare<T> = (a: T, b: T) => number;

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares texts by UTF-16 units, not by the machine's locale, so that every machine builds the same site. */
export const compareText: Compare<string> = compare;

/** Compares items by a key, lowest first; by several keys, where each decides only if all earlier ones are equal. */
export const by =
  <T>(...keys: readonly ((item: T) => string | number)[]): Compare<T> =>
  (a, b) => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };

/** Like `by`, highest first. Combine two orders with `||`: `byDescending(day)(a, b) || by(title)(a, b)`. */
export const byDescending =
  <T>(...keys: readonly ((item: T) => string | number)[]): Compare<T> =>
  (a, b) =>
    by(...keys)(b, a);
