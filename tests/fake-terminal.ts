// Runs npm run new at a simulated terminal, pressing keys as prompts appear.
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { addRecords } from '../src/edit/new/run.ts';

/** Key codes by name. */
export const key = { enter: '\r', down: '\u001b[B', tab: '\t', cancel: '\u0003', clear: '\u0015', space: ' ' };

/** The words of a prompt to wait for, and the keys to press when it appears. */
export type Step = readonly [words: string, ...keys: string[]];

/** The lines that the run printed at its end, or why it failed; and the screen, without colours. */
export interface Answered {
  readonly lines: readonly string[] | undefined;
  readonly error: string | undefined;
  readonly screen: string;
}

/** Runs the command on `root` and presses the keys. Fails when the words of a step don't appear within five seconds. */
export const answer = async (root: string, args: readonly string[], steps: readonly Step[]): Promise<Answered> => {
  const input = new PassThrough();
  // Wide and high enough that no word is broken and no choice hidden.
  const output = Object.assign(new PassThrough(), { columns: 1000, rows: 100 });
  let [screen, fresh] = ['', ''];
  const waiting = [...steps];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no prompt appeared with ${JSON.stringify(waiting[0])} after:\n${screen.slice(-1500)}`));
    }, 5000);
    const end = (lines: readonly string[] | undefined, error: string | undefined): void => {
      clearTimeout(timer);
      resolve({ lines, error, screen });
    };
    output.setEncoding('utf8').on('data', (text: string) => {
      screen += stripVTControlCharacters(text);
      fresh += stripVTControlCharacters(text);
      const [words, ...keys] = waiting[0] ?? [];
      if (words === undefined || !fresh.includes(words)) return;
      waiting.shift();
      fresh = '';
      timer.refresh();
      // The prompt listens only after it has been drawn.
      setImmediate(() => input.write(keys.join('')));
    });
    addRecords(args, { root, streams: { input, output }, isTerminal: true }).then(
      (lines) => end(lines, undefined),
      (error: Error) => end(undefined, error.message),
    );
  });
};
