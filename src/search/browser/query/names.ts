// The file of names, read so that a name leads to who or what bears it.
import { linkToken } from '../../index/index-fields.ts';
import { type NamedKind, type NamesFile, namedKinds } from '../../index/names-format.ts';
import { nameKey } from '../../text/tokens.ts';

/** An organisation, person, topic or mechanism, with its newest agreements. */
export interface Named {
  readonly kind: NamedKind;
  readonly id: string;
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly agreements: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  /** The token in the index for a link to it. */
  readonly link: string;
}

/** Finds the named by key (see `nameKey`); those whose name it is come before those whose alias it is. */
export interface Names {
  readonly all: readonly Named[];
  readonly find: (key: string) => readonly Named[];
  /** True for an organisation and a topic that have a common page. */
  readonly cross: (body: Named, topic: Named) => boolean;
  /** Each key with the name as written. */
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

/** A person's name with the family name last: readers type `Jae-myung Lee` for `Lee Jae-myung`. */
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
