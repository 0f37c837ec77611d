// Paths of facts in citations. List items go by key, so that a path survives reordering.
import type { At } from './at.ts';
import { type Actor, actorKey } from './kinds/actor.ts';
import { type Kind, kinds } from './kinds.ts';

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key of a list item in a path: its date, instrument, actor, organisation or, for a plain id, the id. */
export const itemKey = (item: unknown): string | undefined => {
  if (typeof item === 'string') return item;
  if (!isPlain(item)) return undefined;
  if (typeof item['on'] === 'string') return item['on'];
  if (typeof item['instrument'] === 'string') return item['instrument'];
  if (typeof item['side'] === 'string') return actorKey(item as Actor);
  if (typeof item['organization'] === 'string') return item['organization'];
  return undefined;
};

/** A fact of a record: its path by keys, its path by positions (for lookup), and its value. */
export interface Fact {
  readonly path: string;
  readonly at: At;
  readonly value: unknown;
}

const children = (value: unknown): { key: string; at: string | number; value: unknown }[] => {
  if (Array.isArray(value)) return value.map((item, at) => ({ key: itemKey(item) ?? String(at), at, value: item }));
  if (isPlain(value)) return Object.entries(value).map(([key, item]) => ({ key, at: key, value: item }));
  return [];
};

const expand = (data: unknown, pattern: readonly string[], path: string[] = [], at: At = []): Fact[] => {
  const [step, ...rest] = pattern;
  if (step === undefined) return [{ path: path.join('.'), at, value: data }];
  return children(data)
    .filter((child) => child.value !== undefined && (step === '*' || child.key === step))
    .flatMap((child) => expand(child.value, rest, [...path, child.key], [...at, child.at]));
};

const needsSupport = ({ path, value }: Fact): boolean => {
  if (path === 'binding') return value !== 'unknown';
  if (path.startsWith('names.')) return isPlain(value) && value['status'] !== 'ours';
  return true;
};

const select = (patterns: readonly string[], data: unknown): Fact[] =>
  patterns.flatMap((pattern) => expand(data, pattern.split('.'))).filter(needsSupport);

/** The facts of a record that need a supporting citation, in the order of the table of kinds. */
export const listFacts = (kind: Kind, data: unknown): Fact[] => select(kinds[kind].facts, data);

/** The facts whose lowest support is the support of the record. */
export const listKeyFacts = (kind: Kind, data: unknown): Fact[] => select(kinds[kind].key, data);

/** True when a path names a fact of its kind that needs a supporting citation, whatever keys its items have. */
export const isFactPath = (kind: Kind, path: string): boolean => {
  const patterns: readonly string[] = kinds[kind].facts;
  const steps = path.split('.');
  return patterns
    .map((pattern) => pattern.split('.'))
    .some((parts) => parts.length === steps.length && parts.every((part, at) => part === '*' || part === steps[at]));
};

/** Finds the fact at a path; undefined if `data` has none there. */
export const findPath = (data: unknown, path: string): Fact | undefined => {
  const steps = path.split('.');
  return steps.includes('*') ? undefined : expand(data, steps).at(0);
};

/** True if support for `path` covers `fact`: the same path or one below, except a signatory, who needs their own. */
export const covers = (path: string, fact: string): boolean => {
  if (path === fact) return true;
  if (!fact.startsWith(`${path}.`)) return false;
  return !fact.slice(path.length).split('.').includes('signatory');
};
