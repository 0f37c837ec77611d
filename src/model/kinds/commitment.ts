// The schema of a commitment: a promise, aim, plan, permission or request, and what followed.
import { z } from 'zod';
import { anyRef, edtfDate, line, note } from '../schema/fields.ts';
import { actor } from './actor.ts';
import { commonFields } from './common.ts';

const status = z.enum(['open', 'under-way', 'partly-kept', 'kept', 'granted', 'declined', 'lapsed', 'superseded']);

/** The states of a commitment in the order of pages: open ones first. */
export const commitmentStates = status.options;

export const commitmentSchema = z.strictObject({
  ...commonFields,
  strength: z
    .enum(['obligation', 'pledge', 'aim', 'plan', 'permission', 'request'])
    .describe('How firm it is; signed, announced, aimed at and requested are four different things'),
  madeIn: anyRef('agreements', 'meetings', 'statements').describe('Where it was made, as kind/id'),
  by: z.array(actor).min(1, 'is empty; name who is to act').describe('Who is to act'),
  askedBy: z.array(actor).optional().describe('Who asked, for requests'),
  due: edtfDate.optional().describe('When it falls due'),
  dueWording: line(160).optional().describe('How the source words the time'),
  recurs: line(80).optional().describe('How often, in words: once a year'),
  history: z
    .array(
      z.strictObject({
        on: edtfDate.describe('The day of the event'),
        status: status.describe('How it stands from that day'),
        met: anyRef('agreements', 'meetings', 'statements').optional().describe('The record that shows it, as kind/id'),
        note: note.describe('In words'),
      }),
    )
    .optional()
    .describe('What became of it; one entry a date, oldest first'),
});
