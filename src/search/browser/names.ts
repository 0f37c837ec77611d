// The file of names → a way to find whom a word or a run of words names, in full, in short, inside a longer run, or nearly.
import { linkToken } from '../index-fields.ts';
import { type NamedKind, type NamesFile, namedKinds } from '../names-format.ts';
import { isCjk, nameKey } from '../tokens.ts';
import { distance } from './nearest.ts';

/** A body, person, topic or mechanism, and its newest agreements. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly agreements: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  /** The word in the index for a link to it. */
  readonly link: string;
}

/** Finds the named by key (see `nameKey`); those that bear the key as their name come before those that it is an alias of. */
export interface Names {
  readonly all: readonly Named[];
  readonly find: (key: string) => readonly Named[];
  readonly keys: readonly string[];
}

const namedOf = ({ names, agreements }: NamesFile): Named[] =>
  names.map(([kind, id, own, aliases, newest]) => {
    const name = namedKinds[kind] ?? 'topics';
    const shown = newest.flatMap((index) => {
      const [agreement, title, date] = agreements[index] ?? [];
      return agreement === undefined ? [] : [{ id: agreement, title: title ?? '', date: date ?? '' }];
    });
    return { kind: name, id, names: own, aliases, agreements: shown, link: linkToken(name, id) };
  });

/** `Lee Jae-myung` is also looked for as `Jae-myung Lee`. */
const turned = ({ kind, names }: Named): string[] => {
  const [family, ...given] = (names[0] ?? '').split(' ');
  return kind === 'people' && given.length > 0 ? [`${given.join(' ')} ${family}`] : [];
};

/** Reads the file of names. */
export const readNames = (file: NamesFile): Names => {
  const all = namedOf(file);
  const byKey = new Map<string, Named[]>();
  const add = (text: string, named: Named): void => {
    const key = nameKey(text);
    const known = byKey.get(key);
    if (!known) byKey.set(key, [named]);
    else if (!known.includes(named)) known.push(named);
  };
  for (const named of all) for (const text of named.names) add(text, named);
  for (const named of all) for (const text of [...named.aliases, ...turned(named)]) add(text, named);
  byKey.delete('');
  return { all, find: (key) => byKey.get(key) ?? [], keys: [...byKey.keys()] };
};

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

/** The longest name that stands inside a run of Hangul or Han characters; one of two characters only where the run begins with it. */
export const findInside = (run: string, { keys }: Names): string | undefined =>
  keys
    .filter(
      (key) => isCjk(key) && key.length < run.length && (key.length > 2 ? run.includes(key) : run.startsWith(key)),
    )
    .filter((key) => key.length > 1)
    .toSorted((a, b) => b.length - a.length || run.indexOf(a) - run.indexOf(b))[0];

/** The named whose key is nearest to one that nobody bears: two letters off in a long name, one in a shorter. */
export const findNear = (key: string, names: Names): Named | undefined => {
  const most = key.length >= 10 ? 2 : 1;
  if (key.length < 6 || isCjk(key)) return undefined;
  let best: { key: string; off: number } | undefined;
  for (const known of names.keys) {
    if (Math.abs(known.length - key.length) > most || isCjk(known)) continue;
    const off = distance(key, known, most);
    if (off <= most && off < (best?.off ?? Infinity)) best = { key: known, off };
  }
  return best && names.find(best.key)[0];
};
