// The schema of a mechanism: a committee, dialogue or series of talks that meets repeatedly.
import { z } from 'zod';
import { edtfDate, line, ref } from '../schema/fields.ts';
import { commonFields } from './common.ts';

export const mechanismSchema = z.strictObject({
  ...commonFields,
  level: z
    .enum(['leaders', 'parliamentary', 'ministerial', 'vice-ministerial', 'director-general', 'working', 'mixed'])
    .describe('Who leads it on each side'),
  cadence: line(160).optional().describe('How often it meets, in words'),
  established: edtfDate.optional().describe('When it was set up'),
  establishedBy: ref('agreements').optional().describe('The agreement that set it up'),
  revives: ref('mechanisms').optional().describe('The mechanism that it revives'),
  ended: edtfDate.optional().describe('When it ended'),
  organizations: z.array(ref('organizations')).optional().describe('The bodies that meet in it'),
});
