// Mutations of front matter: keys and items dropped, doubled, swapped, retyped or invented.
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { fullTree } from './full-tree.ts';

/** One key of a map or item of a list, at any depth. */
export interface Slot {
  readonly holder: YAMLMap | YAMLSeq;
  readonly index: number;
  readonly path: readonly (string | number)[];
}

/** The random input of a mutation: a place, another place and a text. */
export interface Draw {
  readonly at: number;
  readonly other: number;
  readonly text: string;
}

const frontMatter = /^---\n([\s\S]*?\n)---(?=\n|$)/;

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const slotsIn = (node: unknown, path: readonly (string | number)[] = []): Slot[] => {
  if (isMap(node))
    return node.items.flatMap((pair, index) => {
      const here = [...path, keyOf(pair)];
      return [{ holder: node, index, path: here }, ...slotsIn(pair.value, here)];
    });
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => [
    { holder: node, index, path: [...path, index] },
    ...slotsIn(item, [...path, index]),
  ]);
};

/** The value in a slot. */
export const valueIn = ({ holder, index }: Slot): unknown =>
  isMap(holder) ? holder.items[index]?.value : holder.items[index];

/** Replaces the value in a slot. */
export const putIn = ({ holder, index }: Slot, value: unknown): void => {
  const pair = isMap(holder) ? holder.items[index] : undefined;
  if (pair) pair.value = value;
  else holder.items[index] = value as never;
};

/** An edit of a front matter, given all of its slots; it may leave it unchanged. */
export type FieldEdit = (slots: readonly Slot[], draw: Draw, doc: Document) => void;

/** The text of a file with its front matter edited; unchanged if the front matter is missing or unreadable. */
export const editFields = (text: string, edit: (slots: readonly Slot[], doc: Document) => void): string => {
  const yaml = frontMatter.exec(text)?.[1];
  if (yaml === undefined) return text;
  const doc = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  if (doc.errors.length > 0 || !isMap(doc.contents)) return text;
  edit(slotsIn(doc.contents), doc);
  return text.replace(frontMatter, () => `---\n${doc.toString({ lineWidth: 0 })}---`);
};

/** Lists the slots of a file's front matter. */
export const slotsOf = (text: string): readonly Slot[] => {
  let found: readonly Slot[] = [];
  editFields(text, (slots) => {
    found = slots;
  });
  return found;
};

const isDate = (value: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(value);
const nameOf = ({ path }: Slot): string => String(path.findLast((step) => typeof step === 'string'));

let scalars: readonly { readonly name: string; readonly value: string }[] | undefined;

/** The other values in the tree of fields with the slot's name, or other dates if the slot holds one. */
const likeValues = (slot: Slot): string[] => {
  scalars ??= [...fullTree().values()].flatMap(slotsOf).flatMap((each) => {
    const value = valueIn(each);
    return isScalar(value) ? [{ name: nameOf(each), value: String(value.value) }] : [];
  });
  const own = String((valueIn(slot) as Scalar).value);
  const like = scalars.filter(({ name, value }) => (isDate(own) ? isDate(value) : name === nameOf(slot)));
  return [...new Set(like.map(({ value }) => value))].filter((value) => value !== own);
};

/** The item of a list at an index, which wraps around. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/**
 * Converts a value to another type: text to a list or map, a list to its first item or a map, a map to the list of its
 * values or text.
 */
export const retyped = (value: unknown, other: number): unknown => {
  if (isSeq(value)) return other % 2 === 0 ? (value.items[0] ?? '') : { first: value.items[0] ?? '' };
  if (isMap(value)) return other % 2 === 0 ? value.items.map((pair) => pair.value) : keyOf(value.items[0] as Pair);
  return other % 2 === 0 ? [value] : { text: value };
};

const copyOf = (item: unknown): never => (item as Node | Pair).clone() as never;

const truncate = (value: unknown, other: number): void => {
  if (isMap(value) || isSeq(value)) value.items.splice(other % (value.items.length + 1));
  else if (isScalar(value)) value.value = String(value.value).slice(0, other % (String(value.value).length + 1));
};

/** The edits of a front matter, by name. */
export const fieldEdits = {
  drop: (slots, { at }) => {
    const slot = pick(slots, at);
    slot?.holder.items.splice(slot.index, 1);
  },
  duplicate: (slots, { at }) => {
    const slot = pick(slots, at);
    slot?.holder.items.splice(slot.index, 0, copyOf(slot.holder.items[slot.index]));
  },
  'swap values': (slots, { at, other }) => {
    const [a, b] = [pick(slots, at), pick(slots, other)];
    // Putting a value inside itself would make a cycle.
    if (!a || !b || a.path.every((step, i) => b.path[i] === step) || b.path.every((step, i) => a.path[i] === step))
      return;
    const value = valueIn(a);
    putIn(a, valueIn(b));
    putIn(b, value);
  },
  'swap places': (slots, { at, other }) => {
    const { holder, index } = pick(slots, at) ?? {};
    if (!holder || index === undefined) return;
    const [moved] = (holder as YAMLSeq).items.splice(index, 1);
    holder.items.splice(other % (holder.items.length + 1), 0, moved as never);
  },
  retype: (slots, { at, other }, doc) => {
    const slot = pick(slots, at);
    if (slot) putIn(slot, doc.createNode(retyped(valueIn(slot), other)));
  },
  truncate: (slots, { at, other }) => {
    const slot = pick(slots, at);
    if (slot) truncate(valueIn(slot), other);
  },
  replace: (slots, { at, text }, doc) => {
    const slot = pick(slots, at);
    if (slot) putIn(slot, doc.createNode(text));
  },
  // The value comes from another field of the same name, or from another date.
  borrow: (slots, { at, other }, doc) => {
    const slot = pick(
      slots.filter((each) => isScalar(valueIn(each))),
      at,
    );
    if (slot) putIn(slot, doc.createNode(pick(likeValues(slot), other) ?? ''));
  },
  insert: (slots, { at, other, text }, doc) => {
    const slot = pick(slots, at);
    if (!slot) return;
    const key = other % 2 === 0 ? text : 'unheardOf';
    const item = isMap(slot.holder)
      ? doc.createPair(key, other % 3 === 0 ? { [text]: [text] } : text)
      : doc.createNode(text);
    slot.holder.items.splice(slot.index, 0, item as never);
  },
} as const satisfies Record<string, FieldEdit>;
