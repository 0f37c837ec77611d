// The table of relations, read off the schemas: which field of which kind points to which kinds. Check and graph both walk it.
import { z } from 'zod';
import { isKind, type Kind, kindNames, kinds } from './kinds.ts';
import { unwrapSchema } from './schema/schema-parts.ts';

/** A field that points to records: where it stands (`*` for list items), what it may point to, and whether it is written `kind/id`. */
export interface Relation {
  readonly kind: Kind;
  readonly path: readonly string[];
  readonly targets: readonly Kind[];
  readonly qualified: boolean;
}

/** One pointer found in a record: the relation, the position of the value, and what it points to. */
export interface Edge {
  readonly relation: Relation;
  readonly at: readonly (string | number)[];
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly written: string;
}

const walk = (kind: Kind, schema: z.ZodType, path: readonly string[]): Relation[] => {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) =>
      walk(kind, value, [...path, key]),
    );
  }
  if (inner instanceof z.ZodArray) return walk(kind, inner.element as z.ZodType, [...path, '*']);
  const meta = inner.meta();
  if (!Array.isArray(meta?.['targets'])) return [];
  return [{ kind, path, targets: (meta['targets'] as string[]).filter(isKind), qualified: meta['qualified'] === true }];
};

let table: ReadonlyMap<Kind, readonly Relation[]> | undefined;

/** Every relation of a kind, in the order of its schema. */
export const relationsOf = (kind: Kind): readonly Relation[] => {
  table ??= new Map(kindNames.map((name) => [name, walk(name, kinds[name].schema, [])]));
  return table.get(kind) ?? [];
};

/** The name of a relation: its kind and path, `agreements.parties.organization`. */
export const relationName = ({ kind, path }: Relation): string =>
  [kind, ...path.filter((step) => step !== '*')].join('.');

const split = (relation: Relation, written: string): { kind: Kind | undefined; id: string } => {
  if (!relation.qualified) return { kind: relation.targets[0], id: written };
  const [kind = '', ...rest] = written.split('/');
  return { kind: isKind(kind) ? kind : undefined, id: rest.join('/') };
};

const follow = (relation: Relation, value: unknown, path: readonly string[], at: (string | number)[]): Edge[] => {
  const [step, ...rest] = path;
  if (step === undefined) {
    return typeof value === 'string' && value !== ''
      ? [{ relation, at, written: value, ...split(relation, value) }]
      : [];
  }
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => follow(relation, item, rest, [...at, index])) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return follow(relation, (value as Record<string, unknown>)[step], rest, [...at, step]);
};

/** Every pointer in a record's data; takes data that failed its schema too, and then finds what is there. */
export const listEdges = (kind: Kind, data: unknown): Edge[] =>
  relationsOf(kind).flatMap((relation) => follow(relation, data, relation.path, []));
