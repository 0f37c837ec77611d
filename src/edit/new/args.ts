// The arguments of `npm run new` → what it is to do: read a file, take the record that the flags spell, or ask.
import { parseArgs } from 'node:util';
import { didYouMean } from '../../check/nearest.ts';
import { isKind, type Kind, kindNames } from '../../model/kinds.ts';
import { buildFromPaths } from './flags.ts';
import type { Json } from './parse-json.ts';

/** What to do: read JSON from a file (`-` is standard input), add the record that the flags spell, or ask about one. */
export type NewRequest =
  { readonly from: string } | { readonly record: Json } | { readonly ask: true; readonly kind: Kind | undefined };

const usage = `Usage:
  npm run new                                  asks, in a terminal
  npm run new -- --from record.json            adds the records of a JSON file; --from - reads standard input
  npm run new -- topics --title … --summary …  adds one record; --names.ko.text … goes deeper, --topics.0 … into a list,
                                               and null says that a value was looked for and is not known`;

const refuse = (sentence: string): never => {
  throw new Error(`${sentence}\n${usage}`);
};

/** Every flag takes a value, whatever its name: names are paths of fields, and the check knows which there are. */
const readFlags = (args: readonly string[]): { positionals: string[]; flags: Map<string, string> } => {
  const names = args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }]));
  const { values, positionals } = ((): { values: Record<string, unknown>; positionals: string[] } => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch (error) {
      const [, flag] = /'(-[^\s']*)/.exec((error as Error).message) ?? [];
      return refuse(
        `\`${flag}\` has no value; write ${flag} value, or ${flag}=value when the value begins with a hyphen`,
      );
    }
  })();
  const flags = Object.entries(values).map(([name, given]): [string, string] => {
    const [value = '', ...more] = given as string[];
    return more.length > 0 ? refuse(`\`--${name}\` is given twice; give it once`) : [name, value];
  });
  return { positionals, flags: new Map(flags) };
};

const readKind = (positionals: readonly string[]): Kind | undefined => {
  const [kind, stray] = positionals;
  if (stray !== undefined) refuse(`\`${stray}\` is one word too many; put a value of several words in quotes`);
  if (kind === undefined || isKind(kind)) return kind;
  return refuse(`\`${kind}\` is no kind; use one of ${kindNames.join(', ')}${didYouMean(kind, kindNames)}`);
};

/** Reads the arguments. Throws an Error, one sentence and the usage, for what cannot be meant. */
export const parseNewArgs = (args: readonly string[], isTerminal: boolean): NewRequest => {
  const { positionals, flags } = readFlags(args);
  const kind = readKind(positionals);
  const from = flags.get('from');
  if (from !== undefined) {
    if (flags.size > 1 || kind !== undefined) refuse('`--from` stands alone; put everything into the JSON');
    return { from };
  }
  if (flags.size === 0) {
    if (!isTerminal) refuse('There is no terminal to ask in, and nothing to add was given.');
    return { ask: true, kind };
  }
  if (kind === undefined) return refuse(`The flags need a kind before them; use one of ${kindNames.join(', ')}`);
  return { record: { ...buildFromPaths(flags), kind } };
};
