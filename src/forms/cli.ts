// npm run forms: writes GitHub's issue forms to .github/ISSUE_TEMPLATE from the schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommand, runCommand } from '../cli/command.ts';
import { buildIssueForms } from './record-form.ts';

const folder = '.github/ISSUE_TEMPLATE';

const main = (args: readonly string[]): number => {
  parseCommand(args, 'usage: npm run forms', {});
  const files = buildIssueForms();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${files.size} files written to ${folder}.`);
  return 0;
};

await runCommand(main);
