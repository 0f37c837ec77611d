// The table of rules in CONTRIBUTING.md; `npm run rules` writes it and a test keeps it current.
import { rules, shapeRules } from './rules/index.ts';
import { ruleGroups } from './tree.ts';

const begin = '<!-- rules: written by npm run rules -->';
const end = '<!-- end of rules -->';

/** The table of all rules in Markdown, grouped. */
const formatRuleTable = (): string => {
  const all = [...shapeRules, ...rules];
  const rows = ruleGroups.flatMap((group) =>
    all.filter((rule) => rule.group === group).map(({ id, says }) => `| ${group} | \`${id}\` | ${says} |`),
  );
  return ['| Group | Rule | What it asks |', '| --- | --- | --- |', ...rows].join('\n');
};

/** Replaces the table between its two marks in a document. Throws if the marks are missing. */
export const withRuleTable = (text: string): string => {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the marks ${begin} and ${end} are not in the document; add them`);
  return `${text.slice(0, from + begin.length)}\n\n${formatRuleTable()}\n\n${text.slice(to)}`;
};
