// CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark, CRLF and no formulas.
import { stringify } from 'csv-stringify/sync';

/** The text of a cell: plain data is written as JSON, a missing value as an empty text. */
const formatCell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * The text of a table. A cell that begins with `=`, `+`, `-`, `@` (also in full width), a tab or a carriage return gets
 * an apostrophe before it, as the data page says.
 */
export const formatCsv = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  stringify([[...columns], ...rows.map((row) => row.map(formatCell))], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
