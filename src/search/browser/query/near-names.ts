// A word that is no name → whom it may mean: in short, inside a longer run, not yet typed to its end, or with a slip.
import { isCjk, isHan, nameKey } from '../../text/tokens.ts';
import type { Named, Names } from './names.ts';
import { distance } from './nearest-word.ts';

/** What a full name may begin with that its short form leaves out. */
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
 * The bodies that a short form of three to five characters stands for: 산업부 for 산업통상부, 发改委 for 国家发展和改革委员会. Newspapers
 * make them by leaving characters out, the first and the last kept, so that no list of them is ever complete.
 */
export const findShort = (key: string, { all }: Names): readonly Named[] => {
  if (!isCjk(key) || key.length < 3 || key.length > 5) return [];
  return all.filter(
    ({ kind, names }) =>
      kind === 'organizations' && names.some((name) => isCjk(name) && isShortFor(key, nameKey(name))),
  );
};

/** The longest name that stands inside a run of Hangul or Han characters; one of two Han characters only where the run begins with it. */
export const findInside = (run: string, { written }: Names): string | undefined =>
  [...written.keys()]
    .filter((key) => isCjk(key) && key.length < run.length)
    .filter((key) => (key.length > 2 ? run.includes(key) : key.length === 2 && isHan(key) && run.startsWith(key)))
    .toSorted((a, b) => b.length - a.length || run.indexOf(a) - run.indexOf(b))[0];

/** More names than this begin with what was typed: too little was typed to mean one. */
const mostBegun = 4;

/** Whom a name may mean that is not yet typed to its end. */
export const findBegun = (key: string, names: Names): readonly Named[] => {
  if (key.length < (isCjk(key) ? 1 : 4)) return [];
  const keys = [...names.written.keys()].filter((known) => known.startsWith(key));
  const begun = [...new Set(keys.flatMap((known) => names.find(known)))];
  return begun.length > mostBegun ? [] : begun;
};

/** How many letters, or one syllable or character of four, may be wrong in a name. */
const mayBeOff = (key: string): number => {
  if (isCjk(key)) return key.length >= 4 ? 1 : 0;
  return key.length >= 10 ? 2 : key.length >= 6 ? 1 : 0;
};

/** The name, as it is written, that is nearest to one that nobody bears. */
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
