// Tests of charts as data: every tone has a style, and the Tab key stops where it helps.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type ChartMark, disc, type Label, type MarkTone, toPicture } from './picture.ts';

test('every tone of a mark has a class in the styles', () => {
  const tones: Record<MarkTone, true> = {
    agreements: true,
    meetings: true,
    'meetings-hollow': true,
    statements: true,
    mechanisms: true,
    disc: true,
    'body-kr': true,
    'body-cn': true,
    'body-other': true,
    'person-kr-hollow': true,
    'person-cn-hollow': true,
    'person-other-hollow': true,
    'state-open': true,
    'state-under-way': true,
    'state-partly-kept': true,
    'state-kept': true,
    'state-granted': true,
    'state-declined': true,
    'state-lapsed': true,
    'state-superseded': true,
  };
  const styles = globSync('**/*.css', { cwd: join(import.meta.dirname, '../../styles') });
  const css = styles.map((path) => readFileSync(join(import.meta.dirname, '../../styles', path), 'utf8')).join('\n');
  assert.deepEqual(
    Object.keys(tones).filter((tone) => !new RegExp(`\\.dot-${tone}(?![\\w-])`).test(css)),
    [],
  );
});

const mark = (href: string): ChartMark => ({
  ...{ x: 0, y: 0, d: disc(5), tone: 'disc', title: 'One', figure: '1', hit: 24 },
  href,
});

const label = (href: string): Label => ({ x: 0, y: 0, lines: ['One'], anchor: 'start', tone: 'ink', href });

const stopsOf = (marks: readonly ChartMark[], labels: readonly Label[]): boolean[] => {
  const picture = toPicture({ width: 10, height: 10, strokes: [], marks, labels });
  return [...picture.marks, ...picture.labels].map(({ isStop }) => isStop);
};

test('the Tab key stops once for a mark and its label, and not at all among many marks', () => {
  assert.deepEqual(stopsOf([mark('/a/'), mark('/b/')], [label('/b/')]), [true, false, true]);
  const many = Array.from({ length: 13 }, (_, index) => mark(`/${index}/`));
  assert.ok(!stopsOf(many, [label('/1/')]).includes(true));
  assert.ok(stopsOf(many.slice(1), []).every((isStop) => isStop));
});
