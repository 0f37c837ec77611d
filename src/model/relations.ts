// The relations of each kind, derived from its schema, and the pointers in a record.
import type { z } from 'zod';
import { type At, valueAt } from './at.ts';
import { isKind, type Kind, kindNames, kinds } from './kinds.ts';
import { elementOf, fieldsOf, targetsOf } from './schema/walk.ts';

/** A field that points to records: its path (`*` for list items), its targets, and whether it is written `kind/id`. */
export interface Relation {
  readonly kind: Kind;
  readonly path: readonly string[];
  readonly targets: readonly Kind[];
  readonly qualified: boolean;
}

/** A pointer in a record: the relation, the position of the value, and its target. */
export interface Edge {
  readonly relation: Relation;
  readonly at: At;
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly written: string;
}

const walk = (kind: Kind, schema: z.ZodType, path: readonly string[]): Relation[] => {
  const element = elementOf(schema);
  if (element) return walk(kind, element, [...path, '*']);
  const found = targetsOf(schema);
  if (found) return [{ kind, path, ...found }];
  return fieldsOf(schema).flatMap(([key, value]) => walk(kind, value, [...path, key]));
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

const follow = (relation: Relation, value: unknown, path: readonly string[], at: At): Edge[] => {
  const [step, ...rest] = path;
  if (step === undefined) {
    const isWritten = typeof value === 'string' && value !== '';
    return isWritten ? [{ relation, at, written: value, ...split(relation, value) }] : [];
  }
  if (step !== '*') return follow(relation, valueAt(value, [step]), rest, [...at, step]);
  return Array.isArray(value) ? value.flatMap((item, index) => follow(relation, item, rest, [...at, index])) : [];
};

/** Every pointer in a record's data, including data that failed its schema. */
export const listEdges = (kind: Kind, data: unknown): Edge[] =>
  relationsOf(kind).flatMap((relation) => follow(relation, data, relation.path, []));
