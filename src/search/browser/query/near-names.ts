// Guesses at names: short forms, names inside a longer word, unfinished names, misspelt names.
import { isCjk, isHan, nameKey } from '../../text/tokens.ts';
import type { Named, Names } from './names.ts';
import { distance } from './nearest-word.ts';

/** Countries at the start of a full name, which its short form leaves out. */
const landFirst = /^(国家|中国|中华人民共和国|韩国|大韩民国|중국|한국|대한민국)/;

const isShortFor = (short: string, full: string): boolean => {
  const name = full.replace(landFirst, '').replace(/委员会$/, '委');
  if (name.length <= short.length || name[0] !== short[0] || name.at(-1) !== short.at(-1)) return false;
  let at = -1;
  return [...short].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
};

/**
 * The organisations that a short form of three to five characters may mean: 산업부 for 산업통상부, 发改委 for
 * 国家发展和改革委员会. Newspapers make short forms freely, keeping the first and last character, so no list is complete.
 */
export const findShort = (key: string, { all }: Names): readonly Named[] => {
  if (!isCjk(key) || key.length < 3 || key.length > 5) return [];
  return all.filter(
    ({ kind, names }) =>
      kind === 'organizations' && names.some((name) => isCjk(name) && isShortFor(key, nameKey(name))),
  );
};

/** The longest name inside a run of Hangul or Han. A name of two Han characters counts only at the start of the run. */
export const findInside = (run: string, { written }: Names): string | undefined =>
  [...written.keys()]
    .filter((key) => isCjk(key) && key.length < run.length)
    .filter((key) => (key.length > 2 ? run.includes(key) : key.length === 2 && isHan(key) && run.startsWith(key)))
    .toSorted((a, b) => b.length - a.length || run.indexOf(a) - run.indexOf(b))[0];

/** If more names than this begin with what was typed, too little was typed to mean one of them. */
const mostBegun = 4;

/** Who or what an unfinished name may mean. `key` is a key (see `nameKey`). */
export const findBegun = (key: string, names: Names): readonly Named[] => {
  if (key.length < (isCjk(key) ? 1 : 4)) return [];
  const keys = [...names.written.keys()].filter((known) => known.startsWith(key));
  const begun = [...new Set(keys.flatMap((known) => names.find(known)))];
  return begun.length > mostBegun ? [] : begun;
};

/** How many letters of a name may be wrong; in Hangul and Han, one character of four or more. */
const mayBeOff = (key: string): number => {
  if (isCjk(key)) return key.length >= 4 ? 1 : 0;
  return key.length >= 10 ? 2 : key.length >= 6 ? 1 : 0;
};

/** The name, as written, that is nearest to a key that is nobody's; undefined if none is near. */
export const findNear = (key: string, { written }: Names): string | undefined => {
  const most = mayBeOff(key);
  let best: { name: string; off: number } | undefined;
  for (const [known, name] of most > 0 ? written : []) {
    if (Math.abs(known.length - key.length) > most || isCjk(known) !== isCjk(key)) continue;
    const off = distance(key, known, most);
    if (off <= most && off < (best?.off ?? Infinity)) best = { name, off };
  }
  return best?.name;
};
