// The arguments of `npm run new`: a JSON file to read, or the kind of record to ask for.
import { didYouMean } from '../../check/nearest.ts';
import { parseCommand } from '../../cli/command.ts';
import { isKind, type Kind, kindNames } from '../../model/kinds.ts';

/** What to do: read JSON from a file (`-` is standard input), or ask about a record, of a kind if one was given. */
export type NewRequest = { readonly from: string } | { readonly ask: true; readonly kind: Kind | undefined };

const usage = `usage: npm run new [-- <kind>]                asks, in a terminal
       npm run new -- --from <record.json>    adds the records of a JSON file; --from - reads standard input`;

const refuse = (sentence: string): never => {
  throw new Error(`${sentence}\n${usage}`);
};

const readKind = (words: readonly string[]): Kind | undefined => {
  const [kind, stray] = words;
  if (stray !== undefined) return refuse(`unexpected word \`${stray}\`; give one kind at most`);
  if (kind === undefined || isKind(kind)) return kind;
  return refuse(`\`${kind}\` is not a kind; use one of ${kindNames.join(', ')}${didYouMean(kind, kindNames)}`);
};

/** Reads the arguments. Throws an Error, one sentence above the usage, for anything it does not understand. */
export const parseNewArgs = (args: readonly string[], isTerminal: boolean): NewRequest => {
  const { values, words } = parseCommand(args, usage, { from: { type: 'string' } }, true);
  const kind = readKind(words);
  if (values.from === undefined)
    return isTerminal ? { ask: true, kind } : refuse('there is no terminal to ask questions in; use --from');
  return kind === undefined ? { from: values.from } : refuse('`--from` takes no kind; put `kind` into the JSON');
};
