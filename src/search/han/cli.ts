// npm run han: writes han-pairs.ts, the table of Han variants, from OpenCC.
import { writeFileSync } from 'node:fs';
import { parseCommand, runCommand } from '../../cli/command.ts';
import { formatHanPairs, hanPairsFile } from './table.ts';

const main = (args: readonly string[]): number => {
  parseCommand(args, 'usage: npm run han', {});
  writeFileSync(hanPairsFile, formatHanPairs());
  return 0;
};

await runCommand(main);
