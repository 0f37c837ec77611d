// npm run forms: writes the issue forms of GitHub to .github/ISSUE_TEMPLATE from the schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIssueForms } from './record-form.ts';

const folder = '.github/ISSUE_TEMPLATE';

const main = (): void => {
  parseArgs({ options: {} });
  const files = buildIssueForms();
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${files.size} files written to ${folder}.`);
};

try {
  main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: npm run forms`);
  process.exitCode = 1;
}
