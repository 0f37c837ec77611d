// The facts of a person.
import type { DataOf, RecordOf } from '../../../model/record.ts';
import { officeParts } from '../../shared/actor.ts';
import { formatSpan } from '../../shared/dates.ts';
import { linkTo, type Part, plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

type Office = NonNullable<DataOf['people']['offices']>[number];

const officeInWords = ({ organization, role, from, to }: Office, ctx: RecordContext): Part[] => {
  const body = ctx.graph.get('organizations', organization);
  const span = formatSpan(from, to, ctx.words);
  const office = body ? officeParts([], role, linkTo(body, ctx)) : [plain(role)];
  return span === '' ? office : [...office, soft(`, ${span}`)];
};

/** Builds the facts of a person. */
export const personFacts = (record: RecordOf<'people'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { offices = [], side } = record.data;
  return [
    row.lines(
      'offices',
      offices.map((office) => row.line(`offices.${office.organization}`, officeInWords(office, ctx), { side })),
    ),
    row.links('distinctFrom'),
  ];
};
