// npm run check: prints every problem in content/, or its counts; exits with 1 on problems.
import { parseCommand, runCommand } from '../cli/command.ts';
import { countGraph } from '../graph/counts.ts';
import { buildGraph } from '../graph/graph.ts';
import { contentRoot } from '../settings/content-root.ts';
import { isGithubActions } from '../settings/github-actions.ts';
import { readContent } from '../source/read-content.ts';
import { checkContent } from './check.ts';
import { formatAnnotations, formatCounts, formatJson, formatReport } from './report.ts';

const usage = 'usage: npm run check [-- --format text|json]';

const readFormat = (args: readonly string[]): 'text' | 'json' => {
  const { format = 'text' } = parseCommand(args, usage, { format: { type: 'string' } }).values;
  if (format === 'text' || format === 'json') return format;
  throw new Error(`--format is \`${format}\`; write text or json`);
};

const main = (args: readonly string[]): number => {
  const format = readFormat(args);
  const { problems, files, skipped, records, bodies } = checkContent(readContent(contentRoot()));
  if (format === 'json') console.log(formatJson(problems, files));
  else if (problems.length === 0) {
    console.log(`${formatReport(problems, files)}\n${formatCounts(countGraph(buildGraph(records, bodies)))}`);
  } else {
    console.log(formatReport(problems, files, skipped));
    if (isGithubActions()) console.log(formatAnnotations(problems));
  }
  return problems.length > 0 ? 1 : 0;
};

await runCommand(main);
