// Words → lines that fit a picture: widths are estimated, since no font is at hand when pages are built.

/** The height of a line of a label. */
export const lineHeight = 13;

/** What letters of 11 pixels take in a wide face, the widest kind first; square ones are Korean, Chinese and the ellipsis. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff…]/u, 11.2],
  [/[mwMW@%—]/u, 10.8],
  [/[A-Z]/u, 7.9],
  [/[ijl.,:;'’|I]/u, 3.8],
  [/[ ftr()·-]/u, 5],
];

/** How wide a line may turn out, on the safe side. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (letters.find(([kind]) => kind.test(character))?.[1] ?? 7.1), 0);

const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('').replace(/[\s,;:·–-]+$/u, '')}…`;
};

/** Breaks words into at most `most` lines of a width; what is left over is cut with an ellipsis, and stands whole in the mark's title and the table. */
export const wrapLabel = (text: string, width: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (widthOf(`${last} ${word}`) <= width || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => cut(line, width));
};
