// Parts of records → schema.org nodes: actors, names, places. Nodes of records are named by the address of their page with `#record`.
import type { Organization, Person, Place } from 'schema-dts';
import type { Actor } from '../../model/kinds/actor.ts';
import type { Source } from '../../model/kinds/source.ts';
import type { AnyRecord } from '../../model/record.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf, type Publication } from '../publication.ts';

/** The name of the node that a record is. */
export const nodeId = (record: AnyRecord, publication: Publication): string =>
  `${addressOf(record, publication)}#record`;

/** A pointer to the node of a record, with its title. */
export const nodeRef = (record: AnyRecord, publication: Publication): { '@id': string; name: string } => ({
  '@id': nodeId(record, publication),
  name: titleOf(record, publication),
});

/** Whoever acts: the person where one is named, else the body, else the group or office in words; undefined for a bare side. */
export const actorNode = (actor: Actor, publication: Publication): Organization | Person | undefined => {
  const { graph } = publication;
  const person = actor.person === undefined ? undefined : graph.get('people', actor.person);
  const body = actor.organization === undefined ? undefined : graph.get('organizations', actor.organization);
  if (person) {
    const title = actor.office === undefined ? {} : { jobTitle: actor.office };
    return { '@type': 'Person', ...nodeRef(person, publication), ...title };
  }
  if (body) return { '@type': 'Organization', ...nodeRef(body, publication) };
  const name = actor.group ?? actor.office;
  return name === undefined ? undefined : { '@type': 'Organization', name };
};

/** The actors that are more than a side. */
export const actorNodes = (actors: readonly Actor[] | undefined, publication: Publication): (Organization | Person)[] =>
  (actors ?? []).flatMap((actor) => actorNode(actor, publication) ?? []);

/** The names of a record in other scripts. */
export const otherNames = ({ data }: AnyRecord): { alternateName?: string[] } => {
  const names = Object.values(data.names ?? {}).flatMap((name) => (name === undefined ? [] : [name.text]));
  return names.length === 0 ? {} : { alternateName: names };
};

/** A place by its name. */
export const placeNode = (name: string): Place => ({ '@type': 'Place', name });

/** The address of a source where pages link to it; none for one that is graded unreliable. */
export const sourceAddress = ({ url, grade }: Source): { url?: string } =>
  url === undefined || grade === 'unreliable' ? {} : { url };

/** The nodes of other records by their ids, those that there are. */
export const refsTo = (
  kind: AnyRecord['kind'],
  ids: readonly string[],
  publication: Publication,
): { '@id': string; name: string }[] =>
  ids.flatMap((id) => {
    const record = publication.graph.find(`${kind}/${id}`);
    return record ? [nodeRef(record, publication)] : [];
  });
