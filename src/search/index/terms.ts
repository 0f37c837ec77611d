// A record → the terms by which it is found beside its own words: names in every script, aliases, acronyms, offices, and what it is linked to.
import type { Graph } from '../../graph/graph.ts';
import type { Kind } from '../../model/kinds.ts';
import { type AnyRecord, namesOf } from '../../model/record.ts';
import { listEdges, relationName } from '../../model/relations.ts';
import { synonyms } from './kind-synonyms.ts';
import { namedKinds } from './names-format.ts';

/** The names that a record bears: title, acronym, other scripts. */
export const ownNames = (record: AnyRecord): string[] => {
  const { data } = record;
  const acronym = 'acronym' in data && data.acronym !== undefined ? [data.acronym] : [];
  return [...new Set([data.title, ...acronym, ...namesOf(record).map(([, { text }]) => text)])];
};

/** Relations that say two records are not one another, which is no reason to find one for the other. */
const apart = new Set(['organizations.distinctFrom', 'people.distinctFrom', 'mechanisms.distinctFrom']);

const targets = (record: AnyRecord, graph: Graph, wanted: (relation: string) => boolean): AnyRecord[] => {
  const found = listEdges(record.kind, record.data).flatMap((edge) =>
    edge.kind && edge.kind !== 'sources' && wanted(relationName(edge.relation))
      ? (graph.find(`${edge.kind}/${edge.id}`) ?? [])
      : [],
  );
  return [...new Set(found)];
};

/** The records that a record points to by its relations, sources left out: they are cited, not spoken of. */
export const linkedRecords = (record: AnyRecord, graph: Graph): AnyRecord[] =>
  targets(record, graph, (relation) => !apart.has(relation));

/** The bodies that a body follows. */
export const predecessors = (record: AnyRecord, graph: Graph): AnyRecord[] =>
  targets(record, graph, (relation) => relation === 'organizations.predecessors.organization');

/** True for a record that a query can name as a whole: others are linked to it. */
export const isNamed = ({ kind }: AnyRecord): boolean => (namedKinds as readonly Kind[]).includes(kind);

/** The offices that a record gives in words: those a person holds, and those of everybody who acts in it. */
export const officesOf = (record: AnyRecord): string[] => {
  if (record.kind === 'people') return (record.data.offices ?? []).map(({ role }) => role);
  return [];
};

/** What sort of thing a record is, in the words of three languages. */
export const formsOf = (record: AnyRecord): string => {
  const { data } = record;
  const form =
    'instrument' in data ? data.instrument : 'format' in data ? data.format : 'form' in data ? data.form : '';
  return [synonyms[record.kind], synonyms[form]].filter(Boolean).join(' ');
};
