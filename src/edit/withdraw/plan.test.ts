// Withdrawing: the day and the reason stand at their place, written so that they read as they were given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../source/front-matter.ts';
import { addWithdrawal } from './plan.ts';

const on = '2030-05-31';
const withdraw = (text: string, reason: string): string => addWithdrawal(text, 'statements', 'x', { on, reason });

test('it stands last, behind what comes before it', () => {
  assert.equal(
    withdraw('---\ntitle: x # c\nform: speech\nformerPaths: [a/b]\n---\n\nBody\n', 'Forged.'),
    `---\ntitle: x # c\nform: speech\nformerPaths: [a/b]\nwithdrawn:\n  on: ${on}\n  reason: Forged.\n---\n\nBody\n`,
  );
});

test('a reason reads as it was given, however it has to be written, and is wrapped at 120 columns', () => {
  const long = `It was found that ${'the words were never said by anybody and '.repeat(5)}so on.`;
  for (const reason of ['a: b', '# no', "'quoted'", '"', '- x', 'null', '[x', long, `${long} "a": #b`]) {
    const text = withdraw('---\ntitle: x\n---\n', reason);
    assert.deepEqual((parseContentFile(text).value as { withdrawn: unknown }).withdrawn, { on, reason });
    assert.ok(text.split('\n').every((line) => line.length <= 120));
  }
});

test('what is withdrawn stays as it is, and what cannot be read too', () => {
  assert.throws(
    () => withdraw('---\nwithdrawn: {on: x, reason: y}\n---\n', 'z'),
    /^Error: `statements\/x` is withdrawn already; /,
  );
  assert.throws(() => withdraw('---\na: [\n---\n', 'z'), /^Error: `statements\/x` cannot be read; /);
});
