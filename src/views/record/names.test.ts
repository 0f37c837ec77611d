// Tests of names in other scripts: their language, status and citation marks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, pageOf } from '../../../tests/context.ts';
import { swap } from '../../../tests/tree.ts';
import { nameViews } from './names.ts';

test('a reported name has marks; our own translation is labelled and has none', () => {
  const ctx = contextOf();
  assert.deepEqual(nameViews(...pageOf(ctx, 'agreements', '2030-03-01-example')), [
    { text: '예시 양해각서', lang: 'ko', status: 'Korean, as reported', marks: [1] },
    { text: '示例谅解备忘录', lang: 'zh-Hans', status: 'Chinese, our translation', marks: [] },
  ]);
});

test('our own translation has no marks even if a citation claims to support it', () => {
  const ctx = contextOf({ 'agreements/2030-03-01-example.md': swap('names.ko,', 'names.ko, names.zh,') });
  assert.deepEqual(nameViews(...pageOf(ctx, 'agreements', '2030-03-01-example'))[1]?.marks, []);
});

test('a person has up to four scripts, in a fixed order, each with its language', () => {
  const names = ['pinyin: Hóng', 'zh: 洪吉童', 'hanja: 洪吉童', 'ko: 홍길동'];
  const written = names.map((name) => `  ${name.replace(': ', ':\n    text: ')}\n    status: reported\n`).join('');
  const ctx = contextOf({
    'people/hong-gil-dong.md': (text) =>
      text.replace(/names:\n {2}ko:\n.*\n.*\n/, `names:\n${written}`).replace('names.ko', 'names'),
  });
  assert.deepEqual(
    nameViews(...pageOf(ctx, 'people', 'hong-gil-dong')).map(({ text, lang, marks }) => `${lang} ${text} ${marks}`),
    ['ko 홍길동 1', 'zh-Hans 洪吉童 1', 'zh-Hant 洪吉童 1', 'zh-Latn Hóng 1'],
  );
});

test('a record with only an English title has no names', () => {
  const ctx = contextOf();
  assert.deepEqual(nameViews(...pageOf(ctx, 'meetings', '2030-03-01-summit')), []);
});
