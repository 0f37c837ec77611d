// Names of a record in other scripts, shown under its title.
import { type AnyRecord, type NameScript, namesOf } from '../../model/record.ts';
import { marksFor, type RecordContext } from './context.ts';

/** A name in another script, with how it is known. */
export interface NameView {
  readonly text: string;
  readonly lang: string;
  readonly status: string;
  readonly marks: readonly number[];
}

const languages = {
  ko: 'ko',
  zh: 'zh-Hans',
  hanja: 'zh-Hant',
  pinyin: 'zh-Latn',
} as const satisfies Record<NameScript, string>;

/** Lists the names of a record in a fixed order of scripts. Our own translations have no citation marks. */
export const nameViews = (record: AnyRecord, ctx: RecordContext): NameView[] => {
  const names = new Map(namesOf(record));
  return (Object.keys(languages) as NameScript[]).flatMap((script): NameView[] => {
    const name = names.get(script);
    if (!name) return [];
    return [
      {
        text: name.text,
        lang: languages[script],
        status: ctx.words.nameStatus[name.status][script],
        marks: name.status === 'ours' ? [] : marksFor(record, `names.${script}`, ctx),
      },
    ];
  });
};
