// Tests of the rule script, by its printed lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsBy } from '../../../../tests/tree.ts';

const problemsOf = problemsBy('script');

const person = 'people/hong-gil-dong.md';
const body = 'organizations/example-kr.md';

/** The lines about a record whose names are these, in flow style, on line 3. */
const linesOf = (path: string, names: string): string[] => {
  const form = path === person ? 'side: kr' : 'type: ministry\nside: kr';
  const record = `---\ntitle: a\nnames: {${names}}\nsummary: b\n${form}\n---\n`;
  return problemsOf({ [path]: record }).map((line) => line.replace(`content/${path}:3:`, ''));
};

const name = (script: string, text: string): string => `${script}: {text: ${text}, status: ours}`;

test('names under their script are good, with the other characters that names contain', () => {
  assert.deepEqual(problemsOf({}), []);
  const names = [
    'ko: {text: 이재명, status: ours}',
    name('hanja', '李在明'),
    name('zh', '李在明'),
    name('pinyin', 'Lǐ'),
  ];
  assert.deepEqual(linesOf(person, names.join(', ')), []);
  for (const [ko, zh] of [
    ['한·中 정상회담', '韩国KBS·电视台'],
    ['KBS', 'APEC'],
    ['2026년 제1차 회의 (안)', '第二十四次〇会议'],
  ] as const)
    assert.deepEqual(linesOf(body, `${name('ko', ko)}, ${name('zh', zh)}`), []);
});

test('Han characters under `ko` are reported at the name, with the right key', () => {
  assert.deepEqual(linesOf(body, name('ko', '商务部')), [
    '20: error: `names.ko` is `商务部`, which has no Hangul; move it to `zh` [script]',
  ]);
  assert.deepEqual(linesOf(person, name('ko', '李在明')), [
    '20: error: `names.ko` is `李在明`, which has no Hangul; move it to `hanja` or `zh` [script]',
  ]);
});

test('Hangul under any other script is reported, located after the Hangul before it', () => {
  const ko = name('ko', '홍길동');
  assert.deepEqual(linesOf(person, `${ko}, ${name('zh', '홍길동')}, ${name('hanja', '洪吉동')}`), [
    '51: error: `names.zh` is `홍길동`, which is Korean; move it to `ko` [script]',
    '85: error: `names.hanja` is `洪吉동`, which is in Hangul; move it to `ko` [script]',
  ]);
  assert.deepEqual(linesOf(person, name('pinyin', '길동')), [
    '24: error: `names.pinyin` is `길동`, which is not in Latin letters; move it to `zh` or `ko` [script]',
  ]);
});

test('Latin letters are not a Hangul or Han name of a person', () => {
  assert.deepEqual(
    ['ko', 'zh', 'hanja'].flatMap((script) => linesOf(person, name(script, 'Hong'))),
    [
      '20: error: `names.ko` is `Hong`, which has no Hangul; move it to `aliases` [script]',
      '20: error: `names.zh` is `Hong`, which has no Han characters; move it to `pinyin` [script]',
      '23: error: `names.hanja` is `Hong`, which has no Han characters; move it to `aliases` [script]',
    ],
  );
});

test('Japanese is reported under every script, Han characters with kana included', () => {
  assert.deepEqual(
    ['ko', 'zh', 'hanja', 'pinyin'].flatMap((script) => linesOf(person, name(script, '東京タワー'))),
    [
      '20: error: `names.ko` is `東京タワー`, which is Japanese; remove it [script]',
      '20: error: `names.zh` is `東京タワー`, which is Japanese; remove it [script]',
      '23: error: `names.hanja` is `東京タワー`, which is Japanese; remove it [script]',
      '24: error: `names.pinyin` is `東京タワー`, which is Japanese; remove it [script]',
    ],
  );
});

test('a folded and a quoted name are reported where they begin, with Windows line endings too', () => {
  const change = (text: string) =>
    text
      .replace('예시 양해각서', '>-\n      谅解\n      备忘录')
      .replace('示例谅解备忘录', '"\\uC608시"')
      .replaceAll('\n', '\r\n');
  assert.deepEqual(problemsOf({ 'agreements/2030-03-01-example.md': change }), [
    'content/agreements/2030-03-01-example.md:5:11: error: `names.ko` is `谅解 备忘录`, which has no Hangul; move it to `zh` [script]',
    'content/agreements/2030-03-01-example.md:10:11: error: `names.zh` is `예시`, which is Korean; move it to `ko` [script]',
  ]);
});
