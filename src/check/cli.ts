// npm run check: prints every problem in content/ and exits 1 when there is one.
import { readContent } from '../source/read-content.ts';
import { checkContent } from './check.ts';
import { formatAnnotations, formatReport } from './report.ts';

const main = (): number => {
  const root = process.env['CONTENT_DIR'] ?? 'content';
  const { problems, files } = checkContent(readContent(root.replace(/\/+$/, '')));
  console.log(formatReport(problems, files));
  if (problems.length > 0 && process.env['GITHUB_ACTIONS'] === 'true') console.log(formatAnnotations(problems));
  return problems.length > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
