// Adds a withdrawal, its day and its reason, to the text of a record.
import type { Kind } from '../../model/kinds.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { formatFields } from '../record-text/format-record.ts';
import { insertField } from '../record-text/insert-field.ts';

/** The day of a withdrawal, and the reason in words. */
export interface Withdrawal {
  readonly on: string;
  readonly reason: string;
}

/** Marks a record as withdrawn. Throws an Error if it already is, or cannot be read. */
export const addWithdrawal = (text: string, kind: Kind, id: string, withdrawal: Withdrawal): string => {
  const { faults, value } = parseContentFile(text);
  const record = `\`${kind}/${id}\``;
  if (faults.length > 0) throw new Error(`${record} cannot be read; run \`npm run check\`, which says what is wrong`);
  if (Object.hasOwn(value as object, 'withdrawn'))
    throw new Error(`${record} is withdrawn already; to change the reason, edit the file`);
  return insertField(text, kind, 'withdrawn', formatFields({ withdrawn: withdrawal }).trimEnd().split('\n'));
};
