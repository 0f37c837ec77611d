// The facts of an agreement.
import { actorKey } from '../../../model/kinds/actor.ts';
import type { DataOf, RecordOf } from '../../../model/record.ts';
import { actorParts } from '../../shared/actor.ts';
import { formatDate } from '../../shared/dates.ts';
import { outsideLink, type Part, plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactLine, type FactRow, type RowMaker, rowsFor } from './rows.ts';

type Agreement = DataOf['agreements'];

const partyLines = (
  row: RowMaker<'agreements'>,
  ctx: RecordContext,
  party: Agreement['parties'][number],
): FactLine[] => {
  const { side, signatory } = party;
  const path = `parties.${actorKey(party)}`;
  const capacity = ctx.words.capacities[party.capacity];
  const named = actorParts(party, ctx);
  const own = row.line(path, capacity === '' ? named : [...named, soft(`, ${capacity}`)], { side });
  return signatory ? [own, row.line(`${path}.signatory`, actorParts(signatory, ctx), { side, under: true })] : [own];
};

/** After the meeting's title: how many documents were signed there, if more than one. */
const oneOfMany = ({ signedAt }: Agreement, { graph, words }: RecordContext): Part[] => {
  const documents = (signedAt ? graph.get('meetings', signedAt)?.data.documents : undefined) ?? [];
  const total = documents.reduce((sum, { counted }) => sum + counted, 0);
  return total > 1 ? [soft(` (${words.oneOfDocuments(total)})`)] : [];
};

const textParts = ({ text }: Agreement, { words }: RecordContext): Part[] => {
  if (!text) return [];
  const languages = words.join.series((text.languages ?? []).map((language) => words.languages[language]));
  const said =
    text.availability === 'published' ? words.textWords.published(languages) : words.textWords[text.availability];
  const address = text.url ? [soft(': '), outsideLink(text.url, 'official')] : [plain('.')];
  const looked = text.looked ? [plain(` ${words.textWords.looked(formatDate(text.looked.on, words))}`)] : [];
  return [plain(said), ...address, ...looked];
};

/** Builds the facts of an agreement. */
export const agreementFacts = (record: RecordOf<'agreements'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { data } = record;
  const { words } = ctx;
  return [
    row.term('instrument', words.instruments[data.instrument]),
    row.date('signed'),
    row.date('adopted'),
    row.date('issued'),
    row.date('agreed'),
    row.date('proposed'),
    row.date('inForce'),
    row.date('ends'),
    row.term('binding', data.binding === 'unknown' ? undefined : words.bindingWords[data.binding]),
    row.text('place'),
    row.links('signedAt', oneOfMany(data, ctx)),
    ...row.bySide(
      'parties',
      data.parties.flatMap((party) => partyLines(row, ctx, party)),
    ),
    row.links('amends'),
    row.links('supersedes'),
    row.links('renews'),
    row.links('buildsOn'),
    row.links('implements'),
    row.parts('text', textParts(data, ctx)),
  ];
};
