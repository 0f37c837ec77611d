// What tests ask of the schemas: required keys, relations, and facts with one citation.
import { z } from 'zod';
import { isKind, type Kind, kinds } from '../../src/model/kinds.ts';
import { listFacts } from '../../src/model/paths.ts';
import { listEdges } from '../../src/model/relations.ts';
import { parseContentFile } from '../../src/source/front-matter.ts';

type Path = readonly (string | number)[];

/** The kind of the record at a path. */
export const kindOf = (path: string): Kind => {
  const [kind = ''] = path.split('/');
  if (!isKind(kind)) throw new Error(`${path} is not a record`);
  return kind;
};

const isOptional = (schema: z.ZodType): schema is z.ZodOptional | z.ZodDefault =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

const bare = (schema: z.ZodType): z.ZodType => (isOptional(schema) ? bare(schema.def.innerType as z.ZodType) : schema);

const below = (schema: z.ZodType, step: string | number): z.ZodType | undefined => {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return inner instanceof z.ZodObject ? ((inner.shape as Record<string, z.ZodType>)[step] ?? undefined) : undefined;
};

/** True when a key is required at every place where its parent is. */
export const isRequired = (kind: Kind, path: Path): boolean => {
  const found = path.reduce<z.ZodType | undefined>((schema, step) => schema && below(schema, step), kinds[kind].schema);
  return typeof path.at(-1) === 'string' && found !== undefined && !isOptional(found);
};

/** The keys of a schema at any depth, as paths without list positions. */
export const keysOf = (schema: z.ZodType, path: readonly string[] = []): string[] => {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return keysOf(inner.element as z.ZodType, path);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, value]) => [
    [...path, key].join('.'),
    ...keysOf(value, [...path, key]),
  ]);
};

const dataOf = (text: string): Record<string, unknown> => parseContentFile(text).value as Record<string, unknown>;

/** The relations of a record, each with its path and written value. */
export const edgesOf = (path: string, text: string) => listEdges(kindOf(path), dataOf(text));

/** True when support for a path covers a fact; a second, simpler implementation of the program's rule. */
const reaches = (support: string, fact: string): boolean =>
  support === fact || (fact.startsWith(`${support}.`) && !fact.endsWith('.signatory'));

interface Support {
  /** Its path: `sources`, the index of the citation, `supports`, the index in it. */
  readonly at: Path;
  readonly fact: string;
}

/** The facts that a single `supports` entry covers, each with the path of that entry. */
export const lonelySupports = (path: string, text: string): Support[] => {
  const data = dataOf(text);
  const citations = (data['sources'] ?? []) as { supports?: string[] }[];
  const all = citations.flatMap(({ supports = [] }, citation) =>
    supports.map((support, position) => ({ support, at: ['sources', citation, 'supports', position] })),
  );
  const schema = kinds[kindOf(path)].schema;
  return listFacts(kindOf(path), schema.parse(data)).flatMap(({ path: fact }) => {
    const found = all.filter(({ support }) => reaches(support, fact));
    return found.length === 1 && found[0] ? [{ at: found[0].at, fact }] : [];
  });
};
