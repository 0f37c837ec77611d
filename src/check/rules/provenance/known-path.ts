// Rule known-path: every path in `notFound` and `disagreements` exists.
import type { z } from 'zod';
import { valueAt } from '../../../model/at.ts';
import { kinds } from '../../../model/kinds.ts';
import { findPath, itemKey, listFacts } from '../../../model/paths.ts';
import type { AnyRecord } from '../../../model/record.ts';
import { isEdtfDate, sides } from '../../../model/schema/fields.ts';
import { elementOf, keysOf, schemaAt } from '../../../model/schema/walk.ts';
import { didYouMean } from '../../nearest.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

/**
 * The keys that may come next in a path. Actors outside the list are named by a record id or a side, events by their
 * day.
 */
const nextKeys = (schema: z.ZodType, value: unknown, step: string, actors: readonly string[]): readonly string[] => {
  const element = elementOf(schema);
  if (!element) return keysOf(schema);
  const items = (Array.isArray(value) ? value : []).flatMap((item) => itemKey(item) ?? []);
  const keys = keysOf(element);
  const days = keys.includes('on') && isEdtfDate(step) ? [step] : [];
  return [...items, ...(keys.includes('side') ? [...sides, ...actors] : []), ...days];
};

const valueBelow = (value: unknown, step: string): unknown =>
  Array.isArray(value) ? value.find((item) => itemKey(item) === step) : valueAt(value, [step]);

/** Facts of a record that come from other records; they can be declared not found like its own fields. */
const derived: Partial<Record<AnyRecord['kind'], string>> = { mechanisms: 'sessions' };

/** Describes the first step of a path that names nothing, with a suggestion; undefined for a valid path. */
const findStray = ({ kind, data }: AnyRecord, path: string, actors: readonly string[]): string | undefined => {
  if (path === derived[kind]) return undefined;
  let schema: z.ZodType | undefined = kinds[kind].schema;
  let value: unknown = data;
  for (const step of path.split('.')) {
    const keys: readonly string[] = schema ? nextKeys(schema, value, step, actors) : [];
    if (!keys.includes(step)) {
      return `\`${step}\` names nothing there${didYouMean(step, keys) || '; write the path of a field, with list items by their key'}`;
    }
    schema = schema && schemaAt(schema, [step]);
    value = valueBelow(value, step);
  }
  return undefined;
};

const problemsOf = (leaf: Leaf, actors: readonly string[]): Problem[] => {
  const { record, file } = leaf;
  if (!record) return [];
  const missing = (record.data.notFound ?? []).flatMap(({ field }, index) => {
    const stray = findStray(record, field, actors);
    const message = `\`notFound\` names \`${field}\`, but ${stray}`;
    return stray === undefined ? [] : problemAt(file, ['notFound', index, 'field'], 'known-path', message);
  });
  const facts = listFacts(record.kind, record.data).map(({ path }) => path);
  const disputed = (record.data.disagreements ?? []).flatMap(({ field }, index) => {
    if (field === undefined || findPath(record.data, field)) return [];
    const advice = didYouMean(field, facts) || '; write the path of a fact, or leave the key out';
    const message = `\`disagreements\` names \`${field}\`, which this record does not have${advice}`;
    return problemAt(file, ['disagreements', index, 'field'], 'known-path', message);
  });
  return [...missing, ...disputed];
};

export const rule: Rule = {
  id: 'known-path',
  group: 'provenance',
  says: 'Paths in `notFound` name fields of the kind, and paths in `disagreements` name facts of the record',
  find: ({ leaves, idsOf }) => {
    const actors = [...idsOf('organizations'), ...idsOf('people')];
    return leaves.flatMap((leaf) => problemsOf(leaf, actors));
  },
};
