// Asks one question with the prompt for its sort; can create a record that an answer points to.
import type { Kind } from '../../../model/kinds.ts';
import type { Json } from '../parse-json.ts';
import { findFault, type Question } from './questions.ts';
import type { Session } from './session.ts';
import { askChoice, askSearch, askSeveral, askText, askWhether, say } from './terminal.ts';

/** The session of a question, and how to create a record that an answer points to. */
export interface Asking {
  readonly session: Session;
  readonly makeRecord: (kind: Kind) => Promise<string>;
}

type Of<Sort extends Question['sort']> = Extract<Question, { sort: Sort }>;

const wordsOf = ({ key, description }: Question): string => (description === '' ? key : `${key}: ${description}`);

/** True for fields whose answer is usually today. */
const isDayOfEditing = (key: string): boolean => key === 'checked' || key === 'on' || key === 'asOf';

/** Asks for a line of text; undefined if it may be empty and is. */
const askLine = async ({ session }: Asking, question: Question, mayBeEmpty = false): Promise<string | undefined> => {
  const initial = !mayBeEmpty && isDayOfEditing(question.key) ? session.today : '';
  const fault = (value: string): string | undefined =>
    mayBeEmpty && value === '' ? undefined : findFault(question, value);
  const answer = await askText(session.streams, wordsOf(question), fault, initial);
  return answer === '' ? undefined : answer;
};

const done = ':done';
const makeNew = ':new ';

const askRelation = async (asking: Asking, question: Of<'relation'>, mayEnd = false): Promise<string | undefined> => {
  const { session, makeRecord } = asking;
  const write = (kind: Kind, id: string): string => (question.qualified ? `${kind}/${id}` : id);
  const known = question.targets.flatMap((kind) =>
    session.choicesOf(kind).map(({ value, label }) => ({ value: write(kind, value), label })),
  );
  const end = mayEnd ? [{ value: done, label: 'No more' }] : [];
  const fresh = question.targets.map((kind) => ({ value: makeNew + kind, label: `Create a new one in ${kind}` }));
  const answer = await askSearch(session.streams, wordsOf(question), [...end, ...known], fresh);
  if (answer === done) return undefined;
  const kind = question.targets.find((target) => answer === makeNew + target);
  return kind ? write(kind, await makeRecord(kind)) : answer;
};

/** Asks for the next item of a list; undefined if there are no more. */
const askItem = async (asking: Asking, { key, item }: Of<'list'>, count: number): Promise<Json | undefined> => {
  if (item.sort === 'text')
    return askLine(asking, { ...item, description: `${item.description}; leave empty to finish` }, true);
  if (item.sort === 'relation') return askRelation(asking, item, true);
  const asks = count === 0 || (await askWhether(asking.session.streams, `${key}: one more?`, false));
  return asks ? askQuestion(asking, item) : undefined;
};

const askList = async (asking: Asking, question: Of<'list'>): Promise<Json> => {
  const items: Json[] = [];
  for (;;) {
    const item = await askItem(asking, question, items.length);
    if (item !== undefined) items.push(item);
    const fault = item === undefined && items.length > 0 ? findFault(question, items) : undefined;
    if (fault) say(asking.session.streams, fault);
    else if (item === undefined && (items.length > 0 || !findFault(question, items))) return items;
  }
};

type Answers = { readonly [key: string]: Json };

/** Asks each of some questions. */
export const askEach = async (asking: Asking, questions: readonly Question[]): Promise<Answers> => {
  const answers = new Map<string, Json>();
  for (const question of questions) answers.set(question.key, await askQuestion(asking, question));
  return Object.fromEntries(answers);
};

/** Asks which of some questions can be answered, then asks those; `usual` ones are preselected. */
export const askPicked = async (
  asking: Asking,
  questions: readonly Question[],
  name: string,
  usual: ReadonlySet<string> = new Set(),
): Promise<Answers> => {
  if (questions.length === 0) return {};
  const choices = questions.map((question) => ({ value: question.key, label: wordsOf(question) }));
  const chosen = choices.map(({ value }) => value).filter((key) => usual.has(key));
  const message = `${name}: which others are known? (space chooses, enter goes on)`;
  const picked = await askSeveral(asking.session.streams, message, choices, chosen);
  return askEach(
    asking,
    questions.filter(({ key }) => picked.includes(key)),
  );
};

/** Asks one question until its answer holds to the field's schema. */
export const askQuestion = async (asking: Asking, question: Question): Promise<Json> => {
  const { streams } = asking.session;
  if (question.sort === 'group') {
    const { required, optional } = question.questions;
    return { ...(await askEach(asking, required)), ...(await askPicked(asking, optional, question.key)) };
  }
  if (question.sort === 'list') return askList(asking, question);
  if (question.sort === 'relation') return (await askRelation(asking, question)) ?? '';
  if (question.sort === 'text') return (await askLine(asking, question)) ?? '';
  const words = question.words.map((word) => ({ value: word, label: word }));
  return askChoice(streams, wordsOf(question), words);
};
