// The facts of a statement.
import type { RecordOf } from '../../../model/record.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

/** Builds the facts of a statement. */
export const statementFacts = (record: RecordOf<'statements'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { form, language } = record.data;
  return [
    row.term('form', ctx.words.forms[form]),
    row.date('made'),
    row.actors('speakers'),
    row.actors('conveyedBy'),
    row.actors('audience'),
    row.links('madeAt'),
    row.span('effect'),
    row.term('language', language && ctx.words.languages[language]),
  ];
};
