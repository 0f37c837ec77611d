// Words of a query that mean little next to others: stop words, the two countries, offices.
const split = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const stops = split(
  'a after an and are before since until under as at be between by did do does for from has have how in into is it its of on or s that the their they this to was were what when where which who whom why will with about 및 등 관한 관련 관련된 대한 대해 위한 위해 분야 的 和 与 及 以及 有关 关于',
);

/** As `fold` writes them, so in simplified characters. */
const lands = split(
  'korea korean koreas south rok republic china chinese chinas prc korea-china china-korea rok-china china-rok sino-korean 한국 한국의 중국 중국의 한중 중한 양국 韩国 中国 中韩 韩中 两国',
);

const offices = split(
  'president minister premier chairman chairperson ambassador governor mayor secretary mr ms mrs dr 대통령 주석 국가주석 총리 장관 차관 위원장 상무위원장 대사 부장 국장 의장 시장 회장 총재 처장 청장 여사 总统 主席 国家主席 总理 部长 副部长 大使 委员长 市长 局长 行长 夫人 发言人',
);

/** True for a stop word, such as an article or a preposition. */
export const isStop = (word: string): boolean => stops.has(word);

/** True for a word for one or both of the two countries. */
export const isLand = (word: string): boolean => lands.has(word);

/** True for a word for an office. */
export const isOffice = (word: string): boolean => offices.has(word);
