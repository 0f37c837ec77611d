// Rule conveyed-by: words that the speaker's own side did not publish say who conveys them.
import type { AnyRecord } from '../../model/record.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

type Statement = Extract<AnyRecord, { kind: 'statements' }>;

/** The side whose body a source comes from: the body that it retells, at the end of its copies. */
const sideOf = (tree: Tree, id: string, seen: readonly string[] = []): string | undefined => {
  const source = tree.byPermalink.get(`sources/${id}`)?.record;
  if (source?.kind !== 'sources' || seen.includes(id)) return undefined;
  if (source.data.relays === undefined)
    return source.data.copyOf === undefined ? undefined : sideOf(tree, source.data.copyOf, [...seen, id]);
  const body = tree.byPermalink.get(`organizations/${source.data.relays}`)?.record;
  return body?.kind === 'organizations' ? body.data.side : undefined;
};

const isPublishedBy = (tree: Tree, record: Statement): boolean => {
  const sides = new Set(record.data.speakers.map(({ side }) => side));
  return (record.data.sources ?? []).some(({ source }) => {
    const found = tree.byPermalink.get(`sources/${source}`)?.record;
    if (found?.kind === 'sources' && found.data.grade === 'official' && found.data.relays === undefined) return true;
    return [...sides].some((side) => side === sideOf(tree, source));
  });
};

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  const { record } = leaf;
  if (record?.kind !== 'statements' || record.data.conveyedBy || isPublishedBy(tree, record)) return [];
  const message =
    "`conveyedBy` is missing, and no source cited comes from the speaker's side; say who says that it was said";
  return [problemAt(leaf.file, ['conveyedBy'], 'conveyed-by', message)];
};

export const rule: Rule = {
  id: 'conveyed-by',
  group: 'provenance',
  says: 'A statement that no source of the speaker’s own side gives says who conveys it',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
