// The schema of a claim: an assertion that is unconfirmed or contradicted; listed, never stated.
import { z } from 'zod';
import { kindNames } from '../kind-names.ts';
import { anyRef, citation, note } from '../schema/fields.ts';
import { commonFields } from './common.ts';

const { sources: _sources, ...claimFields } = commonFields;

export const claimSchema = z.strictObject({
  ...claimFields,
  assertedBy: z.array(citation).min(1, 'is empty; cite who asserts it').describe('Who asserts it'),
  about: z
    .array(anyRef(...kindNames.filter((kind) => kind !== 'commitments' && kind !== 'claims')))
    .optional()
    .describe('Records it concerns, as kind/id'),
  verdict: z.enum(['unsupported', 'contradicted', 'corrected']).describe('What was found about it'),
  evidence: z
    .array(citation.extend({ finding: note.describe('What this source says instead') }))
    .optional()
    .describe('What trusted sources say on the matter'),
});
