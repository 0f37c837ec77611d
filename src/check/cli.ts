// npm run check: prints every problem in content/ and exits 1 when there is one; `--format json` prints it for programs.
import { parseArgs } from 'node:util';
import { readContent } from '../source/read-content.ts';
import { checkContent } from './check.ts';
import { formatAnnotations, formatJson, formatReport } from './report.ts';

const readFormat = (): string => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Error(`--format is \`${values.format}\`; write text or json`);
  }
  return values.format;
};

const main = (): number => {
  const format = readFormat();
  const root = process.env['CONTENT_DIR'] ?? 'content';
  const { problems, files, skipped } = checkContent(readContent(root.replace(/\/+$/, '')));
  console.log(format === 'json' ? formatJson(problems, files) : formatReport(problems, files, skipped));
  const annotated = format === 'text' && problems.length > 0 && process.env['GITHUB_ACTIONS'] === 'true';
  if (annotated) console.log(formatAnnotations(problems));
  return problems.length > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
