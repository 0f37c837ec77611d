// The query table: what readers type into the search, and what they must find.
import { bodies } from './queries-bodies.ts';
import { documents } from './queries-documents.ts';
import { meetings } from './queries-meetings.ts';
import { moneyAndMechanisms } from './queries-money.ts';
import { partials } from './queries-partial.ts';
import { people } from './queries-people.ts';
import { products } from './queries-products.ts';
import { smallWords } from './queries-small-words.ts';
import { spellings } from './queries-spelling.ts';
import { statementsAndPromises } from './queries-statements.ts';
import type { Query } from './query.ts';

/** Every query, in the order in which the tests run them. */
export const queries: readonly Query[] = [
  ...bodies,
  ...people,
  ...documents,
  ...moneyAndMechanisms,
  ...meetings,
  ...statementsAndPromises,
  ...products,
  ...spellings,
  ...partials,
  ...smallWords,
];
