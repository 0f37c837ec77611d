// The facts of a meeting.
import type { DataOf, RecordOf } from '../../../model/record.ts';
import { formatSpan } from '../../shared/dates.ts';
import { type Part, plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactLine, type FactRow, type RowMaker, rowsFor } from './rows.ts';

type Meeting = DataOf['meetings'];

const dayOf = ({ started, ended = started }: Meeting, { words }: RecordContext): Part[] =>
  started === undefined ? [] : [plain(formatSpan(started, ended, words))];

const timeOf = ({ time }: Meeting, { words }: RecordContext): Part[] => {
  if (!time) return [];
  const length = time.minutes === undefined ? '' : `, ${words.minutes(time.minutes)}`;
  const zone = words.zones[time.zone];
  return [plain(`${time.start}${length}`), soft(` (${zone})`)];
};

const sessionOf = ({ session, format }: Meeting, { words }: RecordContext): Part[] =>
  session === undefined ? [] : [soft(', '), plain(words.sessionWord(words.ordinal(session), format))];

const documentLines = (row: RowMaker<'meetings'>, { documents = [] }: Meeting, { words }: RecordContext): FactLine[] =>
  documents.flatMap(({ instrument, counted, missing, note }) => {
    const count = words.counted(counted, instrument, missing);
    const own = row.line(`documents.${instrument}`, [
      missing < counted ? { text: count, href: '#signed-here' } : plain(count),
    ]);
    return note === undefined ? [own] : [own, row.line(undefined, [soft(note)], { under: true })];
  });

/** Builds the facts of a meeting. */
export const meetingFacts = (record: RecordOf<'meetings'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { data } = record;
  const { words } = ctx;
  return [
    row.term('format', words.formats[data.format]),
    row.term('occurrence', words.states[data.occurrence]),
    row.parts('started', dayOf(data, ctx)),
    row.parts('time', timeOf(data, ctx)),
    row.text('place'),
    row.links('partOf'),
    row.links('mechanism', sessionOf(data, ctx)),
    ...row.bySide('participants', row.actors('participants').lines),
    row.lines('documents', documentLines(row, data, ctx)),
  ];
};
