// Builds sites from the small valid tree with changed files, and compares them byte for byte.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Change, changedFiles } from './tree.ts';

const project = join(import.meta.dirname, '..');

/** Replaces the contents of `folder` with the changed tree. */
export const writeTree = (folder: string, changes: Readonly<Record<string, Change>> = {}): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of changedFiles(changes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};

/** Copies the valid tree to a new folder inside this one. */
export const copyTree = (folder: string, name: string): string => {
  const content = join(folder, name);
  writeTree(content);
  return content;
};

/** A build of the tree in `content` into the folder `site`, as of a day. */
export interface Order {
  readonly content: string;
  readonly site: string;
  readonly day?: string;
  readonly address?: string;
  /** Milliseconds after which the build and its child processes are killed. */
  readonly killAfter?: number;
  /** A module to run before the build. */
  readonly first?: string;
  /** The path in the project of a configuration that replaces the site's. */
  readonly config?: string;
}

/** The exit code of a build, and the lines that it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly lines: readonly string[];
}

/** Runs `astro build`. */
export const build = ({
  content,
  site,
  day = '2030-06-01',
  address = '',
  killAfter,
  first,
  config,
}: Order): Promise<Ended> => {
  const flags = ['--outDir', site, ...(config === undefined ? [] : ['--config', config])];
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...flags], {
    cwd: project,
    env: {
      ...process.env,
      ...{ GITHUB_ACTIONS: '', NO_COLOR: '1', CONTENT_DIR: content, BUILD_DATE: day, SITE_URL: address },
      ...(first === undefined ? {} : { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(first)}` }),
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = killAfter && setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), killAfter);
  child.on('exit', () => clearTimeout(timer));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, lines: output.split('\n') }));
  });
};

/** The checksum of every file below a folder, by path. */
export const sums = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
