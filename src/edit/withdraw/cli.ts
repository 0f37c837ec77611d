// npm run withdraw: marks a record as no longer reliable, with the day and the reason.
import { parseCommand, runCommand } from '../../cli/command.ts';
import { isEdtfDate } from '../../model/schema/fields.ts';
import { contentRoot } from '../../settings/content-root.ts';
import { readToday } from '../../settings/today.ts';
import { readFiles } from '../../source/read-content.ts';
import { undoFirst, writeIfSound } from '../transaction/apply-edit.ts';
import { checkChanges } from '../transaction/change-set.ts';
import { parseAddress, refuseMissing } from '../transaction/record-address.ts';
import { textOf } from '../transaction/text-of.ts';
import { addWithdrawal } from './plan.ts';

const usage = 'usage: npm run withdraw -- <kind>/<id> --reason "<why>" [--on <YYYY-MM-DD>]';

const readDay = (given: string | undefined): string => {
  const day = given ?? readToday();
  if (day.length === 10 && isEdtfDate(day)) return day;
  throw new Error(`the day is \`${day}\`; write a calendar day as YYYY-MM-DD`);
};

const main = (args: readonly string[]): number => {
  const options = { reason: { type: 'string' }, on: { type: 'string' } } as const;
  const { values, words } = parseCommand(args, usage, options, true);
  const [address, ...more] = words;
  const reason = values.reason?.trim() ?? '';
  if (address === undefined || more.length > 0) throw new Error(`withdraw takes one record\n${usage}`);
  if (reason === '') throw new Error(`a withdrawal needs a reason, since its page gives it; add --reason\n${usage}`);
  const { kind, id } = parseAddress(address);
  const on = readDay(values.on);
  const root = contentRoot();
  undoFirst(root);
  const files = readFiles(root);
  refuseMissing(files, kind, id);
  const path = `${kind}/${id}.md`;
  const text = addWithdrawal(textOf(files, path), kind, id, { on, reason });
  const changes = new Map([[path, text]]);
  if (!writeIfSound(root, changes, checkChanges(root, files, changes).problems)) return 1;
  console.log(`${kind}/${id} is withdrawn as of ${on}; its page stays and says why.`);
  return 0;
};

await runCommand(main);
