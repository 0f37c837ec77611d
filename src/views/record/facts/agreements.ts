// An agreement → its rows of facts.
import { actorKey } from '../../../model/kinds/actor.ts';
import type { DataOf, RecordOf } from '../../../model/record.ts';
import { actorParts } from '../../shared/actor.ts';
import type { ViewContext } from '../../shared/context.ts';
import { formatDate } from '../../shared/dates.ts';
import { type FactLine, type FactMaker, type FactRow, factMaker, rows } from '../../shared/fact-row.ts';
import { linkTo, outsideLink, plain, soft } from '../../shared/text-run.ts';

type Maker = FactMaker<RecordOf<'agreements'>>;
type Party = DataOf['agreements']['parties'][number];

const dateRow = (
  { record: { data }, ctx, line }: Maker,
  field: 'signed' | 'adopted' | 'issued' | 'agreed' | 'proposed' | 'inForce' | 'ends',
): FactRow | undefined => {
  const date = data[field];
  return date === undefined
    ? undefined
    : { label: ctx.words.fields[field], lines: [line(field, [plain(formatDate(date, ctx.words))])] };
};

const partyLines = ({ ctx, line }: Maker, party: Party): FactLine[] => {
  const path = `parties.${actorKey(party)}`;
  const capacity = ctx.words.capacities[party.capacity];
  const named = actorParts(party, ctx);
  const own = line(path, capacity === '' ? named : [...named, soft(`, ${capacity}`)], { side: party.side });
  return party.signatory
    ? [own, line(`${path}.signatory`, actorParts(party.signatory, ctx), { side: party.side, under: true })]
    : [own];
};

const sideRow = (maker: Maker, side: Party['side']): FactRow => ({
  label: maker.ctx.words.fields.forSide[side],
  lines: maker.record.data.parties.filter((party) => party.side === side).flatMap((party) => partyLines(maker, party)),
});

const meetingRow = ({ record: { data }, ctx, line }: Maker): FactRow | undefined => {
  const meeting = data.signedAt ? ctx.graph.get('meetings', data.signedAt) : undefined;
  if (!meeting) return undefined;
  const total = (meeting.data.documents ?? []).reduce((sum, { counted }) => sum + counted, 0);
  const count = total > 1 ? [soft(` (${ctx.words.oneOfDocuments(total)})`)] : [];
  return { label: ctx.words.fields.signedAt, lines: [line('signedAt', [linkTo(meeting, ctx), ...count])] };
};

const textRow = ({ record: { data }, ctx, line }: Maker): FactRow | undefined => {
  const { text } = data;
  if (!text) return undefined;
  const languages = (text.languages ?? []).map((language) => ctx.words.languages[language]).join(', ');
  const words =
    text.availability === 'published'
      ? ctx.words.textWords.published(languages)
      : ctx.words.textWords[text.availability];
  const looked = text.looked ? ` ${ctx.words.textWords.looked(formatDate(text.looked.on, ctx.words))}` : '';
  const address = text.url ? [soft(': '), outsideLink(text.url, 'official')] : [plain('.')];
  return {
    label: ctx.words.fields.text,
    lines: [line(undefined, [plain(words), ...address, ...(looked === '' ? [] : [plain(looked)])])],
  };
};

const relationRow = (
  { record: { data }, ctx, line }: Maker,
  field: 'amends' | 'supersedes' | 'renews' | 'buildsOn' | 'implements',
): FactRow => ({
  label: ctx.words.fields[field],
  lines: (data[field] ?? []).flatMap((id) => {
    const target = ctx.graph.get('agreements', id);
    return target ? line(field, [linkTo(target, ctx)]) : [];
  }),
});

/** The facts of an agreement. */
export const agreementFacts = (record: RecordOf<'agreements'>, ctx: ViewContext): FactRow[] => {
  const maker = factMaker(record, ctx);
  const { data } = record;
  const { words } = ctx;
  return rows(
    { label: words.fields.instrument, lines: [maker.line('instrument', [plain(words.instruments[data.instrument])])] },
    ...(['signed', 'adopted', 'issued', 'agreed', 'proposed', 'inForce', 'ends'] as const).map((field) =>
      dateRow(maker, field),
    ),
    data.binding === 'unknown'
      ? undefined
      : { label: words.fields.binding, lines: [maker.line('binding', [plain(words.bindingWords[data.binding])])] },
    data.place === undefined
      ? undefined
      : { label: words.fields.place, lines: [maker.line('place', [plain(data.place)])] },
    meetingRow(maker),
    ...(['kr', 'cn', 'other'] as const).map((side) => sideRow(maker, side)),
    ...(['amends', 'supersedes', 'renews', 'buildsOn', 'implements'] as const).map((field) =>
      relationRow(maker, field),
    ),
    textRow(maker),
  );
};
