// The schema.org node of a record: legislation, event, quotation, claim review, person and so on.

import type { CreativeWork, Event, Thing } from 'schema-dts';
import { adoptionFields } from '../../model/kinds/agreement.ts';
import type { Kind } from '../../model/kinds.ts';
import type { AnyRecord, RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { actorNodes, otherNames, placeNode, refsTo, sourceAddress } from './linked-parts.ts';

type Node = Exclude<Thing, string>;

/** Instruments that bind states in law; others are creative works. */
const legal: ReadonlySet<string> = new Set(['treaty', 'agreement', 'protocol']);

const agreement = ({ data }: RecordOf<'agreements'>, ctx: ViewContext): Node => {
  const date = adoptionFields.map((field) => data[field]).find((value) => value !== undefined);
  const earlier = [data.amends, data.supersedes, data.renews, data.buildsOn, data.implements].flatMap(
    (ids) => ids ?? [],
  );
  const basis = refsTo('agreements', earlier, ctx);
  const work = {
    contributor: actorNodes(data.parties, ctx),
    ...(data.place === undefined ? {} : { locationCreated: placeNode(data.place) }),
    ...(basis.length === 0 ? {} : { isBasedOn: basis.map((node) => ({ '@type': 'CreativeWork' as const, ...node })) }),
  };
  if (!legal.has(data.instrument))
    return {
      '@type': 'CreativeWork',
      genre: ctx.words.instruments[data.instrument],
      ...(date === undefined ? {} : { dateCreated: date }),
      ...work,
    };
  return {
    '@type': 'Legislation',
    legislationType: ctx.words.instruments[data.instrument],
    ...(date === undefined ? {} : { legislationDate: date }),
    ...(data.inForce === undefined ? {} : { legislationDateOfApplicability: data.inForce }),
    ...work,
  };
};

const meeting = ({ data }: RecordOf<'meetings'>, ctx: ViewContext): Event => ({
  '@type': 'Event',
  ...(data.started === undefined ? {} : { startDate: data.started }),
  ...(data.ended === undefined ? {} : { endDate: data.ended }),
  ...(data.occurrence === 'cancelled' ? { eventStatus: 'https://schema.org/EventCancelled' as const } : {}),
  ...(data.place === undefined ? {} : { location: placeNode(data.place) }),
  attendee: actorNodes(data.participants, ctx),
});

const statement = ({ data }: RecordOf<'statements'>, ctx: ViewContext): Node => ({
  '@type': data.form === 'interview' || data.form === 'remarks' || data.form === 'speech' ? 'Quotation' : 'Article',
  dateCreated: data.made,
  creator: actorNodes(data.speakers, ctx),
  ...(data.language === undefined ? {} : { inLanguage: data.language }),
});

const claim = (record: RecordOf<'claims'>, ctx: ViewContext): Node => ({
  '@type': 'ClaimReview',
  claimReviewed: ctx.words.claimTitle(record.data.title),
  itemReviewed: { '@type': 'Claim', name: titleOf(record, ctx) },
  reviewRating: { '@type': 'Rating', alternateName: ctx.words.states[record.data.verdict] },
  author: { '@type': 'Organization', name: ctx.words.site.name },
});

const notGoverning: ReadonlySet<string> = new Set(['museum', 'company', 'media', 'international']);

const source = ({ data }: RecordOf<'sources'>): CreativeWork => ({
  '@type': 'CreativeWork',
  publisher: { '@type': 'Organization', name: data.publisher },
  inLanguage: data.language,
  ...(data.published === undefined ? {} : { datePublished: data.published }),
  ...sourceAddress(data),
});

const nodes: { [K in Kind]: (record: RecordOf<K>, ctx: ViewContext) => Node } = {
  agreements: agreement,
  meetings: meeting,
  statements: statement,
  claims: claim,
  commitments: ({ data }, ctx) => ({
    '@type': 'CreativeWork',
    genre: ctx.words.strengths[data.strength],
    creator: actorNodes(data.by, ctx),
    ...(data.due === undefined ? {} : { expires: data.due }),
  }),
  mechanisms: ({ data }, ctx) => ({
    '@type': 'Organization',
    ...(data.established === undefined ? {} : { foundingDate: data.established }),
    ...(data.ended === undefined ? {} : { dissolutionDate: data.ended }),
    member: refsTo('organizations', data.organizations ?? [], ctx).map((node) => ({
      '@type': 'Organization',
      ...node,
    })),
  }),
  organizations: ({ data }) => ({
    '@type': notGoverning.has(data.type) ? 'Organization' : 'GovernmentOrganization',
    ...(data.website === undefined ? {} : { url: data.website }),
  }),
  people: ({ data }, ctx) => ({
    '@type': 'Person',
    jobTitle: [...new Set((data.offices ?? []).map(({ role }) => role))],
    affiliation: refsTo(
      'organizations',
      [...new Set((data.offices ?? []).map((office) => office.organization))],
      ctx,
    ).map((node) => ({ '@type': 'Organization', ...node })),
  }),
  topics: () => ({ '@type': 'DefinedTerm' }),
  sources: source,
};

/** The node of what a record is about, with its name and names in other scripts. */
export const linkedRecord = (record: AnyRecord, ctx: ViewContext): Node => {
  const build = nodes[record.kind] as (record: AnyRecord, ctx: ViewContext) => Node;
  return {
    ...build(record, ctx),
    name: titleOf(record, ctx),
    ...otherNames(record),
  } as Node;
};
