// Rule conveyed-by: a statement that the speaker's own side did not publish says who conveys it.
import type { AnyRecord } from '../../../model/record.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

type Statement = Extract<AnyRecord, { kind: 'statements' }>;

/**
 * True when a source, or the original it copies, relays a body of one of the sides; an official text that names no body
 * is assumed to. Broken and missing sources count as true, since other rules report them.
 */
const isFrom = (tree: Tree, first: string, sides: readonly string[]): boolean => {
  const seen = new Set<string>();
  for (let id = first; ;) {
    const source = tree.byPermalink.get(`sources/${id}`)?.record;
    if (source?.kind !== 'sources' || seen.has(id)) return true;
    const { relays, copyOf, grade } = source.data;
    if (relays !== undefined) {
      const body = tree.byPermalink.get(`organizations/${relays}`)?.record;
      return body?.kind !== 'organizations' || sides.includes(body.data.side);
    }
    if (copyOf === undefined) return grade === 'official';
    seen.add(id);
    id = copyOf;
  }
};

const isPublishedBy = (tree: Tree, { data }: Statement): boolean => {
  const sides = data.speakers.map(({ side }) => side);
  return (data.sources ?? []).some(({ source }) => isFrom(tree, source, sides));
};

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  const { record } = leaf;
  if (record?.kind !== 'statements' || record.data.conveyedBy || isPublishedBy(tree, record)) return [];
  const message = "`conveyedBy` is missing, and no source cited comes from the speaker's side; name who reports it";
  return [problemAt(leaf.file, ['conveyedBy'], 'conveyed-by', message)];
};

export const rule: Rule = {
  id: 'conveyed-by',
  group: 'provenance',
  says: 'A statement that the speaker’s own side did not publish says who conveys it',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
