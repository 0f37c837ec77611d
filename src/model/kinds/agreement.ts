// The schema of an agreement: a memorandum, treaty, contract, joint plan, certificate or statement.
import { z } from 'zod';
import { anyRef, edtfDate, languageTag, looked, note, ref, webAddress } from '../schema/fields.ts';
import { actor } from './actor.ts';
import { commonFields } from './common.ts';

/** The dates of adoption. A record has one; if it has none, `notFound` says so. */
export const adoptionFields = ['signed', 'adopted', 'issued', 'agreed', 'proposed'] as const;

/** The relations to earlier agreements, as sources name them. */
export const earlierFields = ['amends', 'supersedes', 'renews', 'buildsOn', 'implements'] as const;

/** A party, the capacity in which it acts, and its signatory. */
const party = actor.extend({
  capacity: z
    .enum(['party', 'donor', 'recipient'])
    .default('party')
    .describe('party, or for gifts donor and recipient'),
  signatory: actor.optional().describe('Who signed for this party, who may belong to another body'),
});

export const agreementSchema = z.strictObject({
  ...commonFields,
  instrument: z
    .enum([
      'mou',
      'agreement',
      'treaty',
      'protocol',
      'contract',
      'joint-plan',
      'certificate',
      'joint-statement',
      'communique',
      'arrangement',
    ])
    .describe('What sort of document it is'),
  binding: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Whether a source says that it binds in law'),
  signed: edtfDate.optional().describe('Date of signature'),
  adopted: edtfDate.optional().describe('Date of adoption, for plans'),
  issued: edtfDate.optional().describe('Date of issue, for joint statements'),
  agreed: edtfDate.optional().describe('Date of agreement, where no signature is reported'),
  proposed: edtfDate.optional().describe('Date of proposal, where nothing further is known'),
  inForce: edtfDate.optional().describe('Date of entry into force'),
  ends: edtfDate.optional().describe('Last day of validity'),
  place: note.optional().describe('Where it was signed or adopted'),
  signedAt: ref('meetings').optional().describe('The meeting at which it was signed or adopted'),
  parties: z.array(party).min(1, 'is empty; name at least one party').describe('Who is bound or acts'),
  history: z
    .array(
      z.strictObject({
        on: edtfDate.describe('Date of the event'),
        event: z
          .enum([
            'initialled',
            'ratified',
            'amended',
            'renewed',
            'extended',
            'expired',
            'terminated',
            'implemented',
            'exchanged',
          ])
          .describe('What happened'),
        note: note.describe('In words'),
      }),
    )
    .optional()
    .describe('What the date fields do not say; one entry a date'),
  text: z
    .strictObject({
      availability: z.enum(['published', 'summary', 'not-found']).describe('Whether the text can be read'),
      languages: z.array(languageTag).optional().describe('Languages of the published text'),
      url: webAddress.optional().describe('Where the text is'),
      looked: looked.optional().describe('How far it was looked for'),
    })
    .optional()
    .describe('Whether the text is public'),
  amends: z.array(ref('agreements')).optional().describe('Agreements that this one amends'),
  supersedes: z.array(ref('agreements')).optional().describe('Agreements that this one replaces'),
  renews: z.array(ref('agreements')).optional().describe('Agreements that this one renews'),
  buildsOn: z.array(ref('agreements')).optional().describe('Agreements that a source says it builds on'),
  implements: z.array(ref('agreements')).optional().describe('Agreements that a source says it implements'),
  earlierSteps: z
    .array(anyRef('agreements', 'meetings', 'mechanisms'))
    .optional()
    .describe(
      'Earlier steps on the same matter as editors see it, as kind/id; what a source names goes into the other fields',
    ),
});
