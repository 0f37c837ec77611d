// The questions that ask for a record of a kind, read off its schema as plain data.
import type { z } from 'zod';
import { atOf, describeIssue } from '../../../check/shape.ts';
import { valueAt } from '../../../model/at.ts';
import { type Kind, kinds } from '../../../model/kinds.ts';
import { descriptionOf, elementOf, fieldsOf, isRequired, targetsOf, wordsOf } from '../../../model/schema/walk.ts';

interface Asked {
  readonly key: string;
  /** What the field is, in the sentence that describes it in the model. */
  readonly says: string;
  readonly schema: z.ZodType;
}

/** One field to ask for: a text, one of some words, the id of a record, fields of its own, or a list of any of these. */
export type Question =
  | (Asked & { readonly sort: 'text' })
  | (Asked & { readonly sort: 'choice'; readonly words: readonly string[] })
  | (Asked & { readonly sort: 'relation'; readonly targets: readonly Kind[]; readonly qualified: boolean })
  | (Asked & { readonly sort: 'group'; readonly questions: Questions })
  | (Asked & { readonly sort: 'list'; readonly item: Question });

/** The questions of a record or of a part of it: those that must be answered, and the others. */
export interface Questions {
  readonly required: readonly Question[];
  readonly optional: readonly Question[];
}

const toQuestion = (key: string, schema: z.ZodType, saidAbove = ''): Question => {
  const asked = { key, says: descriptionOf(schema) ?? saidAbove, schema };
  const element = elementOf(schema);
  if (element) return { ...asked, sort: 'list', item: toQuestion(key, element, asked.says) };
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

/** Asked for in their own way, after the facts; or of no meaning for a record that is new. */
const apart = ['sources', 'notFound', 'changes', 'formerPaths', 'withdrawn'];

/** The questions of a record of a kind, but for its sources and what was not found. */
export const buildQuestions = (kind: Kind): Questions =>
  toQuestions(fieldsOf(kinds[kind].schema).filter(([key]) => !apart.includes(key)));

/** The question of one field of a kind, whatever it is. Throws an Error for a field that the kind does not have. */
export const buildQuestion = (kind: Kind, key: string): Question => {
  const field = fieldsOf(kinds[kind].schema).find(([name]) => name === key);
  if (!field) throw new Error(`\`${key}\` is no field of \`${kind}\``);
  return toQuestion(key, field[1]);
};

/** What is amiss with an answer, in the words of the check; undefined when the field takes it. */
export const findFault = ({ key, schema }: Pick<Question, 'key' | 'schema'>, answer: unknown): string | undefined => {
  const [issue] = schema.safeParse(answer).error?.issues ?? [];
  if (!issue) return undefined;
  const at = atOf(issue.path);
  const field = [key, ...at].filter((step) => step !== '').join('.');
  return describeIssue(issue, field, valueAt(answer, at)).message;
};
