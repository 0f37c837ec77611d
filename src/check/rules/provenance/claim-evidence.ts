// Rule claim-evidence: a verdict rests on a trusted source, or the claim says how far we looked.
import type { AnyRecord } from '../../../model/record.ts';
import type { Citation } from '../../../model/schema/fields.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';
import { distrust } from '../../why-untrusted.ts';

const words = { harm: 'cannot be evidence', remedy: 'cite a trusted source' };

const untrusted = (tree: Tree, leaf: Leaf, record: AnyRecord, evidence: readonly Citation[]): Problem[] =>
  evidence.flatMap((found, index) => {
    const source = tree.byPermalink.get(`sources/${found.source}`)?.record;
    const fault = source?.kind === 'sources' ? distrust(source, found.locator, record, words) : undefined;
    return fault === undefined
      ? []
      : [problemAt(leaf.file, ['evidence', index, 'source'], 'claim-evidence', `\`${found.source}\` ${fault}`)];
  });

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'claims') return [];
  const { evidence = [], looked, verdict } = leaf.record.data;
  if (evidence.length > 0) return untrusted(tree, leaf, leaf.record, evidence);
  if (looked && verdict === 'unsupported') return [];
  const message =
    verdict === 'unsupported'
      ? 'the claim has neither `evidence` nor `looked`; cite what trusted sources say, or record how far they were searched'
      : `the verdict is \`${verdict}\`, but there is no \`evidence\`; cite the source that says otherwise`;
  return [problemAt(leaf.file, ['verdict'], 'claim-evidence', message)];
};

export const rule: Rule = {
  id: 'claim-evidence',
  group: 'provenance',
  says: 'A claim has evidence for its verdict, from a source neither graded unreliable nor withdrawn; an unsupported claim may say instead how far evidence was searched for',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
