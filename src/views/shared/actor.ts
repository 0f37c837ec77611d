// Actors in words, with links: people, their offices and organisations, as far as they are known.
import type { Actor } from '../../model/kinds/actor.ts';
import type { RecordOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { linkTo, type Part, plain, soft } from './text-run.ts';

const nameParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const person = actor.person ? ctx.graph.get('people', actor.person) : undefined;
  return person ? [linkTo(person, ctx)] : actor.group ? [plain(actor.group)] : [];
};

/**
 * An office and its body after a name, if there is one. An office that names its body carries the link there, so that
 * the body is not said twice: `Governor of the Bank of Korea`.
 */
export const officeParts = (name: readonly Part[], office: string, body: Part | undefined): Part[] => {
  const words = name.length > 0 ? soft : plain;
  const text = name.length > 0 ? `, ${office}` : office;
  if (!body) return [...name, words(text)];
  const at = text.indexOf(body.text);
  if (at < 0) return [...name, words(text), soft(', '), body];
  const around = [words(text.slice(0, at)), body, words(text.slice(at + body.text.length))];
  return [...name, ...around.filter((part) => part.text !== '')];
};

/** An actor in words, with links; the side alone where nothing more is known. */
export const actorParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const body = actor.organization ? ctx.graph.get('organizations', actor.organization) : undefined;
  const link = body && linkTo(body, ctx);
  const name = nameParts(actor, ctx);
  if (actor.office) return officeParts(name, actor.office, link);
  if (link) return name.length > 0 ? [...name, soft(', '), link] : [link];
  return name.length > 0 ? name : [soft(ctx.words.sides[actor.side])];
};

/** Who signed an agreement, in one line: for each party its signatory, or the party itself where none is known. */
export const signedBy = ({ data }: RecordOf<'agreements'>, ctx: ViewContext): string =>
  data.parties
    .map((party) =>
      actorParts(party.signatory ?? party, ctx)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' – ');
