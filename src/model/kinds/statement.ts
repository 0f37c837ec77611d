// The schema of a statement: words of one side, such as remarks or a readout, or its own measure.
import { z } from 'zod';
import { edtfDate, languageTag, ref } from '../schema/fields.ts';
import { actor } from './actor.ts';
import { commonFields } from './common.ts';

export const statementSchema = z.strictObject({
  ...commonFields,
  form: z
    .enum(['interview', 'remarks', 'readout', 'briefing', 'speech', 'measure'])
    .describe('What sort of statement it is'),
  made: edtfDate.describe('The day the words were said or published'),
  speakers: z.array(actor).min(1, 'is empty; name at least one speaker').describe('Who said it'),
  conveyedBy: actor.optional().describe("Who says that it was said, where the speaker's own side did not publish it"),
  audience: z.array(actor).optional().describe('To whom it was said'),
  madeAt: ref('meetings').optional().describe('The meeting at which it was said'),
  language: languageTag.optional().describe('Language of the words, where known'),
  effect: z
    .strictObject({ from: edtfDate.describe('First day'), to: edtfDate.optional().describe('Last day') })
    .optional()
    .describe('When a measure applies'),
});
