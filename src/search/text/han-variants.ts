// Simplifies traditional Chinese characters, so that a name is found in either form.
import { hanPairs } from './han-pairs.ts';

let variants: ReadonlyMap<string, string> | undefined;

const readPairs = (): ReadonlyMap<string, string> => {
  const characters = [...hanPairs];
  return new Map(
    characters.flatMap((character, index) => (index % 2 === 0 ? [[character, characters[index + 1] ?? '']] : [])),
  );
};

/** Replaces the traditional characters of a text by simplified ones; the text keeps its length. */
export const simplify = (text: string): string => {
  variants ??= readPairs();
  const known = variants;
  return text.replace(/[\u4e00-\u9fff]/g, (character) => known.get(character) ?? character);
};
