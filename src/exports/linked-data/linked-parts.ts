// schema.org nodes for parts of records: actors, names, places and references to other records.
import type { Organization, Person, Place } from 'schema-dts';
import type { Actor } from '../../model/kinds/actor.ts';
import type { Source } from '../../model/kinds/source.ts';
import type { AnyRecord } from '../../model/record.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf, type Publication } from '../publication.ts';

/** The id of a record's node: the address of its page with `#record`. */
export const nodeId = (record: AnyRecord, publication: Publication): string =>
  `${addressOf(record, publication)}#record`;

/** A reference to the node of a record, with its title. */
export const nodeRef = (record: AnyRecord, publication: Publication): { '@id': string; name: string } => ({
  '@id': nodeId(record, publication),
  name: titleOf(record, publication),
});

/**
 * The node of an actor: the person if named, else the organisation, else the group or office; undefined for a bare
 * side.
 */
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

/** The nodes of those actors that are more than a side. */
export const actorNodes = (actors: readonly Actor[] | undefined, publication: Publication): (Organization | Person)[] =>
  (actors ?? []).flatMap((actor) => actorNode(actor, publication) ?? []);

/** The names of a record in other scripts. */
export const otherNames = ({ data }: AnyRecord): { alternateName?: string[] } => {
  const names = Object.values(data.names ?? {}).flatMap((name) => (name === undefined ? [] : [name.text]));
  return names.length === 0 ? {} : { alternateName: names };
};

/** The node of a place, by its name. */
export const placeNode = (name: string): Place => ({ '@type': 'Place', name });

/** The address of a source, if pages link to it: they do not link to an unreliable one. */
export const sourceAddress = ({ url, grade }: Source): { url?: string } =>
  url === undefined || grade === 'unreliable' ? {} : { url };

/** References to the records of a kind with these ids; ids without a record are left out. */
export const refsTo = (
  kind: AnyRecord['kind'],
  ids: readonly string[],
  publication: Publication,
): { '@id': string; name: string }[] =>
  ids.flatMap((id) => {
    const record = publication.graph.find(`${kind}/${id}`);
    return record ? [nodeRef(record, publication)] : [];
  });
