// Tests of the rule claim-evidence, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy, withdraw } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('claim-evidence');

/** The lines about the claim with these lines from line 9, its `verdict`, on. */
const linesOf = (rest: string): string[] =>
  problemsOf({ 'claims/a-rumour.md': (text) => text.replace(/verdict:[\s\S]*/, `${rest}\n---\n`) }).map((line) =>
    line.replace('content/claims/a-rumour.md:', ''),
  );

const evidence = (source: string, locator: string): string =>
  `evidence: [{source: ${source}, locator: ${locator}, finding: 아니다.}]`;
const looked = 'looked: {on: 2030-06-01}';

test('evidence serves for any verdict; a search without a result serves for an unsupported claim', () => {
  assert.deepEqual(problemsOf({}), []);
  for (const verdict of ['unsupported', 'contradicted', 'corrected'])
    assert.deepEqual(linesOf(`verdict: ${verdict}\n${evidence('daily', 'headline')}`), []);
  assert.deepEqual(linesOf(`verdict: unsupported\n${looked}`), []);
});

test('an unsupported claim with neither is reported at its verdict', () => {
  const expected =
    '9:10: error: the claim has neither `evidence` nor `looked`; cite what trusted sources say, or record how far they were searched [claim-evidence]';
  assert.deepEqual(linesOf('verdict: unsupported'), [expected]);
  assert.deepEqual(linesOf('verdict: >-\n  unsupported\nevidence: []'), [expected]);
});

test('another verdict without evidence is reported, whatever was searched', () => {
  for (const verdict of ['contradicted', 'corrected'])
    assert.deepEqual(linesOf(`verdict: ${verdict}\n${looked}`), [
      `9:10: error: the verdict is \`${verdict}\`, but there is no \`evidence\`; cite the source that says otherwise [claim-evidence]`,
    ]);
});

test('a source graded unreliable at the place cited is no evidence; another place in it may be', () => {
  assert.deepEqual(linesOf(`verdict: contradicted\n${evidence('rumour', 'paragraph 2')}`), []);
  assert.deepEqual(linesOf(`verdict: contradicted\n${evidence('rumour', 'section 3')}`), [
    '10:21: error: `rumour` is graded unreliable at `section 3` and cannot be evidence; cite a trusted source [claim-evidence]',
  ]);
});

test('a withdrawn source is no evidence, except for a withdrawn claim', () => {
  const contradicted = (text: string): string =>
    text.replace(/verdict:[\s\S]*/, `verdict: contradicted\n${evidence('daily', 'headline')}\n---\n`);
  const claim = 'claims/a-rumour.md';
  const source = { 'sources/daily.md': withdraw };
  assert.deepEqual(problemsOf({ ...source, [claim]: contradicted }), [
    'content/claims/a-rumour.md:10:21: error: `daily` is withdrawn and cannot be evidence; cite another source [claim-evidence]',
  ]);
  assert.deepEqual(problemsOf({ ...source, [claim]: (text) => withdraw(contradicted(text)) }), []);
});

test('a missing or broken source is left to other rules', () => {
  assert.deepEqual(linesOf(`verdict: contradicted\n${evidence('nowhere', 'headline')}`), []);
  assert.deepEqual(problemsOf({ 'sources/gazette.md': '' }), []);
});
