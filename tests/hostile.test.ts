// Tests that hostile content is reported at its place or inert, quickly and in little memory.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Problem } from '../src/check/problem.ts';
import { formatProblem } from '../src/check/report.ts';
import { payloads } from './hostile/index.ts';
import type { Payload } from './hostile/payload.ts';
import { ownFolder } from './own-folder.ts';
import { writeTree } from './small-site.ts';
import { checkChanged } from './tree.ts';

const project = join(import.meta.dirname, '..');
const folder = ownFolder('hostile-');

/** The places of problems, in the notation of payloads. */
const placesOf = (payload: Payload, root: string, problems: readonly Problem[]): string[] => {
  const own = `${root}/${Object.keys(payload.files)[0]}`;
  return problems.map(({ path, line, column, rule }) => {
    const before = path === own ? '' : `${path.slice(root.length + 1)}:`;
    return `${before}${line}:${column} [${rule}]`;
  });
};

const byName = <T>(list: readonly Payload[], of: (payload: Payload) => T): Record<string, T> =>
  Object.fromEntries(list.map((payload) => [payload.name, of(payload)]));

const light = payloads.filter(({ isHeavy }) => !isHeavy);
const heavy = payloads.filter(({ isHeavy }) => isHeavy);

const checked = new Map<Payload, readonly Problem[] | string>();

/** The problems of a payload in the small tree, or what the check threw; checked once. */
const check = (payload: Payload): readonly Problem[] | string => {
  let found = checked.get(payload);
  if (found === undefined) {
    try {
      found = checkChanged(payload.files).problems;
    } catch (error) {
      found = `threw ${error}`;
    }
    checked.set(payload, found);
  }
  return found;
};

test('each payload has a unique name', (t) => {
  assert.equal(new Set(payloads.map(({ name }) => name)).size, payloads.length);
  assert.ok(payloads.length >= 90);
  t.diagnostic(`${payloads.length} payloads`);
});

test('each payload is reported at its place or inert', () => {
  const found = byName(light, (payload) => {
    const problems = check(payload);
    return typeof problems === 'string' ? [problems] : placesOf(payload, 'content', problems);
  });
  assert.deepEqual(
    found,
    byName(light, ({ problems }) => problems),
  );
});

test('printed problems are plain lines of text, whatever the payload', () => {
  for (const payload of light) {
    const problems = check(payload);
    assert.ok(typeof problems !== 'string', `${payload.name} ${problems}`);
    for (const problem of problems)
      assert.doesNotMatch(
        formatProblem({ ...problem, note: undefined } as never),
        /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u,
        payload.name,
      );
  }
});

/** The problems of one run of the check, its time, and its peak memory. */
interface Run {
  readonly problems: readonly Problem[];
  readonly seconds: number;
  readonly mebibytes: number;
}

const weigh = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error(process.resourceUsage().maxRSS))")}`;

/** Checks a payload in its own process, which is killed after ten seconds. */
const runCheck = async ({ name, files }: Payload): Promise<Run> => {
  const root = join(folder, name);
  writeTree(root, files);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', weigh, 'src/check/cli.ts', '--format', 'json'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: root },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 10_000,
    killSignal: 'SIGKILL',
  });
  const [output, errors] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray()),
  );
  const seconds = (performance.now() - start) / 1_000;
  const said = errors?.join('') ?? '';
  assert.match(said, /^\d+\n$/, `${name}: ${said === '' ? `killed after ${seconds} s` : said}`);
  const { problems } = JSON.parse(output?.join('') ?? '') as { problems: Problem[] };
  return { problems, seconds, mebibytes: Number(said) / 1_024 };
};

test('long, deep and slow payloads take at most ten seconds and 1 GiB', async (t) => {
  const runs = new Map<string, Run>();
  const waiting = [...heavy];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) runs.set(next.name, await runCheck(next));
  };
  await Promise.all([work(), work()]);
  assert.deepEqual(
    byName(heavy, (payload) => placesOf(payload, join(folder, payload.name), runs.get(payload.name)?.problems ?? [])),
    byName(heavy, ({ problems }) => problems),
  );
  const most = (of: (run: Run) => number): number => Math.max(...[...runs.values()].map(of));
  assert.ok(most(({ mebibytes }) => mebibytes) <= 1_024);
  const [seconds, mebibytes] = [most((run) => run.seconds), most((run) => run.mebibytes)];
  t.diagnostic(`at most ${seconds.toFixed(1)} s, ${Math.ceil(mebibytes)} MiB`);
});
