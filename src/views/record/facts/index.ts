// The facts of a record of any kind, with its topics and other spellings last.
import type { AnyRecord } from '../../../model/record.ts';
import { linkTo, type Part, plain } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { agreementFacts } from './agreements.ts';
import { commitmentFacts } from './commitments.ts';
import { mechanismFacts } from './mechanisms.ts';
import { meetingFacts } from './meetings.ts';
import { organizationFacts } from './organizations.ts';
import { personFacts } from './people.ts';
import { type FactRow, rowsFor } from './rows.ts';
import { sourceFacts } from './sources.ts';
import { statementFacts } from './statements.ts';

const ownFacts = (record: AnyRecord, ctx: RecordContext): FactRow[] => {
  switch (record.kind) {
    case 'agreements':
      return agreementFacts(record, ctx);
    case 'meetings':
      return meetingFacts(record, ctx);
    case 'statements':
      return statementFacts(record, ctx);
    case 'commitments':
      return commitmentFacts(record, ctx);
    case 'mechanisms':
      return mechanismFacts(record, ctx);
    case 'organizations':
      return organizationFacts(record, ctx);
    case 'people':
      return personFacts(record, ctx);
    case 'topics':
      return [rowsFor(record, ctx).links('broader')];
    case 'claims': {
      const row = rowsFor(record, ctx);
      return [row.term('verdict', ctx.words.verdictSays[record.data.verdict]), row.links('about')];
    }
    case 'sources':
      return sourceFacts(record, ctx);
  }
};

const joined = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [plain(', '), part]));

/** Builds the rows of a record's facts, without empty ones. A claim's topics leave out those that it is about. */
export const buildFacts = (record: AnyRecord, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const about = new Set(record.kind === 'claims' ? record.data.about : []);
  const topics = (record.data.topics ?? [])
    .filter((id) => !about.has(`topics/${id}`))
    .flatMap((id) => ctx.graph.get('topics', id) ?? [])
    .map((topic) => linkTo(topic, ctx));
  const all = [
    ...ownFacts(record, ctx),
    row.parts('topics', joined(topics)),
    row.parts('aliases', joined((record.data.aliases ?? []).map(plain))),
  ];
  return all.filter(({ lines }) => lines.length > 0);
};
