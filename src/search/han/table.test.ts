// Tests of the Han pairs: the file is what the command writes, and simplifying works.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hanPairs } from '../text/han-pairs.ts';
import { simplify } from '../text/han-variants.ts';
import { formatHanPairs, hanPairsFile } from './table.ts';

test('the file is what `npm run han` writes', () => {
  assert.equal(readFileSync(hanPairsFile, 'utf8'), formatHanPairs());
});

test('every character has one pair, and simplifying twice is simplifying once', () => {
  const traditional = [...hanPairs].filter((_, index) => index % 2 === 0);
  assert.ok(traditional.length > 1400);
  assert.equal(new Set(traditional).size, traditional.length);
  const changed = traditional.filter((character) => simplify(simplify(character)) !== simplify(character));
  assert.deepEqual(changed, []);
});

test('a text in traditional characters is simplified, and every other text is left alone', () => {
  assert.equal(simplify('諒解備忘錄與習近平'), '谅解备忘录与习近平');
  for (const text of ['谅解备忘录', '한국', 'MOU 2026', '🐼', '']) assert.equal(simplify(text), text);
});
