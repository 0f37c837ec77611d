// The renaming of a ministry of the real content: the content made for it, the command, and the texts as they are to be after it.
import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { by } from '../src/model/order.ts';

const project = join(import.meta.dirname, '..');

/** The id that is changed, and the new one. */
export const [from, to] = ['mofcom-cn', 'commerce-ministry-cn'];
/** The id where it stands alone: not in a longer one, and not in a title, which only says it. */
const id = /(?<![\w-])mofcom-cn(?![\w-]| \(title\))/g;

/** Files of content by path. */
export type Texts = ReadonlyMap<string, string>;

/** How often the id stands in texts. */
export const countIds = (texts: Texts): number =>
  [...texts.values()].reduce((sum, text) => sum + [...text.matchAll(id)].length, 0);

/** The texts as they are to be: the id is another wherever it stands, and the old address is kept in two places. */
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

/** Texts in the order of their paths. */
export const sorted = (texts: Texts): [string, string][] => [...texts].sort(by(([path]) => path));

/** A copy of the real content in a folder, with what is done to it. */
export interface Renaming {
  /** Makes the content anew, with links, a translation, quoted ids, comments and Windows line ends where it has none. */
  readonly make: () => void;
  readonly readTexts: () => Texts;
  /** Runs a command on it; `first` is a module that runs before. */
  readonly run: (args: readonly string[], first?: string) => SpawnSyncReturns<string>;
  /** Renames the ministry. */
  readonly move: (first?: string) => SpawnSyncReturns<string>;
}

/** Takes the folder `root` for the content; it is written by `make`. */
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
    rmSync(root, { recursive: true, force: true });
    cpSync(join(project, 'content'), root, { recursive: true });
    const own = readFileSync(join(root, `organizations/${from}.md`), 'utf8');
    writeFileSync(join(root, `organizations/${from}.ko.md`), own.split('\n---\n').at(-1) ?? '');
    const links = `\nSee [it](../organizations/${from}.md "${from} (title)") and [more] [@ekn-514855, excerpt].\n\n[more]: <../organizations/${from}.md>\n`;
    edit('mechanisms/joint-economic-committee.md', (text) => text + links);
    const quoting = readdirSync(join(root, 'people'), { encoding: 'utf8' }).find((name) =>
      readFileSync(join(root, 'people', name), 'utf8').includes(`organization: ${from}\n`),
    );
    edit(`people/${quoting}`, (text) =>
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

  return { make, readTexts, run, move };
};
