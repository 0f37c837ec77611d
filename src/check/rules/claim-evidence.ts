// Rule claim-evidence: a claim has evidence for its verdict from a source that may be believed, or says how far evidence was looked for.
import { gradeOf } from '../../graph/grade.ts';
import type { Claim } from '../../model/claim.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

const untrusted = (tree: Tree, leaf: Leaf, evidence: NonNullable<Claim['evidence']>): Problem[] =>
  evidence.flatMap(({ source, locator }, index) => {
    const cited = tree.byPermalink.get(`sources/${source}`)?.record;
    if (cited?.kind !== 'sources' || gradeOf(cited.data, locator) !== 'unreliable') return [];
    const message = `\`${source}\` is graded unreliable at \`${locator}\` and is evidence of nothing; cite a trusted source`;
    return [problemAt(leaf.file, ['evidence', index, 'source'], 'claim-evidence', message)];
  });

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'claims') return [];
  const { evidence = [], looked, verdict } = leaf.record.data;
  if (evidence.length > 0) return untrusted(tree, leaf, evidence);
  if (looked && verdict === 'unsupported') return [];
  const message =
    verdict === 'unsupported'
      ? 'the claim has neither `evidence` nor `looked`; say what trusted sources have, or how far they were looked through'
      : `the verdict is \`${verdict}\`, but there is no \`evidence\`; cite the source that says otherwise`;
  return [problemAt(leaf.file, ['verdict'], 'claim-evidence', message)];
};

export const rule: Rule = {
  id: 'claim-evidence',
  group: 'provenance',
  says: 'A claim has evidence for its verdict, from a source not graded unreliable; an unsupported one may say instead how far evidence was looked for',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
