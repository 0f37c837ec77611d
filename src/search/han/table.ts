// The table of Han variants, computed from the characters of OpenCC; `npm run han` writes it.
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';

/** The file that holds the table. */
export const hanPairsFile = join(import.meta.dirname, '../text/han-pairs.ts');

/** How many pairs a line of the file holds. */
const pairsPerLine = 50;

const bytes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** The characters that an encoding of two bytes has for these lead bytes and trail bytes. */
const charactersOf = (encoding: string, leads: readonly number[], trails: readonly number[]): string[] => {
  const decoder = new TextDecoder(encoding);
  return leads.flatMap((lead) => trails.map((trail) => decoder.decode(Uint8Array.of(lead, trail))));
};

/** Level 1 of Big5 (A440–C67E), the traditional characters of daily use. Its last row is half a row. */
const traditional = [
  ...charactersOf('big5', bytes(0xa4, 0xc5), [...bytes(0x40, 0x7e), ...bytes(0xa1, 0xfe)]),
  ...charactersOf('big5', [0xc6], bytes(0x40, 0x7e)),
];

/** Level 1 of GB 2312 (B0A1–D7F9), the simplified characters of daily use. */
const simplified = new Set(charactersOf('gbk', bytes(0xb0, 0xd7), bytes(0xa1, 0xfe)));

/** Each traditional character with its simplified one, where the two differ, in Unicode order. */
const listPairs = (): string[] => {
  const convert = Converter({ from: 't', to: 'cn' });
  return traditional
    .toSorted()
    .map((character) => [character, convert(character)] as const)
    .filter(([from, to]) => from !== to && simplified.has(to))
    .map((pair) => pair.join(''));
};

/** The text of the file, made anew from OpenCC. */
export const formatHanPairs = (): string => {
  const pairs = listPairs();
  const lines = Array.from({ length: Math.ceil(pairs.length / pairsPerLine) }, (_, line) =>
    pairs.slice(line * pairsPerLine, (line + 1) * pairsPerLine).join(''),
  );
  return `// Traditional characters of daily use, each before its simplified one. Written by \`npm run han\`.
// From the table TSCharacters of OpenCC (Apache 2.0), where both are in level 1: of Big5, and of GB 2312.
export const hanPairs =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
};
