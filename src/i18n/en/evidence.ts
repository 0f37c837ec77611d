// The English words for evidence: levels of support, grades of sources, and origins of names.

/** Words for how well facts and names are supported. */
export const evidence = {
  support: {
    levels: {
      official: 'official',
      'official-copy': 'official, from a copy',
      outlets: 'two or more outlets',
      'one-outlet': 'one outlet',
      weak: 'weak source only',
      none: 'no source',
    },
    outlets: (count: number) => `${count} outlets`,
    disputed: 'disputed',
    is: (level: string) => `Support: ${level}`,
  },
  grades: { official: 'official', press: 'press', weak: 'weak', unreliable: 'unreliable' },
  translations: {
    none: 'not a translation',
    human: 'translated',
    machine: 'machine translation',
    unknown: 'not known whether translated',
  },
  nameStatus: {
    official: { ko: 'official Korean title', zh: 'official Chinese title', hanja: 'official', pinyin: 'official' },
    reported: {
      ko: 'Korean, as reported',
      zh: 'Chinese, as reported',
      hanja: 'hanja or traditional characters, as reported',
      pinyin: 'pinyin, as reported',
    },
    ours: { ko: 'Korean, our translation', zh: 'Chinese, our translation', hanja: 'ours', pinyin: 'pinyin' },
  },
};
