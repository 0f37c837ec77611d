// The questions that ask for a record of a kind, derived from its schema as plain data.
import type { z } from 'zod';
import { atOf, describeIssue } from '../../../check/shape.ts';
import { valueAt } from '../../../model/at.ts';
import { type Kind, kinds } from '../../../model/kinds.ts';
import { descriptionOf, elementOf, fieldsOf, isRequired, targetsOf, wordsOf } from '../../../model/schema/walk.ts';

interface Asked {
  readonly key: string;
  /** The description of the field in the schema. */
  readonly description: string;
  readonly schema: z.ZodType;
}

/** A field to ask for: text, one of some words, the id of a record, a group of fields, or a list of any of these. */
export type Question =
  | (Asked & { readonly sort: 'text' })
  | (Asked & { readonly sort: 'choice'; readonly words: readonly string[] })
  | (Asked & { readonly sort: 'relation'; readonly targets: readonly Kind[]; readonly qualified: boolean })
  | (Asked & { readonly sort: 'group'; readonly questions: Questions })
  | (Asked & { readonly sort: 'list'; readonly item: Question });

/** The questions of a record or a part of it: required ones and optional ones. */
export interface Questions {
  readonly required: readonly Question[];
  readonly optional: readonly Question[];
}

const toQuestion = (key: string, schema: z.ZodType, outerDescription = ''): Question => {
  const asked = { key, description: descriptionOf(schema) ?? outerDescription, schema };
  const element = elementOf(schema);
  if (element) return { ...asked, sort: 'list', item: toQuestion(key, element, asked.description) };
  if (fieldsOf(schema).length > 0) return { ...asked, sort: 'group', questions: toQuestions(fieldsOf(schema)) };
  const words = wordsOf(schema);
  if (words) return { ...asked, sort: 'choice', words };
  const relation = targetsOf(schema);
  return relation ? { ...asked, sort: 'relation', ...relation } : { ...asked, sort: 'text' };
};

const toQuestions = (fields: ReturnType<typeof fieldsOf>): Questions => {
  const of = (wanted: boolean): Question[] =>
    fields.filter(([, schema]) => isRequired(schema) === wanted).map(([key, schema]) => toQuestion(key, schema));
  return { required: of(true), optional: of(false) };
};

/** Fields that are asked for separately after the facts, or that a new record cannot have. */
const excluded = ['sources', 'notFound', 'changes', 'formerPaths', 'withdrawn'];

/** The questions of a record of a kind, except its sources and `notFound`. */
export const buildQuestions = (kind: Kind): Questions =>
  toQuestions(fieldsOf(kinds[kind].schema).filter(([key]) => !excluded.includes(key)));

/** The question for any one field of a kind. Throws an Error for a field that the kind does not have. */
export const buildQuestion = (kind: Kind, key: string): Question => {
  const field = fieldsOf(kinds[kind].schema).find(([name]) => name === key);
  if (!field) throw new Error(`\`${key}\` is not a field of \`${kind}\``);
  return toQuestion(key, field[1]);
};

/** The message of the check about an answer; undefined if the field accepts it. */
export const findFault = ({ key, schema }: Pick<Question, 'key' | 'schema'>, answer: unknown): string | undefined => {
  const [issue] = schema.safeParse(answer).error?.issues ?? [];
  if (!issue) return undefined;
  const at = atOf(issue.path);
  const field = [key, ...at].filter((step) => step !== '').join('.');
  return describeIssue(issue, field, valueAt(answer, at)).message;
};
