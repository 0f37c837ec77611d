// The facts of a mechanism.
import type { RecordOf } from '../../../model/record.ts';
import { linkTo } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

/** Builds the facts of a mechanism. */
export const mechanismFacts = (record: RecordOf<'mechanisms'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { level, organizations = [] } = record.data;
  return [
    row.term('level', ctx.words.levels[level]),
    row.text('cadence'),
    row.date('established'),
    row.links('establishedBy'),
    row.links('revives'),
    row.date('ended'),
    row.lines(
      'organizations',
      organizations
        .flatMap((id) => ctx.graph.get('organizations', id) ?? [])
        .map((body) => row.line(undefined, [linkTo(body, ctx)], { side: body.data.side })),
    ),
  ];
};
