// What a record is found by besides its text: names, offices, synonyms and linked records.
import type { Graph } from '../../graph/graph.ts';
import { isKindWith } from '../../model/kinds.ts';
import { type AnyRecord, namesOf } from '../../model/record.ts';
import { listEdges, relationName } from '../../model/relations.ts';
import { synonyms } from './kind-synonyms.ts';

/** The names of a record: its title, its acronym and its names in other scripts, each once. */
export const ownNames = (record: AnyRecord): string[] => {
  const { data } = record;
  const acronym = 'acronym' in data && data.acronym !== undefined ? [data.acronym] : [];
  return [...new Set([data.title, ...acronym, ...namesOf(record).map(([, { text }]) => text)])];
};

/** Relations that tell two records apart: a search for one should not find the other. */
const apart = new Set(['organizations.distinctFrom', 'people.distinctFrom']);

const targets = (record: AnyRecord, graph: Graph, wanted: (relation: string) => boolean): AnyRecord[] => {
  const found = listEdges(record.kind, record.data).flatMap((edge) =>
    edge.kind && edge.kind !== 'sources' && wanted(relationName(edge.relation))
      ? (graph.find(`${edge.kind}/${edge.id}`) ?? [])
      : [],
  );
  return [...new Set(found)];
};

/** The records that a record's fields point to, each once. Sources are left out: they are cited, not described. */
export const linkedRecords = (record: AnyRecord, graph: Graph): AnyRecord[] =>
  targets(record, graph, (relation) => !apart.has(relation));

/** The organisations that an organisation succeeds. */
export const predecessors = (record: AnyRecord, graph: Graph): AnyRecord[] =>
  targets(record, graph, (relation) => relation === 'organizations.predecessors.organization');

/** True for a record of a kind in the file of names, which a query can name as a whole. */
export const isNamed = ({ kind }: AnyRecord): boolean => isKindWith('named', kind);

/** The offices that a person holds or held, in words; none for other kinds. */
export const officesOf = (record: AnyRecord): string[] => {
  if (record.kind === 'people') return (record.data.offices ?? []).map(({ role }) => role);
  return [];
};

/** Synonyms for the kind and the form of a record, in three languages, with spaces between. */
export const formsOf = (record: AnyRecord): string => {
  const { data } = record;
  const form =
    'instrument' in data ? data.instrument : 'format' in data ? data.format : 'form' in data ? data.form : undefined;
  return [synonyms[record.kind], form && synonyms[form]].filter(Boolean).join(' ');
};
