// Rule known-path: what `notFound` and `disagreements` speak of, by path, is a field that the kind has, and an item that is there.
import { z } from 'zod';
import { kinds } from '../../../model/kinds.ts';
import { findPath, itemKey, listFacts } from '../../../model/paths.ts';
import type { AnyRecord } from '../../../model/record.ts';
import { isEdtfDate, side } from '../../../model/schema/fields.ts';
import { unwrapSchema } from '../../../model/schema/schema-parts.ts';
import { didYouMean } from '../../nearest.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

/** The keys that may stand next in a path. An actor who is not in the list is called by his record or side, an event by its day. */
const nextKeys = (schema: z.ZodType, value: unknown, step: string, actors: readonly string[]): string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (!(schema instanceof z.ZodArray)) return [];
  const items = (Array.isArray(value) ? value : []).flatMap((item) => itemKey(item) ?? []);
  const shape = schema.element instanceof z.ZodObject ? schema.element.shape : {};
  const days = 'on' in shape && isEdtfDate(step) ? [step] : [];
  return [...items, ...('side' in shape ? [...side.options, ...actors] : []), ...days];
};

const follow = (schema: z.ZodType, value: unknown, step: string): { schema: z.ZodType; value: unknown } => {
  if (schema instanceof z.ZodArray) {
    const item = (Array.isArray(value) ? value : []).find((candidate) => itemKey(candidate) === step);
    return { schema: unwrapSchema(schema.element as z.ZodType), value: item };
  }
  const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
  const below = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  return { schema: unwrapSchema(shape[step] ?? z.never()), value: below };
};

/** What is known of a record from others, and may be sought in vain like a field of its own. */
const derived: Partial<Record<AnyRecord['kind'], string>> = { mechanisms: 'sessions' };

/** The first step of a path that leads nowhere, with what it may have meant. */
const findStray = ({ kind, data }: AnyRecord, path: string, actors: readonly string[]): string | undefined => {
  if (path === derived[kind]) return undefined;
  let schema: z.ZodType = kinds[kind].schema;
  let value: unknown = data;
  for (const step of path.split('.')) {
    const keys = nextKeys(schema, value, step, actors);
    if (!keys.includes(step)) {
      return `\`${step}\` names nothing there${didYouMean(step, keys) || '; write the path of a field, items by their key'}`;
    }
    ({ schema, value } = follow(schema, value, step));
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
    const message = `\`disagreements\` names \`${field}\`, which this record does not hold${advice}`;
    return problemAt(file, ['disagreements', index, 'field'], 'known-path', message);
  });
  return [...missing, ...disputed];
};

export const rule: Rule = {
  id: 'known-path',
  group: 'provenance',
  says: 'What `notFound` speaks of is a field of the kind, and what `disagreements` speak of is a fact of the record',
  find: ({ leaves, idsOf }) => {
    const actors = [...idsOf('organizations'), ...idsOf('people')];
    return leaves.flatMap((leaf) => problemsOf(leaf, actors));
  },
};
