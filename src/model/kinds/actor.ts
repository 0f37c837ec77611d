// The schema of an actor: who signs, speaks, meets or promises. Only the side is always known.
import { z } from 'zod';
import { line, ref, side } from '../schema/fields.ts';

/** An organisation, a person, an office without a named holder, or a group of people. */
export const actor = z.strictObject({
  side: side.describe('kr, cn or other'),
  organization: ref('organizations').optional().describe('Id of the body acted for'),
  person: ref('people').optional().describe('Id of the person, where a trusted source names one'),
  office: line(160).optional().describe('The office held, in words: Minister of Commerce'),
  group: line(160).optional().describe('People or bodies without a record: Korean residents in Beijing'),
});

export type Actor = z.infer<typeof actor>;

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The key of an actor in a path: the person's id, else the organisation's, else the group or office in
 * lower case with hyphens, else the side. `parties.mofcom-cn`, `participants.xi-jinping`, `parties.kr`.
 */
export const actorKey = (value: Actor): string =>
  value.person ?? value.organization ?? (kebab(value.group ?? value.office ?? '') || value.side);
