// schema.org nodes for parts of records: actors, names, places and references to other records.

import type { Organization, Person, Place } from 'schema-dts';
import type { Actor } from '../../model/kinds/actor.ts';
import type { Source } from '../../model/kinds/source.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf } from '../names.ts';

/** The id of a record's node: the address of its page with `#record`. */
export const nodeId = (record: AnyRecord, ctx: ViewContext): string => `${addressOf(record, ctx)}#record`;

/** A reference to the node of a record, with its title. */
const nodeRef = (record: AnyRecord, ctx: ViewContext): { '@id': string; name: string } => ({
  '@id': nodeId(record, ctx),
  name: titleOf(record, ctx),
});

/**
 * The node of an actor: the person if named, else the organisation, else the group or office; undefined for a bare
 * side.
 */
const actorNode = (actor: Actor, ctx: ViewContext): Organization | Person | undefined => {
  const { graph } = ctx;
  const person = actor.person === undefined ? undefined : graph.get('people', actor.person);
  const body = actor.organization === undefined ? undefined : graph.get('organizations', actor.organization);
  if (person) {
    const title = actor.office === undefined ? {} : { jobTitle: actor.office };
    return { '@type': 'Person', ...nodeRef(person, ctx), ...title };
  }
  if (body) return { '@type': 'Organization', ...nodeRef(body, ctx) };
  const name = actor.group ?? actor.office;
  return name === undefined ? undefined : { '@type': 'Organization', name };
};

/** The nodes of those actors that are more than a side. */
export const actorNodes = (actors: readonly Actor[] | undefined, ctx: ViewContext): (Organization | Person)[] =>
  (actors ?? []).flatMap((actor) => actorNode(actor, ctx) ?? []);

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
  ctx: ViewContext,
): { '@id': string; name: string }[] =>
  ids.flatMap((id) => {
    const record = ctx.graph.find(`${kind}/${id}`);
    return record ? [nodeRef(record, ctx)] : [];
  });
