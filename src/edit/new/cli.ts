// npm run new: adds records to content/ from a JSON file or from answers, and prints what it wrote.
import { runCommand } from '../../cli/command.ts';
import { contentRoot } from '../../settings/content-root.ts';
import { addRecords } from './run.ts';

const main = async (args: readonly string[]): Promise<number> => {
  const streams = { input: process.stdin, output: process.stdout };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  for (const line of await addRecords(args, { root: contentRoot(), streams, isTerminal })) console.log(line);
  return 0;
};

await runCommand(main);
