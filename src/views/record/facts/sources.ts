// The facts of a source.
import type { RecordOf } from '../../../model/record.ts';
import { plain, soft } from '../../shared/text-run.ts';
import type { RecordContext } from '../context.ts';
import { type FactRow, rowsFor } from './rows.ts';

/** Builds the facts of a source. */
export const sourceFacts = (record: RecordOf<'sources'>, ctx: RecordContext): FactRow[] => {
  const row = rowsFor(record, ctx);
  const { grade, gradeReason, part = [], language, translation, urlNote } = record.data;
  const { words } = ctx;
  return [
    row.parts('grade', [plain(words.grades[grade]), soft(`. ${gradeReason}`)]),
    row.lines(
      'part',
      part.map(({ locator, grade: own, reason }) =>
        row.line(undefined, [plain(`${locator}: ${words.grades[own]}`), soft(`. ${reason}`)]),
      ),
    ),
    row.text('publisher'),
    row.date('published'),
    row.parts('language', [plain(words.languages[language]), soft(`, ${words.translations[translation]}`)]),
    row.lines('url', [
      ...row.address('url', grade).lines,
      ...(urlNote === undefined ? [] : [row.line(undefined, [soft(urlNote)])]),
    ]),
    row.address('archived', grade),
    row.links('copyOf'),
    row.links('relays'),
  ];
};
