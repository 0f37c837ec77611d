// Formats rows of facts as the lines that a reader sees, with citation marks and support.
import type { FactRow } from '../src/views/record/facts/rows.ts';

/** Lines of the form `Label: text [1, 2] official disputed`; `>` marks a line that belongs to the one above. */
export const rowsInWords = (rows: readonly FactRow[]): string[] =>
  rows.flatMap(({ label, lines }) =>
    lines.map(({ parts, marks, support, under }) => {
      const text = `${label}: ${under ? '> ' : ''}${parts.map((part) => part.text).join('')}`;
      const cited = marks.length > 0 ? ` [${marks.join(', ')}]` : '';
      return `${text}${cited}${support ? ` ${support.text}` : ''}${support?.disputed ? ' disputed' : ''}`;
    }),
  );
