// The schema of a meeting: talks, a session, a forum, a call, or a visit that contains others.
import { z } from 'zod';
import { count, edtfDate, note, ref } from '../schema/fields.ts';
import { actor } from './actor.ts';
import { agreementSchema } from './agreement.ts';
import { commonFields } from './common.ts';

export const meetingSchema = z.strictObject({
  ...commonFields,
  format: z
    .enum([
      'summit',
      'talks',
      'ministerial',
      'committee',
      'negotiation',
      'forum',
      'call',
      'visit',
      'ceremony',
      'reception',
    ])
    .describe('What sort of meeting it is'),
  occurrence: z
    .enum(['held', 'announced', 'cancelled', 'unknown'])
    .describe('Whether sources say that it took place, or only that it was to'),
  started: edtfDate.optional().describe('First day'),
  ended: edtfDate.optional().describe('Last day, where not the first'),
  time: z
    .strictObject({
      start: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time; write it as 16:47')
        .describe('Start, local time, 24 hours'),
      minutes: count.optional().describe('Length in minutes'),
      zone: z
        .enum(['Asia/Seoul', 'Asia/Shanghai', 'Asia/Tokyo', 'Asia/Kuala_Lumpur', 'Africa/Johannesburg'])
        .describe('Time zone of the start'),
    })
    .optional()
    .describe('Time of day, where reported'),
  place: note.optional().describe('Where; none for a call'),
  partOf: ref('meetings').optional().describe('The visit or meeting that this one belongs to'),
  mechanism: ref('mechanisms').optional().describe('The standing body that met'),
  session: count.optional().describe('Which session of it'),
  participants: z.array(actor).optional().describe('Who took part'),
  documents: z
    .array(
      z.strictObject({
        instrument: agreementSchema.shape.instrument,
        counted: count.describe('How many the sources count'),
        missing: count.default(0).describe('How many of them the register has no record of'),
        note: note.optional().describe('How the count was reached'),
      }),
    )
    .optional()
    .describe('Documents signed at the meeting, by instrument; records must add up to them'),
});
