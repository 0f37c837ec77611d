// Enlarges the real register with varied copies of its records, to measure how search scales.

import { buildGraph } from '../../src/graph/graph.ts';
import { readBody } from '../../src/markdown/body.ts';
import { originalLocale } from '../../src/model/locale.ts';
import { type AnyRecord, permalinkOf } from '../../src/model/record.ts';
import type { Register } from '../../src/register.ts';
import { buildContext, type ViewContext } from '../../src/views/shared/context.ts';

/** Organizations, topics and mechanisms are not copied: a growing register mostly reuses them. */
const lasting = new Set(['organizations', 'topics', 'mechanisms']);

/** Fields with varied words; quotes, addresses and words from a schema's list stay the same. */
const worded = new Set(['title', 'text', 'summary', 'aliases']);

const skippedOrWord = /\[@[^\]]*\]|\]\([^)]*\)|[\uac00-\ud7a3]{2,}|[\u4e00-\u9fff]{2,}|\p{Script=Latin}{5,}/gu;

const hash = (word: string, copy: number): number =>
  [...word].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, copy * 97);

const otherWord = (word: string, copy: number): string => {
  const turn = 1 + (copy % (word.length - 1));
  return word.slice(turn) + word.slice(0, turn);
};

/** Changes one word in four to a probably new one, like the names in new records. */
const varied = (text: string, copy: number): string =>
  text.replace(skippedOrWord, (word) =>
    !word.startsWith('[') && !word.startsWith(']') && hash(word, copy) % 4 === 0 ? otherWord(word, copy) : word,
  );

/** Moves a date back by whole leap cycles, so that 29 February stays a valid date. */
const earlier = (date: string, copy: number): string => `${Number(date.slice(0, 4)) - 4 * (copy % 8)}${date.slice(4)}`;

const copyValue = (value: unknown, key: string, copy: number, ids: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => copyValue(item, key, copy, ids));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyValue(item, name, copy, ids)]));
  if (typeof value !== 'string') return value;
  if (ids.has(value)) return `${value}-${copy}`;
  if (/^\d{4}(-\d\d){0,2}$/.test(value)) return earlier(value, copy);
  return worded.has(key) ? varied(value, copy) : value;
};

const copyRecord = (record: AnyRecord, copy: number, ids: ReadonlySet<string>): AnyRecord =>
  ({
    kind: record.kind,
    id: `${record.id}-${copy}`,
    data: copyValue(record.data, '', copy, ids),
    body: varied(record.body, copy),
  }) as AnyRecord;

/** The records of the register followed by copies, `count` in all, in a fixed order. */
export const generateRecords = (records: readonly AnyRecord[], count: number): AnyRecord[] => {
  const repeated = records.filter(({ kind }) => !lasting.has(kind));
  const kept = new Set(records.filter(({ kind }) => lasting.has(kind)).map(({ id }) => id));
  const all = [...records];
  for (let copy = 1; all.length < count; copy += 1) {
    const copied = repeated.slice(0, count - all.length);
    const ids = new Set(copied.map(({ id }) => id).filter((id) => !kept.has(id)));
    all.push(...copied.map((record) => copyRecord(record, copy, ids)));
  }
  return all;
};

/** The context of views over a register of `count` records, as of `today`. */
export const generateContext = ({ graph }: Register, count: number, today: string): ViewContext => {
  const records = generateRecords(graph.records, count);
  const bodies = new Map(records.map((record) => [permalinkOf(record), readBody(record.kind, record.body)]));
  const register = { graph: buildGraph(records, bodies), bodies, translations: new Map() };
  return buildContext(register, originalLocale, { origin: 'https://example.org', base: '/', today });
};
