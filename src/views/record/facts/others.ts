// Mechanisms, organisations, people, topics, claims and sources → their rows of facts.
import type { RecordOf } from '../../../model/record.ts';
import { officeParts } from '../../shared/actor.ts';
import type { ViewContext } from '../../shared/context.ts';
import { formatDate, formatSpan } from '../../shared/dates.ts';
import { type FactRow, factMaker, rows } from '../../shared/fact-row.ts';
import { linkTo, outsideLink, plain, soft } from '../../shared/text-run.ts';

/** The facts of a mechanism. */
export const mechanismFacts = (record: RecordOf<'mechanisms'>, ctx: ViewContext): FactRow[] => {
  const { line } = factMaker(record, ctx);
  const { data } = record;
  const { words, graph } = ctx;
  const agreement = data.establishedBy ? graph.get('agreements', data.establishedBy) : undefined;
  const revived = data.revives ? graph.get('mechanisms', data.revives) : undefined;
  return rows(
    { label: words.fields.level, lines: [line(undefined, [plain(words.levels[data.level])])] },
    data.cadence === undefined
      ? undefined
      : { label: words.fields.cadence, lines: [line('cadence', [plain(data.cadence)])] },
    data.established === undefined
      ? undefined
      : { label: words.fields.established, lines: [line('established', [plain(formatDate(data.established, words))])] },
    agreement && { label: words.fields.establishedBy, lines: [line('establishedBy', [linkTo(agreement, ctx)])] },
    revived && { label: words.fields.revives, lines: [line('revives', [linkTo(revived, ctx)])] },
    data.ended === undefined
      ? undefined
      : { label: words.fields.ended, lines: [line('ended', [plain(formatDate(data.ended, words))])] },
    {
      label: words.fields.organizations,
      lines: (data.organizations ?? []).flatMap((id) => {
        const body = graph.get('organizations', id);
        return body ? line(undefined, [linkTo(body, ctx)], { side: body.data.side }) : [];
      }),
    },
  );
};

/** The facts of an organisation. */
export const organizationFacts = (record: RecordOf<'organizations'>, ctx: ViewContext): FactRow[] => {
  const { line } = factMaker(record, ctx);
  const { data } = record;
  const { words, graph } = ctx;
  const parent = data.partOf ? graph.get('organizations', data.partOf) : undefined;
  return rows(
    {
      label: words.fields.type,
      lines: [line(undefined, [plain(words.organizationTypes[data.type])], { side: data.side })],
    },
    data.acronym === undefined
      ? undefined
      : { label: words.fields.acronym, lines: [line(undefined, [plain(data.acronym)])] },
    parent && { label: words.fields.department, lines: [line(undefined, [linkTo(parent, ctx)])] },
    data.valid && {
      label: words.fields.valid,
      lines: [line('valid', [plain(formatSpan(data.valid.from, data.valid.to, words))])],
    },
    {
      label: words.fields.predecessors,
      lines: (data.predecessors ?? []).flatMap(({ organization, how }) => {
        const body = graph.get('organizations', organization);
        return body ? line(`predecessors.${organization}`, [linkTo(body, ctx), soft(` (${words.how[how]})`)]) : [];
      }),
    },
    {
      label: words.fields.distinctFrom,
      lines: (data.distinctFrom ?? []).flatMap((id) => {
        const body = graph.get('organizations', id);
        return body ? line(undefined, [linkTo(body, ctx)]) : [];
      }),
    },
    data.website === undefined
      ? undefined
      : { label: words.fields.website, lines: [line(undefined, [outsideLink(data.website, 'official')])] },
  );
};

/** The facts of a person. */
export const personFacts = (record: RecordOf<'people'>, ctx: ViewContext): FactRow[] => {
  const { line } = factMaker(record, ctx);
  const { offices = [], distinctFrom = [], side } = record.data;
  return rows(
    {
      label: ctx.words.fields.offices,
      lines: offices.flatMap(({ organization, role, from, to }) => {
        const body = ctx.graph.get('organizations', organization);
        const span = formatSpan(from, to, ctx.words);
        const office = body ? officeParts([], role, linkTo(body, ctx)) : [plain(role)];
        const parts = [...office, ...(span === '' ? [] : [soft(`, ${span}`)])];
        return line(`offices.${organization}`, parts, { side });
      }),
    },
    {
      label: ctx.words.fields.distinctFrom,
      lines: distinctFrom.flatMap((id) => {
        const other = ctx.graph.get('people', id);
        return other ? line(undefined, [linkTo(other, ctx)]) : [];
      }),
    },
  );
};

/** The facts of a topic. */
export const topicFacts = (record: RecordOf<'topics'>, ctx: ViewContext): FactRow[] => {
  const broader = record.data.broader ? ctx.graph.get('topics', record.data.broader) : undefined;
  return rows(
    broader && {
      label: ctx.words.fields.broader,
      lines: [factMaker(record, ctx).line(undefined, [linkTo(broader, ctx)])],
    },
  );
};

/** The facts of a claim. */
export const claimFacts = (record: RecordOf<'claims'>, ctx: ViewContext): FactRow[] => {
  const { line } = factMaker(record, ctx);
  return rows(
    { label: ctx.words.fields.verdict, lines: [line(undefined, [plain(ctx.words.verdictSays[record.data.verdict])])] },
    {
      label: ctx.words.fields.about,
      lines: (record.data.about ?? []).flatMap((permalink) => {
        const target = ctx.graph.find(permalink);
        return target ? line(undefined, [linkTo(target, ctx)]) : [];
      }),
    },
  );
};

/** The facts of a source. */
export const sourceFacts = (record: RecordOf<'sources'>, ctx: ViewContext): FactRow[] => {
  const { line } = factMaker(record, ctx);
  const { data } = record;
  const { words, graph } = ctx;
  const original = data.copyOf ? graph.get('sources', data.copyOf) : undefined;
  const body = data.relays ? graph.get('organizations', data.relays) : undefined;
  return rows(
    {
      label: words.fields.grade,
      lines: [line(undefined, [plain(words.grades[data.grade]), soft(`. ${data.gradeReason}`)])],
    },
    {
      label: words.fields.part,
      lines: (data.part ?? []).map(({ locator, grade, reason }) =>
        line(undefined, [plain(`${locator}: ${words.grades[grade]}`), soft(`. ${reason}`)]),
      ),
    },
    { label: words.fields.publisher, lines: [line(undefined, [plain(data.publisher)])] },
    data.published === undefined
      ? undefined
      : { label: words.fields.published, lines: [line(undefined, [plain(formatDate(data.published, words))])] },
    {
      label: words.fields.language,
      lines: [
        line(undefined, [plain(words.languages[data.language]), soft(`, ${words.translations[data.translation]}`)]),
      ],
    },
    {
      label: words.fields.url,
      lines: [
        ...(data.url ? [line(undefined, [outsideLink(data.url, data.grade)])] : []),
        ...(data.urlNote ? [line(undefined, [soft(data.urlNote)])] : []),
      ],
    },
    data.archived === undefined
      ? undefined
      : { label: words.fields.archived, lines: [line(undefined, [outsideLink(data.archived, data.grade)])] },
    original && { label: words.fields.copyOf, lines: [line(undefined, [linkTo(original, ctx)])] },
    body && { label: words.fields.relays, lines: [line(undefined, [linkTo(body, ctx)])] },
  );
};
