// npm run check: prints every problem in content/ and exits 1 when there is one, else what content/ holds; `--format json` prints for programs.
import { parseArgs } from 'node:util';
import { countGraph } from '../graph/counts.ts';
import { buildGraph } from '../graph/graph.ts';
import { contentRoot } from '../settings/content-root.ts';
import { readContent } from '../source/read-content.ts';
import { checkContent } from './check.ts';
import { formatAnnotations, formatCounts, formatJson, formatReport } from './report.ts';

const readFormat = (): string => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Error(`--format is \`${values.format}\`; write text or json`);
  }
  return values.format;
};

const main = (): number => {
  const format = readFormat();
  const { problems, files, skipped, records, bodies } = checkContent(readContent(contentRoot()));
  if (format === 'json') console.log(formatJson(problems, files));
  else if (problems.length === 0) {
    console.log(`${formatReport(problems, files)}\n${formatCounts(countGraph(buildGraph(records, bodies)))}`);
  } else {
    console.log(formatReport(problems, files, skipped));
    if (process.env['GITHUB_ACTIONS'] === 'true') console.log(formatAnnotations(problems));
  }
  return problems.length > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
