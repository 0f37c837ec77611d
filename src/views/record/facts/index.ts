// A record of any kind → its rows of facts, topics and other spellings last.
import type { AnyRecord } from '../../../model/record.ts';
import type { ViewContext } from '../../shared/context.ts';
import { type FactRow, rows } from '../../shared/fact-row.ts';
import { linkTo, type Part, plain } from '../../shared/text-run.ts';
import { agreementFacts } from './agreements.ts';
import { commitmentFacts } from './commitments.ts';
import { meetingFacts } from './meetings.ts';
import { claimFacts, mechanismFacts, organizationFacts, personFacts, sourceFacts, topicFacts } from './others.ts';
import { statementFacts } from './statements.ts';

const ownFacts = (record: AnyRecord, ctx: ViewContext): FactRow[] => {
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
      return topicFacts(record, ctx);
    case 'claims':
      return claimFacts(record, ctx);
    case 'sources':
      return sourceFacts(record, ctx);
  }
};

const joined = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [plain(', '), part]));

/** The rows of facts of a record. */
export const buildFacts = (record: AnyRecord, ctx: ViewContext): FactRow[] => {
  const about = new Set(record.kind === 'claims' ? record.data.about : []);
  const topics = (record.data.topics ?? [])
    .filter((id) => !about.has(`topics/${id}`))
    .flatMap((id) => ctx.graph.get('topics', id) ?? [])
    .map((topic) => linkTo(topic, ctx));
  const aliases = record.data.aliases ?? [];
  return rows(
    ...ownFacts(record, ctx),
    topics.length > 0 ? { label: ctx.words.fields.topics, lines: [{ parts: joined(topics), marks: [] }] } : undefined,
    aliases.length > 0
      ? { label: ctx.words.fields.aliases, lines: [{ parts: joined(aliases.map(plain)), marks: [] }] }
      : undefined,
  );
};
