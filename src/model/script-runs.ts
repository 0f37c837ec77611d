// Splits text into runs of one script, so that a page can mark Korean and Chinese.

/** A part of a text; it has `lang` if its script shows the language. */
export interface ScriptRun {
  readonly text: string;
  readonly lang?: 'ko' | 'zh' | 'ja';
}

/** East Asian letters, with any digits, spaces and marks between them. */
const eastAsian =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}\s·・，、。：；（）()「」『』《》〈〉%~∼-]*[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])?/gu;

const languageOf = (text: string): 'ko' | 'zh' | 'ja' => {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
};

/** Splits a text into runs that together equal it. Han characters without Hangul or kana count as Chinese. */
export const splitScripts = (text: string): ScriptRun[] => {
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const match of text.matchAll(eastAsian)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[0], lang: languageOf(match[0]) });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
};
