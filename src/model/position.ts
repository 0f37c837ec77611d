// Positions in a text: lines and columns as editors count them.

/** A place in a file: line and column, both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => positionsIn(text.slice(0, offset))(offset);

/** Like `positionAt` for many offsets of one text; line ends are found once, on the first call. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
