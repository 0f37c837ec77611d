// The schema of a source, such as an article or a treaty text, with a grade for each of its parts.
import { z } from 'zod';
import { edtfDate, languageTag, line, note, ref, webAddress } from '../schema/fields.ts';
import { commonFields } from './common.ts';

/** The grades, most trusted first; `compareGrades` depends on this order. */
export const grades = ['official', 'press', 'weak', 'unreliable'] as const;
export type Grade = (typeof grades)[number];

/** Compares two grades for sorting, the more trusted first. */
export const compareGrades = (a: Grade, b: Grade): number => grades.indexOf(a) - grades.indexOf(b);

const grade = z.enum(grades);
const { sources: _sources, ...sourceFields } = commonFields;

export const sourceSchema = z
  .strictObject({
    ...sourceFields,
    publisher: line(160).describe('Who published it'),
    published: edtfDate.optional().describe('When, as far as known'),
    url: webAddress.optional().describe('Its address, letter for letter'),
    urlNote: note.optional().describe('Why there is no address, or what to know about it'),
    archived: webAddress.optional().describe('The address of an archived copy that was seen; never composed'),
    language: languageTag.describe('Language of the text read'),
    translation: z
      .enum(['none', 'human', 'machine', 'unknown'])
      .default('unknown')
      .describe('Whether the text read is a translation'),
    grade: grade.describe('How far it is trusted'),
    gradeReason: note.describe('Why'),
    copyOf: ref('sources').optional().describe('The source that this one copies'),
    relays: ref('organizations').optional().describe('The body whose release or wire it retells'),
    part: z
      .array(
        z.strictObject({
          locator: line(160).describe('The stretch: paragraphs 1–18'),
          grade: grade.describe('How far that stretch is trusted'),
          reason: note.describe('Why'),
        }),
      )
      .optional()
      .describe('Stretches that are graded apart; a citation takes the lowest grade it touches'),
  })
  .refine(
    (value) => value.url !== undefined || value.urlNote !== undefined,
    'has neither `url` nor `urlNote`; give the address or say why there is none',
  );

export type Source = z.output<typeof sourceSchema>;
