// Finds people by the sound of a name in Hangul, where records have it in Latin letters only.
import type { Named, Names } from './names.ts';

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/**
 * Hangul in Latin letters, syllable by syllable, as the Revised Romanization of Korean (2000) writes names. Libraries
 * write how sounds change each other; names leave that out. A syllable is one of 19 initials, 21 medials and 28 finals,
 * in that order (Unicode, 3.12).
 */
const romanize = (hangul: string): string =>
  [...hangul]
    .map((syllable) => {
      const place = (syllable.codePointAt(0) ?? 0) - 0xac00;
      const [initial, medial, final] = [Math.floor(place / (21 * 28)), Math.floor(place / 28) % 21, place % 28];
      return `${initials[initial]}${medials[medial]}${finals[final]}`;
    })
    .join('-');

/** Family names that are not spelt as they sound. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:lee|rhee|yi) /, 'i '],
  [/^roh? /, 'no '],
  [/^[bp]ark /, 'bak '],
  [/^(?:lim|rim) /, 'im '],
];

/** Spellings of one sound and what replaces them, in this order: Revised, McCune–Reischauer, English, pinyin. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ian(?!g)/g, 'en'],
  [/sh|x/g, 's'],
  [/zh|ch|q|z/g, 'j'],
  [/ji(?=[aou])/g, 'j'],
  [/ck|c|k/g, 'g'],
  [/p|f/g, 'b'],
  [/t/g, 'd'],
  [/r/g, 'l'],
  [/wh/g, 'hw'],
  [/oo|ou|eu/g, 'u'],
  [/ee|ui|yi/g, 'i'],
  [/wu/g, 'u'],
  [/oi/g, 'oe'],
  [/yon/g, 'yun'],
  [/wen/g, 'won'],
  [/uo/g, 'wo'],
  [/iu/g, 'yu'],
  [/ong/g, 'ung'],
  [/oh(?![aeiouwy])/g, 'o'],
  [/[^a-z]/g, ''],
  [/(.)\1/g, '$1'],
];

const change = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** The sounds of a name, as two keys: 어 is the o of “son” in Korean names, and the e of pinyin in Chinese ones. */
const soundsOf = (latin: string): string[] => {
  const name = change(latin.toLowerCase(), families);
  return ['u', 'e'].map((vowel) => change(name.replaceAll('eo', vowel), alike));
};

/**
 * The person whose name sounds like `hangul`, of two to five syllables: 박근혜 finds Park Geun-hye. Undefined if there is
 * none, or more than one.
 */
export const findSounding = (hangul: string, { all }: Names): Named | undefined => {
  if (!/^[가-힣]{2,5}$/.test(hangul)) return undefined;
  const asked = soundsOf(romanize(hangul));
  const found = all.filter(
    ({ kind, names }) => kind === 'people' && soundsOf(names[0] ?? '').some((sound) => asked.includes(sound)),
  );
  return found.length === 1 ? found[0] : undefined;
};
