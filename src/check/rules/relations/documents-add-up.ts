// Rule documents-add-up: a meeting counts its agreements and those missing, by instrument.
import { isWithdrawn } from '../../../model/record.ts';
import type { Problem } from '../../problem.ts';
import { problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

const signedAt = (tree: Tree, meeting: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { record } of tree.leaves) {
    if (record?.kind !== 'agreements' || record.data.signedAt !== meeting || isWithdrawn(record)) continue;
    found.set(record.data.instrument, (found.get(record.data.instrument) ?? 0) + 1);
  }
  return found;
};

const agreementsOf = (count: number, instrument: string): string =>
  count === 1 ? `1 agreement of ${instrument} says` : `${count} agreements of ${instrument} say`;

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  if (leaf.record?.kind !== 'meetings' || !leaf.record.data.documents) return [];
  const found = signedAt(tree, leaf.record.id);
  const declared = leaf.record.data.documents;
  const wrong = declared.flatMap(({ instrument, counted, missing }, index): Problem[] => {
    const records = found.get(instrument) ?? 0;
    if (records + missing === counted) return [];
    const message = `\`documents\` counts ${counted} of instrument \`${instrument}\`, but ${agreementsOf(records, 'that instrument')} \`signedAt\` this meeting and \`missing\` is ${missing}; add the record or declare it missing`;
    return [problemAt(leaf.file, ['documents', index, 'counted'], 'documents-add-up', message)];
  });
  const uncounted = [...found.keys()].filter((instrument) => !declared.some((item) => item.instrument === instrument));
  return [
    ...wrong,
    ...uncounted.map((instrument) =>
      problemAt(
        leaf.file,
        ['documents'],
        'documents-add-up',
        `\`documents\` does not count instrument \`${instrument}\`, but ${agreementsOf(found.get(instrument) ?? 0, 'it')} \`signedAt\` this meeting; add it to the list`,
      ),
    ),
  ];
};

const hasBrokenAgreement = (tree: Tree): boolean =>
  tree.leaves.some((leaf) => leaf.file.kind === 'agreements' && !leaf.record);

export const rule: Rule = {
  id: 'documents-add-up',
  group: 'relations',
  says: 'A meeting that counts its documents has a record for each, or declares it missing',
  find: (tree) => (hasBrokenAgreement(tree) ? [] : tree.leaves.flatMap((leaf) => problemsOf(tree, leaf))),
  skipped: (tree) =>
    hasBrokenAgreement(tree)
      ? 'documents were not counted, since an agreement is broken; correct it and check again'
      : undefined,
};
