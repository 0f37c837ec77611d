// Text → tokens, the same for the index and for a query. Pagefind keeps a Chinese clause as one word and matches Korean by
// prefix only (measured on 1.6.0), so Hangul and Han runs become overlapping pairs of characters, and a part of a name finds it.
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
const cjkRun =
  /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+|[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+|[^\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g;
const cjk = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;
const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;
const particles =
  /(으로부터|에게서|에서는|으로써|으로서|이라고|에서|에게|으로|부터|까지|처럼|보다|라고|이나|은|는|이|가|을|를|과|와|의|에|로|도|만)$/;

/** Compatibility forms, capitals, tone marks and the many hyphens folded away. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const latinTokens = (text: string): string[] => {
  const parts = text.split(/[-'’]/);
  return parts.length > 1 ? [...parts, parts.join('')] : parts;
};

const pairs = (run: string): string[] => {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

const wordTokens = (text: string): string[] =>
  cjk.test(text)
    ? (text.match(cjkRun) ?? []).flatMap((run) => (cjk.test(run) ? pairs(run) : latinTokens(run)))
    : latinTokens(text);

/** The tokens of a text, in order, repeats kept. */
export const tokensOf = (text: string): string[] =>
  [...fold(text).matchAll(word)].flatMap(([match]) => wordTokens(match)).filter((token) => token !== '');

/**
 * A whole name as one word that no other name begins with: a record that bears exactly the name asked for stands first. Other
 * characters than Latin letters and digits go by their code points, so that Pagefind takes the word for one.
 */
export const nameKey = (name: string): string => {
  const letters = [...fold(name)].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const word = letters.map((character) =>
    /[a-z0-9]/.test(character) ? character : `u${character.codePointAt(0)?.toString(16)}`,
  );
  return `is${word.join('')}eq`;
};

/** True for a token of Hangul or Han characters. */
export const isCjkToken = (token: string): boolean => cjk.test(token);

const withoutParticle = (text: string): string => {
  if (!hangul.test(text)) return text;
  const stem = text.replace(particles, '');
  return stem.length >= 2 ? stem : text;
};

/** The tokens of a query, each once: Korean particles are taken off the ends of words first. */
export const queryTokens = (query: string): string[] => [
  ...new Set(tokensOf(query.normalize('NFKC').split(/\s+/).map(withoutParticle).join(' '))),
];
