// Rule in-office: who acts for a body held an office there on that day, and the body had that name then, as far as sources tell.
import { isSurelyOutside } from '../../model/dates.ts';
import { listEdges, type Edge } from '../../model/relations.ts';
import { listingDate } from '../../model/record.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule, Tree } from '../tree.ts';

const acting = new Set(['parties', 'signatory', 'participants', 'speakers', 'conveyedBy', 'by', 'askedBy']);

/** The edges that name a body or a person who acts in the record, on its own date. */
const actingEdges = (leaf: Leaf): Edge[] =>
  listEdges(leaf.file.kind, leaf.record?.data).filter(({ relation }) => relation.path.some((step) => acting.has(step)));

const bodyInTime = (tree: Tree, leaf: Leaf, edge: Edge, date: string): Problem[] => {
  const body = tree.byPermalink.get(`organizations/${edge.id}`)?.record;
  if (edge.kind !== 'organizations' || body?.kind !== 'organizations' || !body.data.valid) return [];
  const { from, to } = body.data.valid;
  if (!isSurelyOutside(date, from, to)) return [];
  const known = [from && `from \`${from}\``, to && `to \`${to}\``].filter(Boolean).join(' ');
  return [
    problemAt(
      leaf.file,
      edge.at,
      'in-office',
      `\`${edge.id}\` has its name ${known}, but this record is of \`${date}\`; name the body that it was then`,
    ),
  ];
};

const siblingBody = (leaf: Leaf, edge: Edge): string | undefined => {
  const actor = edge.at
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], leaf.record?.data);
  return (actor as { organization?: string }).organization;
};

const personInOffice = (tree: Tree, leaf: Leaf, edge: Edge, date: string): Problem[] => {
  const person = tree.byPermalink.get(`people/${edge.id}`)?.record;
  if (edge.kind !== 'people' || person?.kind !== 'people') return [];
  const terms = (person.data.offices ?? []).filter(({ organization }) => organization === siblingBody(leaf, edge));
  if (terms.length === 0 || terms.some(({ from, to }) => !isSurelyOutside(date, from, to))) return [];
  return [
    problemAt(
      leaf.file,
      edge.at,
      'in-office',
      `\`${edge.id}\` held no office at \`${terms[0]?.organization}\` on \`${date}\`; mend the person, the body or the term`,
    ),
  ];
};

const problemsOf = (tree: Tree, leaf: Leaf): Problem[] => {
  const date = leaf.record && listingDate(leaf.record)?.date;
  if (date === undefined) return [];
  return actingEdges(leaf).flatMap((edge) => [
    ...bodyInTime(tree, leaf, edge, date),
    ...personInOffice(tree, leaf, edge, date),
  ]);
};

export const rule: Rule = {
  id: 'in-office',
  group: 'relations',
  says: 'Bodies act under the name they had on the day, and people within a term at the body they act for, where terms are sourced',
  find: (tree) => tree.leaves.flatMap((leaf) => problemsOf(tree, leaf)),
};
