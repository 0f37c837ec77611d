// Tests of withdrawing: the day and the reason are written in key order and read back unchanged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContentFile } from '../../source/front-matter.ts';
import { addWithdrawal } from './plan.ts';

const on = '2030-05-31';
const withdraw = (text: string, reason: string): string => addWithdrawal(text, 'statements', 'x', { on, reason });

test('the withdrawal comes last, after the fields that precede it in key order', () => {
  assert.equal(
    withdraw('---\ntitle: x # c\nform: speech\nformerPaths: [a/b]\n---\n\nBody\n', 'Forged.'),
    `---\ntitle: x # c\nform: speech\nformerPaths: [a/b]\nwithdrawn:\n  on: ${on}\n  reason: Forged.\n---\n\nBody\n`,
  );
});

test('a reason is read back unchanged, however YAML writes it, and is wrapped at 120 columns', () => {
  const long = `It was found that ${'the words were never said by anybody and '.repeat(5)}so on.`;
  for (const reason of ['a: b', '# no', "'quoted'", '"', '- x', 'null', '[x', long, `${long} "a": #b`]) {
    const text = withdraw('---\ntitle: x\n---\n', reason);
    assert.deepEqual((parseContentFile(text).value as { withdrawn: unknown }).withdrawn, { on, reason });
    assert.ok(text.split('\n').every((line) => line.length <= 120));
  }
});

test('a withdrawn or unreadable record is refused', () => {
  assert.throws(
    () => withdraw('---\nwithdrawn: {on: x, reason: y}\n---\n', 'z'),
    /^Error: `statements\/x` is withdrawn already; /,
  );
  assert.throws(() => withdraw('---\na: [\n---\n', 'z'), /^Error: `statements\/x` cannot be read; /);
});
