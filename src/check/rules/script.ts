// Rule script: a name stands under the script it is written in: Hangul under `ko`, Han under `zh` and `hanja`, Latin letters under `pinyin`.
import type { Problem } from '../problem.ts';
import { problemAt } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

const faultOf = (script: string, text: string): string | undefined => {
  switch (script) {
    case 'ko':
      if (!hangul.test(text) && han.test(text))
        return 'which has no Hangul; move it to `zh`, or for a person to `hanja`';
      return kana.test(text) ? 'which is Japanese; it has no place here' : undefined;
    case 'zh':
      if (hangul.test(text)) return 'which is Korean; move it to `ko`';
      return kana.test(text) ? 'which is Japanese; it has no place here' : undefined;
    case 'hanja':
      return han.test(text) && !hangul.test(text) ? undefined : 'which is not in Han characters; move it to `ko`';
    case 'pinyin':
      return han.test(text) || hangul.test(text) ? 'which is not in Latin letters; move it to `zh` or `ko`' : undefined;
    default:
      return undefined;
  }
};

const problemsOf = (leaf: Leaf): Problem[] =>
  Object.entries((leaf.record?.data.names ?? {}) as Record<string, { text: string } | undefined>).flatMap(
    ([script, name]) => {
      const fault = name && faultOf(script, name.text);
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
