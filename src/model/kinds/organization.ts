// The schema of an organisation, such as a ministry, bank or company, under one of its names.
import { z } from 'zod';
import { edtfDate, line, ref, side, webAddress } from '../schema/fields.ts';
import { commonFields } from './common.ts';

export const organizationSchema = z.strictObject({
  ...commonFields,
  type: z
    .enum([
      'government',
      'office',
      'department',
      'ministry',
      'agency',
      'parliament',
      'central-bank',
      'museum',
      'company',
      'media',
      'local-government',
      'mission',
      'international',
    ])
    .describe('What sort of body it is'),
  side: side.describe('kr, cn or other'),
  acronym: line(20).optional().describe('The acronym in English'),
  // A department can issue a readout; its ministry's page shows it under the department's name.
  partOf: ref('organizations').optional().describe('The body it is a department of'),
  valid: z
    .strictObject({
      from: edtfDate.optional().describe('First day under this name'),
      to: edtfDate.optional().describe('Last day under this name'),
    })
    .optional()
    .describe('The time for which it existed under this name, where sourced'),
  predecessors: z
    .array(
      z.strictObject({
        organization: ref('organizations').describe('The earlier body'),
        how: z.enum(['renamed', 'split', 'merged', 'functions']).describe('How this body follows it'),
      }),
    )
    .optional()
    .describe('Bodies that it follows'),
  distinctFrom: z.array(ref('organizations')).optional().describe('Bodies it is easily taken for'),
  website: webAddress.optional().describe('Its own site'),
});
