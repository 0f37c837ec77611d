// Asks for the citations of a record, with the facts they support, and for facts not found.
import type { Kind } from '../../../model/kinds.ts';
import { covers, listFacts } from '../../../model/paths.ts';
import type { JsonMap } from '../input.ts';
import type { Json } from '../parse-json.ts';
import { listAbsent } from './absent-fields.ts';
import { type Asking, askQuestion } from './field.ts';
import { buildQuestion, findFault, type Question } from './questions.ts';
import { askSeveral, askText, askWhether } from './terminal.ts';

const partOf = (question: Question, key: string): Question => {
  const group = question.sort === 'list' ? question.item : question;
  const parts = group.sort === 'group' ? [...group.questions.required, ...group.questions.optional] : [];
  const part = parts.find((candidate) => candidate.key === key);
  if (!part) throw new Error(`\`${question.key}\` has no \`${key}\``);
  return part;
};

const choicesOf = (paths: readonly string[]) => paths.map((path) => ({ value: path, label: path }));

/** Asks a question that may be left empty. */
const askOptional = async (asking: Asking, question: Question): Promise<JsonMap> => {
  const fault = (value: string): string | undefined => (value === '' ? undefined : findFault(question, value));
  const message = `${question.key}: ${question.description}; leave empty if there is none`;
  const answer = await askText(asking.session.streams, message, fault);
  return answer === '' ? {} : { [question.key]: answer };
};

const askCitation = async (
  asking: Asking,
  kind: Kind,
  facts: readonly string[],
  open: readonly string[],
): Promise<JsonMap> => {
  const sources = buildQuestion(kind, 'sources');
  const source = await askQuestion(asking, partOf(sources, 'source'));
  const locator = await askQuestion(asking, partOf(sources, 'locator'));
  const quote = await askOptional(asking, partOf(sources, 'quote'));
  const chosen = open.length > 0 ? open : facts;
  const message = 'supports: which facts does it support?';
  const supports = await askSeveral(asking.session.streams, message, choicesOf(facts), chosen);
  return { source, locator, ...quote, supports };
};

/** Asks for citations until no more are given. Facts that no citation supports yet are preselected. */
export const askSources = async (asking: Asking, kind: Kind, fields: JsonMap): Promise<Json[]> => {
  const facts = listFacts(kind, fields).map(({ path }) => path);
  const citations: JsonMap[] = [];
  while (facts.length > 0) {
    const supported = citations.flatMap(({ supports }) => supports as string[]);
    const open = facts.filter((fact) => !supported.some((path) => covers(path, fact)));
    const words =
      open.length > 0 ? `sources: cite one? Without a source yet: ${open.join(', ')}` : 'sources: one more?';
    if (!(await askWhether(asking.session.streams, words, open.length > 0))) return citations;
    citations.push(await askCitation(asking, kind, facts, open));
  }
  return citations;
};

/** Asks which of the missing fields were searched for, and how far the search went. */
export const askNotFound = async (asking: Asking, kind: Kind, fields: JsonMap): Promise<Json[]> => {
  const absent = listAbsent(kind, fields);
  if (absent.length === 0) return [];
  const message = 'notFound: which of these did you look for and not find?';
  const picked = await askSeveral(asking.session.streams, message, choicesOf(absent), []);
  if (picked.length === 0) return [];
  const question = partOf(buildQuestion(kind, 'notFound'), 'looked');
  const looked = {
    on: await askQuestion(asking, partOf(question, 'on')),
    ...(await askOptional(asking, partOf(question, 'through'))),
    ...(await askOptional(asking, partOf(question, 'where'))),
  };
  return picked.map((field) => ({ field, looked }));
};
