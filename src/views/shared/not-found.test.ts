// Tests of gaps in words: the missing field, and how far we have looked for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import type { Change } from '../../../tests/tree.ts';
import { commonSearch, fieldInWords, lookedSentence, notFoundList, notFoundViews } from './not-found.ts';

const exampleWith = (change: Change) => {
  const ctx = contextOf({ 'agreements/2030-03-01-example.md': change });
  return { ctx, record: recordIn(ctx, 'agreements', '2030-03-01-example') };
};

test('a path is put in words, with the titles of organisations and people', () => {
  const ctx = contextOf();
  assert.equal(fieldInWords('parties.example-cn.signatory', ctx), 'Signatory: Ministry of Examples (cn)');
  assert.equal(fieldInWords('participants.hong-gil-dong', ctx), 'Participant: Hong Gil-dong');
  assert.equal(fieldInWords('parties.kr.signatory', ctx), 'Signatory: Korea');
  assert.equal(fieldInWords('names.hanja', ctx), 'Name in characters');
});

test('a step can be a date, an instrument or a record; others are shown as written', () => {
  const inWords = (path: string): string => fieldInWords(path, contextOf());
  assert.equal(inWords('history.2020-10-22'), 'What became of it: 22 October 2020');
  assert.equal(inWords('documents.mou'), 'Documents: Memorandum of understanding');
  assert.equal(inWords('amends.2030-03-01-example'), 'What it amends: Example memorandum');
  assert.equal(inWords('parties.envoys'), 'Party: envoys');
  assert.equal(inWords('text.one.two'), `${inWords('text')}: one, two`);
});

test('each gap has the day of the search, its extent and its place', () => {
  const { ctx, record } = exampleWith((text) =>
    text.replace(
      'checked:',
      '  - field: inForce\n    looked:\n      on: 2030-06-02\n      where: Both gazettes.\nchecked:',
    ),
  );
  assert.deepEqual(notFoundViews(record, ctx), [
    {
      field: 'Signatory: Ministry of Examples (cn)',
      says: 'Not found.',
      looked: 'Looked for on 1 June 2030, in sources that reach to 1 May 2030.',
    },
    { field: 'Entry into force', says: 'Both gazettes.', looked: 'Looked for on 2 June 2030.' },
  ]);
});

test('searches of one period are described once, whatever they looked at', () => {
  const { ctx, record } = exampleWith((text) =>
    text.replace(
      'checked:',
      '  - field: inForce\n    looked:\n      on: 2030-06-01\n      through: 2030-05-01\n      where: Both gazettes.\nchecked:',
    ),
  );
  assert.equal(commonSearch([record])?.on, '2030-06-01');
  const { items, looked } = notFoundList(record, ctx);
  assert.deepEqual(
    items.map((item) => item.looked),
    ['', ''],
  );
  assert.equal(looked, 'Looked for on 1 June 2030, in sources that reach to 1 May 2030.');
});

test('a search is compared by its dates, not by its sentence', () => {
  const { ctx, record } = exampleWith((text) =>
    text.replace('checked:', '  - field: inForce\n    looked:\n      on: 2030-06-02\nchecked:'),
  );
  const sections = { ...ctx.words.sections, looked: () => 'Looked for.' };
  const { items } = notFoundList(record, { ...ctx, words: { ...ctx.words, sections } });
  assert.deepEqual(
    items.map((item) => item.looked),
    ['', 'Looked for.'],
  );
});

test('a record without gaps has no list of them', () => {
  const ctx = contextOf();
  assert.deepEqual(notFoundViews(recordIn(ctx, 'people', 'hong-gil-dong'), ctx), []);
  assert.equal(lookedSentence(recordIn(ctx, 'people', 'hong-gil-dong'), ctx), '');
});

test('the place of a search for later evidence ends with one full stop', () => {
  const sentence = (looked: string): string => {
    const { ctx, record } = exampleWith((text) =>
      text.replace('looked:\n  on: 2030-06-01\n  through: 2030-05-01\n---', `looked:\n${looked}---`),
    );
    return lookedSentence(record, ctx);
  };
  const begin = 'Later evidence was looked for on 2 June 2030';
  const reach = ', in sources that reach to 1 April 2030.';
  assert.equal(sentence('  on: 2030-06-02\n'), `${begin}.`);
  assert.equal(sentence('  on: 2030-06-02\n  through: 2030-04-01\n'), `${begin}${reach}`);
  for (const where of ['The gazettes', 'The gazettes.'])
    assert.equal(
      sentence(`  on: 2030-06-02\n  through: 2030-04-01\n  where: ${where}\n`),
      `${begin}${reach} Looked for: The gazettes.`,
    );
});
