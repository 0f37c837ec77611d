// Rule in-office: people held office, and organisations had their name, on the day they acted.
import { valueAt } from '../../../model/at.ts';
import { isSurelyOutside } from '../../../model/dates.ts';
import { listingDate } from '../../../model/record.ts';
import { type Edge, listEdges } from '../../../model/relations.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Tree } from '../../tree.ts';

const acting = new Set(['parties', 'participants', 'speakers', 'conveyedBy']);

/** The edges to a body or person that acts in the record on its own date; those of a commitment act later. */
const actingEdges = (leaf: Leaf): Edge[] =>
  listEdges(leaf.file.kind, leaf.record?.data).filter(({ relation }) => relation.path.some((step) => acting.has(step)));

const bodyInTime = (tree: Tree, leaf: Leaf, edge: Edge, date: string): Problem[] => {
  if (edge.kind !== 'organizations') return [];
  const body = tree.byPermalink.get(`organizations/${edge.id}`);
  if (body?.record?.kind !== 'organizations' || !body.record.data.valid) return [];
  const { from, to } = body.record.data.valid;
  if (!isSurelyOutside(date, from, to)) return [];
  const known = [from && `from \`${from}\``, to && `to \`${to}\``].filter(Boolean).join(' ');
  const message = `\`${edge.id}\` has its name ${known}, but this record is dated \`${date}\`; name the body of that time`;
  const end = isSurelyOutside(date, from, undefined) ? 'from' : 'to';
  const note = { path: body.file.path, ...body.file.locate(['valid', end]), message: 'the time of its name' };
  return [{ ...problemAt(leaf.file, edge.at, 'in-office', message), note }];
};

/** The id of the organisation that a person at an edge acts for. */
const siblingBody = (leaf: Leaf, edge: Edge): unknown =>
  valueAt(leaf.record?.data, [...edge.at.slice(0, -1), 'organization']);

const personInOffice = (tree: Tree, leaf: Leaf, edge: Edge, date: string): Problem[] => {
  if (edge.kind !== 'people') return [];
  const person = tree.byPermalink.get(`people/${edge.id}`);
  if (person?.record?.kind !== 'people') return [];
  const body = siblingBody(leaf, edge);
  const offices = person.record.data.offices ?? [];
  const terms = offices.filter(({ organization }) => organization === body);
  if (terms.length === 0 || terms.some(({ from, to }) => !isSurelyOutside(date, from, to))) return [];
  const message = `\`${edge.id}\` held no office at \`${body}\` on \`${date}\`; correct the person, the body or the term`;
  const first = offices.findIndex(({ organization }) => organization === body);
  const note = { path: person.file.path, ...person.file.locate(['offices', first]), message: 'the term there' };
  return [{ ...problemAt(leaf.file, edge.at, 'in-office', message), note }];
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
