// The schema of a person: an office-holder or speaker named by a trusted source.
import { z } from 'zod';
import { edtfDate, givenName, line, ref, side } from '../schema/fields.ts';
import { commonFields } from './common.ts';

const script = (label: string) => givenName.optional().describe(`The name in ${label}, only where a source shows it`);

export const personSchema = z.strictObject({
  ...commonFields,
  names: z
    .strictObject({
      ko: script('Hangul'),
      hanja: script('hanja or traditional characters'),
      zh: script('simplified characters'),
      pinyin: givenName.optional().describe('The name in pinyin'),
    })
    .optional()
    .describe("The name in other scripts; a person's characters are a fact, never ours"),
  // A person belongs to a side even if no source gives their office.
  side: side.describe('kr, cn or other'),
  offices: z
    .array(
      z.strictObject({
        organization: ref('organizations').describe('Id of the body'),
        role: line(160).describe('The office, in words'),
        from: edtfDate.optional().describe('First day, where sourced'),
        to: edtfDate.optional().describe('Last day, where sourced'),
      }),
    )
    .optional()
    .describe('Offices held; dates only where sourced'),
  distinctFrom: z.array(ref('people')).optional().describe('People of the same name, or easily taken for this one'),
});
