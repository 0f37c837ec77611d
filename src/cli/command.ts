// The command line that every command shares: arguments, messages on errors, and the exit code.
import { type ParseArgsConfig, parseArgs } from 'node:util';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads the arguments of a command; `options` are those of Node's `parseArgs`. Throws an Error, one sentence above the
 * usage, for an unknown option, a missing value, an option given twice, or a word if the command takes none.
 */
export const parseCommand = <const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  usage: string,
  options: Options,
  allowPositionals = false,
) => {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals, tokens: true });
    const names = parsed.tokens.flatMap((token) => (token.kind === 'option' ? token.rawName : []));
    const repeated = names.find((name, index) => names.indexOf(name) !== index);
    if (repeated !== undefined) throw new Error(`${repeated} is given twice; give it once`);
    return { values: parsed.values, words: parsed.positionals };
  } catch (error) {
    const [sentence = ''] = messageOf(error).split(/\. |\n/);
    throw new Error(`${sentence}\n${usage}`);
  }
};

/** Runs `read`. If it throws, prints the message without a stack trace and ends the process with code 1. */
export const orExit = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    console.error(messageOf(error));
    process.exit(1);
  }
};

/** Runs a command on the arguments of this process and sets its exit code. Errors are printed as plain sentences. */
export const runCommand = async (main: (args: readonly string[]) => number | Promise<number>): Promise<void> => {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
};
