// Tests of the shared command line: arguments, refusals and exit codes.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { parseCommand, runCommand } from './command.ts';

const options = { on: { type: 'string' }, check: { type: 'boolean' } } as const;
const read = (...args: string[]) => parseCommand(args, 'usage: x', options, true);

afterEach(() => {
  process.exitCode = undefined;
});

test('options and words are read', () => {
  const { values, words } = read('a', '--on', 'today', 'b', '--check');
  assert.deepEqual({ ...values }, { on: 'today', check: true });
  assert.deepEqual(words, ['a', 'b']);
});

test('unknown arguments are refused in one sentence above the usage', () => {
  const cases: [string[], string][] = [
    [['--frce'], "Unknown option '--frce'"],
    [['--on'], "Option '--on <value>' argument missing"],
    [['--on', 'x', '--on', 'y'], '--on is given twice; give it once'],
    [['--check', '--check'], '--check is given twice; give it once'],
  ];
  for (const [args, sentence] of cases) assert.throws(() => read(...args), { message: `${sentence}\nusage: x` });
  assert.throws(() => parseCommand(['word'], 'usage: x', options), { message: "Unexpected argument 'word'\nusage: x" });
});

test('the exit code is the return value, or 1 with a plain sentence on an error', async (t) => {
  const printed = t.mock.method(console, 'error', () => undefined);
  await runCommand(() => 3);
  assert.equal(process.exitCode, 3);
  await runCommand(async () => 0);
  assert.equal(process.exitCode, 0);
  await runCommand(() => {
    throw new Error('there is no such thing');
  });
  assert.equal(process.exitCode, 1);
  assert.deepEqual(
    printed.mock.calls.map(({ arguments: words }) => words),
    [['there is no such thing']],
  );
});
