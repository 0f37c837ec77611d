// Labels of charts, broken into lines. Widths are estimates, since builds have no fonts.

/** The height of a line of a label. */
export const lineHeight = 13;

/** Widths of letters at 11 pixels in a wide typeface, widest first: Korean, Chinese and the ellipsis are square. */
const letters: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff…]/u, 11.2],
  [/[mwMW@%—]/u, 10.8],
  [/[A-Z]/u, 7.9],
  [/[ijl.,:;'’|I]/u, 3.8],
  [/[ ftr()·-]/u, 5],
];

/** Estimates the width of a line in pixels, rather too wide than too narrow. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (letters.find(([kind]) => kind.test(character))?.[1] ?? 7.1), 0);

const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  const kept = [...text];
  while (kept.length > 1 && widthOf(`${kept.join('')}…`) > width) kept.pop();
  return `${kept.join('').replace(/[\s,;:·–-]+$/u, '')}…`;
};

/** A piece of text that is not broken, and whether a space comes before it. */
interface Piece {
  readonly text: string;
  readonly isSpaced: boolean;
}

/** Chinese and Japanese have no spaces, so a line may end after any of their words or closing marks. */
const mayEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，。；：！？）》」』】]$/u;
const mayBegin = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（《「『【]/u;

/** Cuts text at spaces and between Chinese or Japanese words, which are found with the dictionary of `lang`. */
const piecesOf = (text: string, lang: string): Piece[] => {
  const pieces: Piece[] = [];
  let isSpaced = false;
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    if (/^ +$/.test(segment)) {
      isSpaced = true;
      continue;
    }
    const last = pieces.at(-1);
    if (!last || isSpaced || (mayEnd.test(last.text) && mayBegin.test(segment)))
      pieces.push({ text: segment, isSpaced });
    else pieces[pieces.length - 1] = { ...last, text: last.text + segment };
    isSpaced = false;
  }
  return pieces;
};

/**
 * Breaks a text in the language `lang` into at most `most` lines of `width` pixels. The rest is cut with an ellipsis; the
 * title of the mark and the table have the whole text.
 */
export const wrapLabel = (text: string, width: number, most: number, lang: string): string[] => {
  const lines: string[] = [];
  for (const piece of piecesOf(text, lang)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${piece.isSpaced && last !== undefined ? ' ' : ''}${piece.text}`;
    if (last !== undefined && (widthOf(longer) <= width || lines.length === most)) lines[lines.length - 1] = longer;
    else lines.push(piece.text);
  }
  return lines.map((line) => cut(line, width));
};
