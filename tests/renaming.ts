// Fixture for renaming a ministry: the content, the command and the expected result.
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { by } from '../src/model/order.ts';
import { fullTree } from './fuzz/full-tree.ts';
import { killAfterStep } from './kill-after-step.ts';
import { writeTree } from './small-site.ts';

const project = join(import.meta.dirname, '..');

/** The old id and the new one. */
export const [from, to] = ['example-cn', 'ministry-of-examples-cn'];
/** The id on its own: not as part of a longer id, and not in a title that quotes it. */
const id = /(?<![\w-])example-cn(?![\w-]| \(title\))/g;

/** Files of content by path. */
export type Texts = ReadonlyMap<string, string>;

/** How often the old id occurs in the texts. */
export const countIds = (texts: Texts): number =>
  [...texts.values()].reduce((sum, text) => sum + [...text.matchAll(id)].length, 0);

/** The expected texts: the id is replaced everywhere, and `formerPaths` and permalinks.txt keep the old address. */
export const movedTexts = (texts: Texts): Texts =>
  new Map(
    [...texts].map(([path, text]): [string, string] => {
      if (path === 'permalinks.txt') {
        const lines = [...text.trimEnd().split('\n'), `organizations/${to}`];
        return [path, `${lines.sort().join('\n')}\n`];
      }
      const moved = text.replaceAll(id, to);
      const isRecord = path === `organizations/${from}.md`;
      const noted = isRecord ? moved.replace(/\n---\n/, `\nformerPaths: [organizations/${from}]$&`) : moved;
      return [path.replace(`organizations/${from}.`, `organizations/${to}.`), noted];
    }),
  );

/** Texts, sorted by path. */
export const sorted = (texts: Texts): [string, string][] => [...texts].sort(by(([path]) => path));

/** The full small tree in a folder, and the commands that change it. */
export interface Renaming {
  /** Writes the content afresh, adding links, a translation, quoted ids, comments and Windows line ends. */
  readonly make: () => void;
  readonly readTexts: () => Texts;
  /** Runs a command on the folder; `first` is a module to run before it. */
  readonly run: (args: readonly string[], first?: string) => SpawnSyncReturns<string>;
  /** Renames the ministry. */
  readonly move: (first?: string) => SpawnSyncReturns<string>;
  /** Renames the ministry and counts the writes that it takes. */
  readonly countSteps: () => number;
}

/** Uses the folder `root` for the content, which `make` writes. */
export const renamingIn = (root: string): Renaming => {
  const readTexts = (): Texts =>
    new Map(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => /^[^.].*\.(?:md|txt)$/.test(path))
        .sort()
        .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
    );

  const edit = (path: string, change: (text: string) => string): void => {
    const before = readFileSync(join(root, path), 'utf8');
    const text = change(before);
    assert.notEqual(text, before, path);
    writeFileSync(join(root, path), text);
  };

  const make = (): void => {
    writeTree(root, Object.fromEntries(fullTree()));
    edit(
      `organizations/${from}.md`,
      (text) => `${text}\n[It](${from}.md) collects examples [@gazette, paragraph 1].\n`,
    );
    writeFileSync(join(root, `organizations/${from}.ko.md`), `[부처](${from}.md) [@gazette, paragraph 1].\n`);
    const links = `\nSee [it](../organizations/${from}.md "${from} (title)") and [more] [@gazette, paragraph 1].\n\n[more]: <../organizations/${from}.md>\n`;
    edit('mechanisms/example-dialogue.md', (text) => text + links);
    edit('people/wang-li.md', (text) =>
      text.replace(`organization: ${from}\n`, `organization: '${from}' # beside\n`).replaceAll('\n', '\r\n'),
    );
  };

  const run = (args: readonly string[], first = ''): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, args, {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ GITHUB_ACTIONS: '', CONTENT_DIR: root },
        ...(first === '' ? {} : { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(first)}` }),
      },
    });

  const move: Renaming['move'] = (first) => run(['src/edit/move/cli.ts', `organizations/${from}`, to], first);

  const countSteps = (): number => {
    const [, counted] = /^steps: (\d+)$/.exec(move(killAfterStep(0)).stderr) ?? [];
    assert.ok(Number(counted) > 40, `${counted} steps`);
    return Number(counted);
  };

  return { make, readTexts, run, move, countSteps };
};
