// Property tests of fixing odd records: values and comments stay; a second run does nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { type OddRecord, oddRecord, writeOddRecord } from '../../../tests/odd-record.ts';
import { keysAt } from '../../model/key-order.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import { listBlockMaps } from '../record-text/block-maps.ts';
import { partText } from '../record-text/text-parts.ts';
import { fixRecord } from './text.ts';

const fixedTextOf = ({ kind, text }: Pick<OddRecord, 'kind' | 'text'>): string => {
  const fixed = fixRecord(kind, text);
  assert.ok('text' in fixed, 'left' in fixed ? fixed.left : '');
  return fixed.text;
};

const commentFaults = (text: string, { above, beside }: OddRecord): string[] => {
  const lines = text.split('\n');
  const keyOn = (line = ''): string => line.replace(/^[\s-]*/, '').split(':')[0] ?? '';
  const isKeyLine = (line: string): boolean => line.trim() !== '' && !/^[\s-]*#/.test(line);
  const lineOf = (words: string): number => lines.findIndex((line) => line.includes(`# ${words}`));
  return [
    ...[...above].filter(([words, key]) => keyOn(lines.slice(lineOf(words)).find(isKeyLine)) !== key),
    ...[...beside].filter(([words, key]) => keyOn(lines[lineOf(words)]) !== key),
  ].map(([words, key]) => `${words} is no longer at ${key}`);
};

const wordsOf = (text: string): string =>
  partText(text.replaceAll('\r\n', '\n')).body.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Lines with odd spacing; the block scalars in the records of this test have none. */
const spacingFaults = (text: string): string[] => {
  const { opening, yaml, closing } = partText(text);
  const lines = `${opening}${yaml}${closing}`.split('\n');
  return lines.filter((line, index) => line !== line.trimEnd() || (line === '' && lines[index + 1] === ''));
};

const isOrdered = ({ kind }: OddRecord, text: string): boolean =>
  listBlockMaps(partText(text).yaml).every(({ at, entries }) => {
    const ranks = entries.map(({ key }) => keysAt(kind, at).indexOf(key));
    return isDeepStrictEqual(
      ranks,
      ranks.toSorted((a, b) => a - b),
    );
  });

test('fixing keeps values, words and comments, sorts the keys, and does nothing the second time', () => {
  const seen = { changed: 0, unordered: 0, comments: 0 };
  fc.assert(
    fc.property(oddRecord(), (draw) => {
      const record = writeOddRecord(draw);
      assert.deepEqual(parseContentFile(record.text).faults, [], record.text);
      const text = fixedTextOf(record);
      const shown = `${record.text}\n→\n${text}`;
      assert.deepEqual(parseContentFile(text).value, record.value, shown);
      assert.equal(wordsOf(text), wordsOf(record.text), shown);
      assert.equal(fixedTextOf({ kind: record.kind, text }), text, shown);
      assert.deepEqual(commentFaults(text, record), [], shown);
      assert.deepEqual(spacingFaults(text), [], shown);
      assert.ok(isOrdered(record, text), shown);
      assert.ok(!text.includes('\r') && text === text.normalize('NFC') && text.endsWith('\n'), shown);
      seen.changed += Number(text !== record.text);
      seen.unordered += Number(!isOrdered(record, record.text.replaceAll('\r\n', '\n')));
      seen.comments += record.above.size + record.beside.size;
    }),
    { seed: 20_300_601, numRuns: 400 },
  );
  assert.ok(seen.changed > 350 && seen.unordered > 200 && seen.comments > 1000, JSON.stringify(seen));
});
