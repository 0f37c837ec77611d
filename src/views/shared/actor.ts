// Actors in words with links: people, offices and organisations, as far as they are known.
import type { Actor } from '../../model/kinds/actor.ts';
import type { RecordOf } from '../../model/record.ts';
import type { ViewContext } from './context.ts';
import { linkTo, type Part, plain, soft } from './text-run.ts';

const nameParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const person = actor.person ? ctx.graph.get('people', actor.person) : undefined;
  return person ? [linkTo(person, ctx)] : actor.group ? [plain(actor.group)] : [];
};

/**
 * A name, if there is one, followed by an office and its organisation. An office that contains the organisation's name
 * has the link within it, so that the name is not repeated: `Governor of the Bank of Korea`.
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

/** An actor in words, with links; only the side if nothing more is known. */
export const actorParts = (actor: Actor, ctx: ViewContext): Part[] => {
  const body = actor.organization ? ctx.graph.get('organizations', actor.organization) : undefined;
  const link = body && linkTo(body, ctx);
  const name = nameParts(actor, ctx);
  if (actor.office) return officeParts(name, actor.office, link);
  if (link) return name.length > 0 ? [...name, soft(', '), link] : [link];
  return name.length > 0 ? name : [soft(ctx.words.sides[actor.side])];
};

/** The signatories of an agreement in one line; for a party without one, the party itself. */
export const signedBy = ({ data }: RecordOf<'agreements'>, ctx: ViewContext): string =>
  data.parties
    .map((party) =>
      actorParts(party.signatory ?? party, ctx)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' – ');
