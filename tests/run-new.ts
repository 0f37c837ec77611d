// Runs npm run new in its own process on a content folder.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** The exit code of a command and the lines it printed, without empty ones. */
export interface Ran {
  readonly code: number | null;
  readonly out: string[];
  readonly err: string[];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Runs the command on a content folder, with text for its standard input. */
export const runNew = (content: string, args: readonly string[], input = ''): Promise<Ran> => {
  const child = spawn(process.execPath, ['src/edit/new/cli.ts', ...args], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content },
  });
  const [out, err]: string[][] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text) => out?.push(text));
  child.stderr.setEncoding('utf8').on('data', (text) => err?.push(text));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: linesOf((out ?? []).join('')), err: linesOf((err ?? []).join('')) }),
    );
  });
};
