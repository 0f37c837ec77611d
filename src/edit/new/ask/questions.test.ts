// Tests of questions from schemas: required or optional, their sorts, and the answers they accept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindNames, kinds } from '../../../model/kinds.ts';
import { relationsOf } from '../../../model/relations.ts';
import { buildQuestion, buildQuestions, findFault, type Question, type Questions } from './questions.ts';

const keysOf = (questions: readonly Question[]): string[] => questions.map(({ key }) => key);
const allOf = ({ required, optional }: Questions): Question[] => [...required, ...optional];

/** A question in a few words: its sort, and what it contains. */
const outline = (question: Question): string => {
  if (question.sort === 'list') return `list of ${outline(question.item)}`;
  if (question.sort === 'group')
    return `{${keysOf(question.questions.required)} | ${keysOf(question.questions.optional)}}`;
  if (question.sort === 'relation') return `${question.qualified ? 'kind and ' : ''}id of ${question.targets}`;
  return question.sort === 'choice' ? `one of ${question.words}` : 'text';
};

test('required questions are the required fields of the schema, in its order', () => {
  const { required, optional } = buildQuestions('agreements');
  assert.deepEqual(keysOf(required), ['title', 'summary', 'instrument', 'parties']);
  assert.deepEqual(keysOf(optional).slice(0, 10), [
    ...['names', 'stands', 'aliases', 'topics', 'disagreements', 'checked', 'looked', 'binding', 'signed', 'adopted'],
  ]);
  for (const kind of kindNames) {
    const keys = new Set(keysOf(allOf(buildQuestions(kind))));
    const excluded = ['sources', 'notFound', 'changes', 'formerPaths', 'withdrawn'];
    const expected = Object.keys(kinds[kind].schema.shape).filter((key) => !excluded.includes(key));
    assert.deepEqual([...keys].sort(), expected.sort(), kind);
    const missing = kinds[kind].schema.safeParse({}).error?.issues.flatMap(({ path }) => path) ?? [];
    assert.deepEqual(keysOf(buildQuestions(kind).required), missing, kind);
  }
});

test('each sort of field has its sort of question', () => {
  const sorts = Object.fromEntries(
    allOf(buildQuestions('commitments')).map((question) => [question.key, outline(question)]),
  );
  assert.equal(sorts['title'], 'text');
  assert.equal(sorts['strength'], 'one of obligation,pledge,aim,plan,permission,request');
  assert.equal(sorts['topics'], 'list of id of topics');
  assert.equal(sorts['madeIn'], 'kind and id of agreements,meetings,statements');
  assert.equal(sorts['by'], 'list of {side | organization,person,office,group}');
  assert.equal(sorts['history'], 'list of {on,status,note | met}');
  assert.equal(sorts['looked'], '{on | through,where}');
  assert.equal(outline(buildQuestion('agreements', 'binding')), 'one of yes,no,unknown');
  assert.equal(outline(buildQuestion('meetings', 'session')), 'text');
});

test('every relation of every kind becomes a relation question', () => {
  const relations = (question: Question, path: string[]): string[] => {
    if (question.sort === 'list') return relations(question.item, [...path, '*']);
    if (question.sort === 'group')
      return allOf(question.questions).flatMap((part) => relations(part, [...path, part.key]));
    return question.sort === 'relation' ? [path.join('.')] : [];
  };
  for (const kind of kindNames) {
    const asked = Object.keys(kinds[kind].schema.shape).flatMap((key) => relations(buildQuestion(kind, key), [key]));
    assert.deepEqual(
      asked,
      relationsOf(kind).map(({ path }) => path.join('.')),
      kind,
    );
  }
});

test('a question carries the description of its field', () => {
  assert.equal(buildQuestion('agreements', 'signed').description, 'Date of signature');
  const topics = buildQuestion('topics', 'topics');
  assert.ok(topics.sort === 'list');
  assert.equal(topics.item.description, 'Ids of topics');
  for (const kind of kindNames)
    assert.ok(
      allOf(buildQuestions(kind)).every(({ description }) => description !== ''),
      kind,
    );
});

test('a bad answer is refused with the message of the check', () => {
  assert.equal(findFault(buildQuestion('agreements', 'signed'), '2031-02'), undefined);
  assert.equal(
    findFault(buildQuestion('agreements', 'signed'), '2031/2/3'),
    '`signed` is `2031/2/3`, which is not a calendar date; write `2031-02-03`',
  );
  assert.equal(findFault(buildQuestion('topics', 'title'), ' '), '`title` is empty; write it or leave the key out');
  assert.equal(findFault(buildQuestion('agreements', 'parties'), []), '`parties` is empty; name at least one party');
  assert.equal(
    findFault(buildQuestion('agreements', 'parties'), [{ side: 'jp' }]),
    '`parties.0.side` is `jp`; expected one of `kr`, `cn`, `other`',
  );
});

test('a field that a kind does not have cannot be asked for', () => {
  assert.throws(() => buildQuestion('topics', 'signed'), { message: '`signed` is not a field of `topics`' });
});
