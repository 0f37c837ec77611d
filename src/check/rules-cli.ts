// npm run rules: writes the table of rules to CONTRIBUTING.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseCommand, runCommand } from '../cli/command.ts';
import { withRuleTable } from './rule-table.ts';

const document = 'CONTRIBUTING.md';

const main = (args: readonly string[]): number => {
  parseCommand(args, 'usage: npm run rules', {});
  writeFileSync(document, withRuleTable(readFileSync(document, 'utf8')));
  return 0;
};

await runCommand(main);
