// Rules sourced, support-path and trusted-support: a trusted source supports every fact.
import { covers, findPath, listFacts } from '../../../model/paths.ts';
import { type AnyRecord, citationsOf } from '../../../model/record.ts';
import { didYouMean } from '../../nearest.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';
import { distrust } from '../../why-untrusted.ts';

const unsupported = (leaf: Leaf, record: AnyRecord): Problem[] => {
  const paths = citationsOf(record).flatMap((citation) => citation.supports);
  return listFacts(record.kind, record.data)
    .filter((fact) => !paths.some((path) => covers(path, fact.path)))
    .map((fact) =>
      problemAt(
        leaf.file,
        fact.at,
        'sourced',
        `\`${fact.path}\` has no source; add \`${fact.path}\` to the \`supports\` of a citation that says so`,
      ),
    );
};

const unknownPaths = (leaf: Leaf, record: AnyRecord): Problem[] =>
  citationsOf(record).flatMap((citation, index) =>
    citation.supports.flatMap((path, place) => {
      if (findPath(record.data, path)) return [];
      const known = listFacts(record.kind, record.data).map((fact) => fact.path);
      const message = `\`${path}\` names nothing in this record${didYouMean(path, known) || '; list items go by id or date, as in `parties.mofcom-cn`'}`;
      return [problemAt(leaf.file, ['sources', index, 'supports', place], 'support-path', message)];
    }),
  );

const words = { harm: 'supports nothing', remedy: 'make it a claim, or cite a trusted source' };

const untrusted = (tree: Tree, leaf: Leaf, record: AnyRecord): Problem[] =>
  citationsOf(record).flatMap(({ source: id, locator, supports }, index) => {
    const source = tree.byPermalink.get(`sources/${id}`)?.record;
    if (supports.length === 0 || source?.kind !== 'sources') return [];
    const fault = distrust(source, locator, record, words);
    return fault === undefined
      ? []
      : [problemAt(leaf.file, ['sources', index, 'source'], 'trusted-support', `\`${id}\` ${fault}`)];
  });

export const rule: Rule = {
  id: 'sourced',
  group: 'provenance',
  says: 'Every fact has a citation that supports it (and, as `support-path`, by a path that exists; as `trusted-support`, from a source that is neither graded unreliable nor withdrawn)',
  find: (tree) =>
    tree.leaves.flatMap((leaf) => {
      if (!leaf.record) return [];
      return [
        ...unsupported(leaf, leaf.record),
        ...unknownPaths(leaf, leaf.record),
        ...untrusted(tree, leaf, leaf.record),
      ];
    }),
};
