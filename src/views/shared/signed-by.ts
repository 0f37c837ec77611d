// An agreement → who signed it, in one line: for each party its signatory, or the party itself where none is known.
import type { RecordOf } from '../../model/record.ts';
import { actorParts } from './actor.ts';
import type { ViewContext } from './context.ts';

/** `Kim Jung-kwan, Minister of Trade, Industry and Resources – Wang Wentao, Minister of Commerce`. */
export const signedBy = (record: RecordOf<'agreements'>, ctx: ViewContext): string =>
  record.data.parties
    .map((party) =>
      actorParts(party.signatory ?? party, ctx)
        .map(({ text }) => text)
        .join(''),
    )
    .join(' – ');
