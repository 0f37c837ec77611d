// The facts of an organisation.
import type { RecordOf } from '../../../model/record.ts';
import { linkTo, plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

/** Builds the facts of an organisation. */
export const organizationFacts = (record: RecordOf<'organizations'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { type, side, predecessors = [] } = record.data;
  const { words, graph } = ctx;
  return [
    row.lines('type', [row.line(undefined, [plain(words.organizationTypes[type])], { side })]),
    row.text('acronym'),
    row.links('partOf'),
    row.span('valid'),
    row.lines(
      'predecessors',
      predecessors.flatMap(({ organization, how }) => {
        const body = graph.get('organizations', organization);
        return body ? row.line(`predecessors.${organization}`, [linkTo(body, ctx), soft(` (${words.how[how]})`)]) : [];
      }),
    ),
    row.links('distinctFrom'),
    row.address('website', 'official'),
  ];
};
