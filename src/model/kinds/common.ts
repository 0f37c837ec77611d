// The schema of the fields that every kind has.
import { z } from 'zod';
import { citation, day, givenName, line, looked, note, ref, supportingCitation } from '../schema/fields.ts';

const formerPath = z
  .string()
  .regex(
    /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an address; write it as kind/id, like `meetings/2026-01-05-summit`',
  );

/** A question on which sources differ: each value with its sources, the value we use, and why. */
const disagreement = z.strictObject({
  field: line(200).optional().describe('Path of the fact in dispute, where the record holds it'),
  question: line(200).describe('The question that the sources answer differently'),
  values: z
    .array(
      z.strictObject({
        value: line(200).describe('What these sources say'),
        citations: z.array(citation).min(1, 'is empty; each value needs a citation').describe('Who says so'),
      }),
    )
    .min(2, 'has fewer than two values; a disagreement has at least two')
    .describe('What each side of the disagreement says'),
  used: line(200).describe('The value that the register uses'),
  reason: note.describe('Why that one'),
});

/** Fields common to every kind. */
export const commonFields = {
  title: line(160).describe('The English title'),
  names: z
    .strictObject({
      ko: givenName.optional().describe('The Korean name'),
      zh: givenName.optional().describe('The Chinese name'),
    })
    .optional()
    .describe('The name in Korean and Chinese, each with who gave it'),
  summary: line(300).describe('One or two plain sentences, at most 300 characters'),
  stands: z
    .strictObject({
      asOf: day.describe('The day up to which this is known'),
      text: note.describe('What is possible or true'),
    })
    .optional()
    .describe('What someone who must act can rely on, as of a day'),
  aliases: z.array(line(160)).optional().describe('Every other spelling met, wrong ones included'),
  topics: z.array(ref('topics')).optional().describe('Ids of topics'),
  sources: z.array(supportingCitation).optional().describe('The citations that support the facts of this record'),
  disagreements: z.array(disagreement).optional().describe('Where sources differ'),
  notFound: z
    .array(
      z.strictObject({
        field: line(200).describe('Path of what is not known'),
        looked: looked.describe('How far it was looked for'),
      }),
    )
    .optional()
    .describe('What was looked for and not found'),
  checked: day.optional().describe('The day an editor last compared the record with its sources'),
  looked: looked.optional().describe('How far later evidence was sought'),
  changes: z
    .array(z.strictObject({ on: day.describe('The day of the change'), note: note.describe('What changed, in words') }))
    .optional()
    .describe('What changed in this record, for readers'),
  formerPaths: z.array(formerPath).optional().describe('Addresses this record had before, as kind/id'),
  withdrawn: z
    .strictObject({ on: day.describe('The day of withdrawal'), reason: note.describe('Why') })
    .optional()
    .describe('Set when a record should no longer be relied on; its page stays'),
};
