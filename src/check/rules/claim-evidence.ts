// Rule claim-evidence: a claim has evidence for its verdict, or says how far evidence was looked for.
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const problemsOf = (leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'claims') return [];
  const { evidence = [], looked, verdict } = leaf.record.data;
  if (evidence.length > 0 || (looked && verdict === 'unsupported')) return [];
  const message =
    verdict === 'unsupported'
      ? 'the claim has neither `evidence` nor `looked`; say what trusted sources have, or how far they were looked through'
      : `the verdict is \`${verdict}\`, but there is no \`evidence\`; cite the source that says otherwise`;
  return [problemAt(leaf.file, ['verdict'], 'claim-evidence', message)];
};

export const rule: Rule = {
  id: 'claim-evidence',
  group: 'provenance',
  says: 'A claim has evidence for its verdict; an unsupported one may say instead how far evidence was looked for',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
