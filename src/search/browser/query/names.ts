// The file of names → a way to find whom a name means.
import { linkToken } from '../../index/index-fields.ts';
import { type NamedKind, type NamesFile, namedKinds } from '../../index/names-format.ts';
import { nameKey } from '../../text/tokens.ts';

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
  /** True for a body and a topic that have a page of what is under both. */
  readonly cross: (body: Named, topic: Named) => boolean;
  /** Each key, and the name as it is written. */
  readonly written: ReadonlyMap<string, string>;
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
  const written = new Map<string, string>();
  const add = (text: string, named: Named): void => {
    const key = nameKey(text);
    if (key === '') return;
    if (!written.has(key)) written.set(key, text);
    const known = byKey.get(key);
    if (!known) byKey.set(key, [named]);
    else if (!known.includes(named)) known.push(named);
  };
  for (const named of all) for (const text of named.names) add(text, named);
  for (const named of all) for (const text of [...named.aliases, ...turned(named)]) add(text, named);
  const crossings = new Map(
    file.crossings.map(([body, topics]) => [all[body], new Set(topics.map((topic) => all[topic]))]),
  );
  return {
    all,
    find: (key) => byKey.get(key) ?? [],
    cross: (body, topic) => crossings.get(body)?.has(topic) ?? false,
    written,
  };
};
