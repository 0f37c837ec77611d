// Rule script: each name is filed under the script it is written in.
import { type NameScript, namesOf } from '../../../model/record.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A body may have a Latin name in Korean and Chinese too (KBS, LG); a person may not. */
const faultOf = (script: NameScript, text: string, isPerson: boolean): string | undefined => {
  if (kana.test(text)) return 'which is Japanese; remove it';
  switch (script) {
    case 'ko':
      if (hangul.test(text)) return undefined;
      if (han.test(text)) return `which has no Hangul; move it to ${isPerson ? '`hanja` or `zh`' : '`zh`'}`;
      return isPerson ? 'which has no Hangul; move it to `aliases`' : undefined;
    case 'zh':
      if (hangul.test(text)) return 'which is Korean; move it to `ko`';
      return isPerson && !han.test(text) ? 'which has no Han characters; move it to `pinyin`' : undefined;
    case 'hanja':
      if (hangul.test(text)) return 'which is in Hangul; move it to `ko`';
      return han.test(text) ? undefined : 'which has no Han characters; move it to `aliases`';
    case 'pinyin':
      return han.test(text) || hangul.test(text) ? 'which is not in Latin letters; move it to `zh` or `ko`' : undefined;
  }
};

const problemsOf = ({ record, file }: Leaf): Problem[] =>
  (record ? namesOf(record) : []).flatMap(([script, { text }]) => {
    const fault = faultOf(script, text, file.kind === 'people');
    const message = `\`names.${script}\` is \`${text}\`, ${fault}`;
    return fault === undefined ? [] : [problemAt(file, ['names', script, 'text'], 'script', message)];
  });

export const rule: Rule = {
  id: 'script',
  group: 'shape',
  says: 'Names are filed under their script: Hangul under `ko`, Han under `zh` and `hanja`, Latin letters under `pinyin`',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
