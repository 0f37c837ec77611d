// Rule script: a name stands under the script it is written in: Hangul under `ko`, Han under `zh` and `hanja`, Latin letters under `pinyin`.
import type { Problem } from '../../problem.ts';
import { problemAt } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A body may go by Latin letters in Korean and Chinese too (KBS, LG); a person does not. */
const faultOf = (script: string, text: string, isPerson: boolean): string | undefined => {
  if (kana.test(text)) return 'which is Japanese; it has no place here';
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
    default:
      return undefined;
  }
};

const problemsOf = (leaf: Leaf): Problem[] =>
  Object.entries((leaf.record?.data.names ?? {}) as Record<string, { text: string } | undefined>).flatMap(
    ([script, name]) => {
      const fault = name && faultOf(script, name.text, leaf.file.kind === 'people');
      return fault && name
        ? [
            problemAt(
              leaf.file,
              ['names', script, 'text'],
              'script',
              `\`names.${script}\` is \`${name.text}\`, ${fault}`,
            ),
          ]
        : [];
    },
  );

export const rule: Rule = {
  id: 'script',
  group: 'shape',
  says: 'Names stand under their script: Hangul under `ko`, Han under `zh` and `hanja`, Latin letters under `pinyin`',
  find: ({ leaves }) => leaves.flatMap(problemsOf),
};
