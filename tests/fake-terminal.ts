// Keys to press, each when some words stand on the screen → a run of `npm run new` that is answered by them, and all that it showed.
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { addRecords } from '../src/edit/new/run.ts';

/** Keys by the names that editors know them by. */
export const key = { enter: '\r', down: '\u001b[B', tab: '\t', cancel: '\u0003', clear: '\u0015', space: ' ' };

/** The words of a prompt to wait for, and the keys to press then. */
export type Step = readonly [words: string, ...keys: string[]];

/** What came of it: the lines that the run printed at its end, or why it ended otherwise; and the screen, without colours. */
export interface Answered {
  readonly lines: readonly string[] | undefined;
  readonly error: string | undefined;
  readonly screen: string;
}

/** Runs the command on `root` and presses the keys. Fails when the words of a step do not come up within five seconds. */
export const answer = async (root: string, args: readonly string[], steps: readonly Step[]): Promise<Answered> => {
  const input = new PassThrough();
  // So wide and high that no words are broken and no choice is hidden.
  const output = Object.assign(new PassThrough(), { columns: 1000, rows: 100 });
  let [screen, fresh] = ['', ''];
  const waiting = [...steps];
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`waited in vain for ${JSON.stringify(waiting[0])} after:\n${screen.slice(-1500)}`));
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
      // The prompt listens once it has been drawn.
      setImmediate(() => input.write(keys.join('')));
    });
    addRecords(args, { root, streams: { input, output }, isTerminal: true }).then(
      (lines) => end(lines, undefined),
      (error: Error) => end(undefined, error.message),
    );
  });
};
