// npm run new: adds one record or several to content/, from a JSON file, from flags, or from answers; prints what it wrote, and exits 1 when it wrote nothing.
import { contentRoot } from '../../settings/content-root.ts';
import { addRecords } from './run.ts';

try {
  const streams = { input: process.stdin, output: process.stdout };
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  for (const line of await addRecords(process.argv.slice(2), { root: contentRoot(), streams, isTerminal }))
    console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
