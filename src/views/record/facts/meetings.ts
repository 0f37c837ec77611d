// A meeting → its rows of facts.
import type { RecordOf } from '../../../model/record.ts';
import { actorLines } from '../../shared/actor.ts';
import type { ViewContext } from '../../shared/context.ts';
import { formatDate, formatSpan } from '../../shared/dates.ts';
import { type FactMaker, type FactRow, factMaker, rows } from '../../shared/fact-row.ts';
import { linkTo, plain, soft } from '../../shared/text-run.ts';

type Maker = FactMaker<RecordOf<'meetings'>>;

const dateRow = ({ record: { data }, ctx, line }: Maker): FactRow | undefined => {
  const { started, ended } = data;
  if (started === undefined) return undefined;
  const text = ended === undefined ? formatDate(started, ctx.words) : formatSpan(started, ended, ctx.words);
  return { label: ctx.words.fields.date, lines: [line('started', [plain(text)])] };
};

const timeRow = ({ record: { data }, ctx, line }: Maker): FactRow | undefined => {
  const { time } = data;
  if (!time) return undefined;
  const length = time.minutes === undefined ? '' : `, ${ctx.words.minutes(time.minutes)}`;
  return {
    label: ctx.words.fields.time,
    lines: [
      line('time', [
        plain(`${time.start}${length}`),
        soft(` (${ctx.words.zones[time.zone] ?? time.zone.replace('_', ' ')})`),
      ]),
    ],
  };
};

const mechanismRow = ({ record: { data }, ctx, line }: Maker): FactRow | undefined => {
  const mechanism = data.mechanism ? ctx.graph.get('mechanisms', data.mechanism) : undefined;
  if (!mechanism) return undefined;
  const session =
    data.session === undefined
      ? []
      : [soft(', '), plain(ctx.words.sessionWord(ctx.words.ordinal(data.session), data.format))];
  return { label: ctx.words.fields.mechanism, lines: [line('mechanism', [linkTo(mechanism, ctx), ...session])] };
};

const documentsRow = ({ record: { data }, ctx, line }: Maker): FactRow => ({
  label: ctx.words.fields.documents,
  lines: (data.documents ?? []).flatMap(({ instrument, counted, missing, note }) => {
    const count = ctx.words.counted(counted, instrument, missing);
    const own = line(`documents.${instrument}`, [
      missing < counted ? { text: count, href: '#signed-here' } : plain(count),
    ]);
    return note === undefined ? [own] : [own, line(undefined, [soft(note)], { under: true })];
  }),
});

/** The facts of a meeting. */
export const meetingFacts = (record: RecordOf<'meetings'>, ctx: ViewContext): FactRow[] => {
  const maker = factMaker(record, ctx);
  const { data } = record;
  const { words } = ctx;
  const visit = data.partOf ? ctx.graph.get('meetings', data.partOf) : undefined;
  return rows(
    { label: words.fields.format, lines: [maker.line('format', [plain(words.formats[data.format])])] },
    { label: words.fields.occurrence, lines: [maker.line('occurrence', [plain(words.states[data.occurrence])])] },
    dateRow(maker),
    timeRow(maker),
    data.place === undefined
      ? undefined
      : { label: words.fields.place, lines: [maker.line('place', [plain(data.place)])] },
    visit && { label: words.fields.partOf, lines: [maker.line('partOf', [linkTo(visit, ctx)])] },
    mechanismRow(maker),
    ...(['kr', 'cn', 'other'] as const).map((side) => ({
      label: words.fields.participants[side],
      lines: actorLines(
        maker,
        (data.participants ?? []).filter((actor) => actor.side === side),
        'participants',
      ),
    })),
    documentsRow(maker),
  );
};
