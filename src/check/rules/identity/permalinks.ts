// Rule permalinks: permalinks.txt lists every address, and none of them ever disappears.
import { permalinkOf } from '../../../model/record.ts';
import type { Problem } from '../../problem.ts';
import type { Rule, Tree } from '../../tree.ts';

const lost = ({ content, leaves }: Tree): Problem[] => {
  const alive = new Set<string>(
    leaves.flatMap((leaf) => [permalinkOf(leaf.file), ...(leaf.record?.data.formerPaths ?? [])]),
  );
  return content.permalinks.lines.flatMap((line, index): Problem[] => {
    const permalink = line.trim();
    if (permalink === '' || alive.has(permalink)) return [];
    const message = `\`${permalink}\` was published and is gone; bring it back, list it in the \`formerPaths\` of the record it became, or withdraw it with a reason`;
    return [{ path: content.permalinks.path, line: index + 1, column: 1, rule: 'permalinks', message }];
  });
};

/** The line before which an address belongs; the last line, even an empty one, if it belongs after all of them. */
const lineFor = (lines: readonly string[], permalink: string): number => {
  const next = lines.findIndex((line) => line.trim() > permalink);
  return next === -1 ? Math.max(1, lines.length) : next + 1;
};

const unlisted = ({ content, leaves }: Tree): Problem[] => {
  const listed = new Set(content.permalinks.lines.map((line) => line.trim()));
  return leaves
    .map((leaf) => permalinkOf(leaf.file))
    .filter((permalink) => !listed.has(permalink))
    .map((permalink) => ({
      path: content.permalinks.path,
      line: lineFor(content.permalinks.lines, permalink),
      column: 1,
      rule: 'permalinks',
      message: `\`${permalink}\` is not listed; add the line \`${permalink}\``,
    }));
};

export const rule: Rule = {
  id: 'permalinks',
  group: 'identity',
  says: 'Addresses never disappear: permalinks.txt lists every one, and each is a record or a former address of one',
  find: (tree) => [...lost(tree), ...unlisted(tree)],
};
