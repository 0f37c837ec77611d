// npm run move: gives a record a new id and updates every reference to it, or changes nothing.
import { plural } from '../../check/report.ts';
import { parseCommand, runCommand } from '../../cli/command.ts';
import { contentRoot } from '../../settings/content-root.ts';
import { readFiles } from '../../source/read-content.ts';
import { undoFirst, writeIfSound } from '../transaction/apply-edit.ts';
import { checkChanges } from '../transaction/change-set.ts';
import { parseAddress, refuseMissing } from '../transaction/record-address.ts';
import { type Move, planMove } from './plan.ts';
import type { Renaming } from './renaming.ts';

const usage = 'usage: npm run move -- <kind>/<id> <new id>';

const readRenaming = (args: readonly string[]): Renaming => {
  const { words } = parseCommand(args, usage, {}, true);
  const [address, fresh, ...more] = words;
  if (address === undefined || fresh === undefined || more.length > 0)
    throw new Error(`move takes a record and its new id\n${usage}`);
  const { kind, id } = parseAddress(address);
  const target = fresh.includes('/') ? parseAddress(fresh) : { kind, id: fresh };
  if (target.kind === kind) return { kind, from: id, to: target.id };
  throw new Error(
    `a record keeps its kind: \`${kind}/${id}\` cannot become one of ${target.kind}; write a new record there and withdraw this one`,
  );
};

const describe = ({ kind, from, to }: Renaming, { places, files, redirects }: Move): string => {
  const changed = `${plural(places, 'reference')} in ${plural(files, 'file')} changed`;
  const address = redirects ? 'the old address redirects to the new one' : 'the old address had not been published';
  return `${kind}/${from} is now ${kind}/${to}: ${changed}; ${address}.`;
};

const main = (args: readonly string[]): number => {
  const renaming = readRenaming(args);
  const root = contentRoot();
  undoFirst(root);
  const files = readFiles(root);
  refuseMissing(files, renaming.kind, renaming.from);
  const move = planMove(root, files, renaming);
  if (!writeIfSound(root, move.changes, checkChanges(root, files, move.changes).problems)) return 1;
  console.log(describe(renaming, move));
  return 0;
};

await runCommand(main);
