// A record → the terms by which it is found beside its own words: names in every script, aliases and acronyms, its own and those of what it links to.
import type { Graph } from '../graph/graph.ts';
import type { AnyRecord } from '../model/record.ts';
import { listEdges } from '../model/relations.ts';

/** The names of one record: title, acronym, other scripts, other spellings. */
export const namesOf = ({ data }: AnyRecord): string[] => {
  const names = Object.values((data.names ?? {}) as Record<string, { text: string } | undefined>).flatMap(
    (name) => name?.text ?? [],
  );
  const acronym = 'acronym' in data && data.acronym !== undefined ? [data.acronym] : [];
  return [data.title, ...acronym, ...names, ...(data.aliases ?? [])];
};

/** The records that a record points to by its relations, sources left out: they are cited, not spoken of. */
export const linkedRecords = (record: AnyRecord, graph: Graph): AnyRecord[] => {
  const targets = listEdges(record.kind, record.data).flatMap((edge) =>
    edge.kind && edge.kind !== 'sources' ? (graph.find(`${edge.kind}/${edge.id}`) ?? []) : [],
  );
  return [...new Set(targets)];
};

/** Names of the bodies, people, topics and mechanisms that a record points to. */
export const linkedNames = (record: AnyRecord, graph: Graph): string[] =>
  linkedRecords(record, graph)
    .filter(({ kind }) => kind === 'organizations' || kind === 'people' || kind === 'topics' || kind === 'mechanisms')
    .flatMap(namesOf);
