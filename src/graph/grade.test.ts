// Tests of the grade of a citation: the lowest grade that its locator touches.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Grade, grades, type Source, sourceSchema } from '../model/kinds/source.ts';
import { gradeOf, parseStretches } from './grade.ts';

const source = (grade: Grade, parts: Readonly<Record<string, Grade>> = {}): Source =>
  sourceSchema.parse({
    title: 'A page',
    summary: 'A page.',
    publisher: 'Somebody',
    urlNote: 'None.',
    language: 'en',
    grade,
    gradeReason: 'For the test.',
    part: Object.entries(parts).map(([locator, part]) => ({ locator, grade: part, reason: 'For the test.' })),
  });

const inWords = (locator: string): string[] =>
  parseStretches(locator).map(({ unit, from, to }) => `${unit} ${from}–${to}`);

test('numbered ranges are read with their units, lists and decimals', () => {
  assert.deepEqual(inWords('paragraph 3'), ['paragraph 3–3']);
  assert.deepEqual(inWords('Paragraphs 3–7'), ['paragraph 3–7']);
  assert.deepEqual(inWords('pages 12-14'), ['page 12–14']);
  assert.deepEqual(inWords('section 3.1'), ['section 3.1–3.1']);
  assert.deepEqual(inWords('rows 1, 2 and 4'), ['row 1–1', 'row 2–2', 'row 4–4']);
  assert.deepEqual(inWords('paragraph 2 and sections 4–5'), ['paragraph 2–2', 'section 4–5']);
  assert.deepEqual(inWords('paragraphs 7–3'), ['paragraph 3–7']);
});

test('a locator with anything besides numbered ranges is not measured', () => {
  for (const locator of ['headline', 'excerpt', 'paragraph 3 and caption', 'paragraph 3rd', 'band 3', '3', ''])
    assert.deepEqual(inWords(locator), [], locator);
});

test('a source without parts has one grade throughout', () => {
  for (const grade of grades) {
    assert.equal(gradeOf(source(grade), 'paragraph 4'), grade);
    assert.equal(gradeOf(source(grade), 'excerpt'), grade);
  }
});

test('a range inside a part takes the grade of that part, better or worse than the source', () => {
  const mixed = source('press', { 'paragraphs 1–3': 'official', 'paragraphs 8–9': 'unreliable' });
  assert.equal(gradeOf(mixed, 'paragraph 1'), 'official');
  assert.equal(gradeOf(mixed, 'paragraph 3'), 'official');
  assert.equal(gradeOf(mixed, 'paragraph 4'), 'press');
  assert.equal(gradeOf(mixed, 'paragraphs 8–9'), 'unreliable');
  assert.equal(gradeOf(mixed, 'paragraph 9'), 'unreliable');
  assert.equal(gradeOf(mixed, 'paragraph 10'), 'press');
});

test('a range over several parts takes the lowest of their grades', () => {
  const mixed = source('press', { 'paragraphs 1–3': 'official', 'paragraphs 4–9': 'weak' });
  assert.equal(gradeOf(mixed, 'paragraphs 2–5'), 'weak');
  assert.equal(gradeOf(mixed, 'paragraphs 1, 2 and 9'), 'weak');
  assert.equal(gradeOf(mixed, 'paragraphs 1 and 3'), 'official');
});

test('a range that reaches outside the parts includes the grade of the source', () => {
  const mostlyInvented = source('unreliable', { 'paragraphs 1–3': 'weak', 'paragraph 4': 'press' });
  assert.equal(gradeOf(mostlyInvented, 'paragraphs 1–3'), 'weak');
  assert.equal(gradeOf(mostlyInvented, 'paragraphs 3–4'), 'weak');
  assert.equal(gradeOf(mostlyInvented, 'paragraphs 3–5'), 'unreliable');
  assert.equal(gradeOf(mostlyInvented, 'paragraph 5'), 'unreliable');
});

test('a second unit in a locator counts too', () => {
  const split = source('weak', { 'paragraphs 1–9': 'weak', 'sections 1–9': 'unreliable' });
  assert.equal(gradeOf(split, 'paragraph 2'), 'weak');
  assert.equal(gradeOf(split, 'paragraph 2 and section 4'), 'unreliable');
  assert.equal(gradeOf(split, 'paragraph 2; section 4'), 'unreliable');
});

test('a locator that cannot be measured takes the lowest of all grades', () => {
  const better = source('unreliable', { 'paragraphs 1–3': 'weak' });
  const worse = source('press', { 'sections 1–9': 'unreliable' });
  for (const locator of ['excerpt', 'headline', 'page 2', 'paragraph 1 and caption']) {
    assert.equal(gradeOf(better, locator), 'unreliable', locator);
    assert.equal(gradeOf(worse, locator), 'unreliable', locator);
  }
});

test('a part named in words matches the same words, in any case', () => {
  const captioned = source('weak', { caption: 'press', 'paragraph 1': 'unreliable' });
  assert.equal(gradeOf(captioned, 'Caption'), 'press');
  assert.equal(gradeOf(captioned, 'caption of the photograph'), 'unreliable');
});

test('a subsection belongs to its section', () => {
  const sectioned = source('weak', { 'sections 1–3': 'press', 'section 4': 'unreliable' });
  assert.equal(gradeOf(sectioned, 'section 3.3'), 'press');
  assert.equal(gradeOf(sectioned, 'section 4.1'), 'unreliable');
  assert.equal(gradeOf(sectioned, 'section 3.9'), 'press');
  assert.equal(gradeOf(sectioned, 'section 5'), 'weak');
});
