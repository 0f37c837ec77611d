// The text of a record and why it is withdrawn → the text that says so.
import type { Kind } from '../../model/kinds.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { formatFields } from '../record-text/format-record.ts';
import { insertField } from '../record-text/insert-field.ts';

/** The day of a withdrawal, and the reason in words. */
export interface Withdrawal {
  readonly on: string;
  readonly reason: string;
}

/** Notes in a record that it is withdrawn. Throws an Error when it is already, or cannot be read. */
export const addWithdrawal = (text: string, kind: Kind, id: string, withdrawal: Withdrawal): string => {
  const { faults, value } = parseContentFile(text);
  const record = `\`${kind}/${id}\``;
  if (faults.length > 0) throw new Error(`${record} cannot be read; run \`npm run check\`, which says what is wrong`);
  if (Object.hasOwn(value as object, 'withdrawn'))
    throw new Error(`${record} is withdrawn already; change its reason in the file, where there is a better one`);
  return insertField(text, kind, 'withdrawn', formatFields({ withdrawn: withdrawal }).trimEnd().split('\n'));
};
