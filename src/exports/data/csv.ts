// Rows → CSV (RFC 4180) that opens in a spreadsheet as it is: a mark of UTF-8 first, CRLF, and no cell that runs as a formula.
import { stringify } from 'csv-stringify/sync';

/** A cell: text, a number, or plain data, which is written as JSON; nothing for what is not there. */
export const formatCell = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * The text of a table. A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, or with one of these signs in
 * full width, has an apostrophe before it, as the data page says.
 */
export const formatCsv = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  stringify([[...columns], ...rows.map((row) => row.map(formatCell))], {
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
