// Actors → lines: the body linked, the person linked, the office in words, under the side they belong to.
import { type Actor, actorKey } from '../model/actor.ts';
import type { ViewContext } from './context.ts';
import type { FactLine, FactMaker } from './fact-row.ts';
import { linkTo, type Part, plain, soft } from './part.ts';

const personParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const person = actor.person ? ctx.graph.get('people', actor.person) : undefined;
  const name = person ? [linkTo(person, ctx)] : actor.group ? [plain(actor.group)] : [];
  if (!actor.office) return name;
  return name.length > 0 ? [...name, soft(`, ${actor.office}`)] : [plain(actor.office)];
};

/** An actor in words, with links; the side alone where nothing more is known. */
export const actorParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const body = actor.organization ? ctx.graph.get('organizations', actor.organization) : undefined;
  const person = personParts(actor, ctx);
  if (body && person.length > 0) return [...person, soft(', '), linkTo(body, ctx)];
  if (body) return [linkTo(body, ctx)];
  return person.length > 0 ? person : [soft(ctx.words.sides[actor.side])];
};

/** One line an actor of a list; `path` is the field that holds the list, undefined where its items need no support. */
export const actorLines = (maker: FactMaker, actors: readonly Actor[], path: string | undefined): FactLine[] =>
  actors.map((actor) =>
    maker.line(path === undefined ? undefined : `${path}.${actorKey(actor)}`, actorParts(actor, maker.ctx), {
      side: actor.side,
    }),
  );
