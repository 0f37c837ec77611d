// The schema of a topic: a subject in the controlled list, which includes products.
import { z } from 'zod';
import { ref } from '../schema/fields.ts';
import { commonFields } from './common.ts';

export const topicSchema = z.strictObject({
  ...commonFields,
  broader: ref('topics').optional().describe('The wider topic'),
});
