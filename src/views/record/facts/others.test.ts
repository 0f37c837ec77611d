// The facts of mechanisms, bodies, people, topics, claims and sources as a reader sees them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../../tests/context.ts';
import { rowsInWords } from '../../../../tests/rows.ts';
import type { Change } from '../../../../tests/tree.ts';
import type { ViewContext } from '../../shared/context.ts';
import { claimFacts, mechanismFacts, organizationFacts, personFacts, sourceFacts, topicFacts } from './others.ts';

const supported = (paths: string): string =>
  `sources:\n  - source: gazette\n    locator: caption\n    supports: [${paths}]\n`;

const ministry = (id: string, title: string, more = ''): Record<string, string> => ({
  [`organizations/${id}.md`]: `---\ntitle: ${title}\nsummary: A body.\ntype: agency\nside: kr\n${more}---\n`,
});

const source = (ctx: ViewContext, id: string): string[] => rowsInWords(sourceFacts(recordIn(ctx, 'sources', id), ctx));

test('a mechanism says how it came to be, how often it meets and who meets', () => {
  const change: Change = (text) =>
    text
      .replace(
        'established: 2030',
        'cadence: once a year\nestablished: 2030\nestablishedBy: 2030-03-01-example\nrevives: old-dialogue\nended: 2034-05',
      )
      .replace('[summary, established]', '[summary, cadence, established, establishedBy, revives, ended]');
  const ctx = contextOf({
    'mechanisms/example-dialogue.md': change,
    'mechanisms/old-dialogue.md': `---\ntitle: Old dialogue\nsummary: Older.\nlevel: working\n${supported('summary')}---\n`,
  });
  assert.deepEqual(rowsInWords(mechanismFacts(recordIn(ctx, 'mechanisms', 'example-dialogue'), ctx)), [
    'Level: Ministers',
    'Meets: once a year [1] official',
    'Set up: 2030 [1] official',
    'Set up by: Example memorandum [1] official',
    'Revives: Old dialogue [1] official',
    'Ended: May 2034 [1] official',
    'Bodies: Ministry of Examples (kr)',
    'Bodies: Ministry of Examples (cn)',
  ]);
});

test('a body says what it follows, how, and for what it is not to be taken', () => {
  const more = `acronym: NEA\npartOf: example-kr\nvalid:\n  from: 2028\n  to: 2030-05-31\npredecessors:\n  - organization: first\n    how: renamed\n  - organization: second\n    how: functions\ndistinctFrom: [example-cn]\nwebsite: https://example.org/nea\n${supported('summary, valid, predecessors.first')}  - source: daily\n    locator: caption\n    supports: [predecessors.second]\n`;
  const plain = supported('summary');
  const ctx = contextOf({
    ...ministry('nea', 'New agency', more),
    ...ministry('first', 'First', plain),
    ...ministry('second', 'Second', plain),
  });
  assert.deepEqual(rowsInWords(organizationFacts(recordIn(ctx, 'organizations', 'nea'), ctx)), [
    'Type: Agency',
    'Acronym: NEA',
    'Department of: Ministry of Examples (kr)',
    'Under this name: 2028 to 31 May 2030 [1] official',
    'Follows: First (renamed) [1] official',
    'Follows: Second (took over functions) [2] one outlet',
    'Not to be taken for: Ministry of Examples (cn)',
    'Website: https://example.org/nea',
  ]);
});

test('a person has an office a line, with its time where it is known', () => {
  const offices =
    '  - organization: example-cn\n    role: Guest\n    from: 2029\n    to: 2030\n  - organization: example-kr\n    role: Minister of Examples\n    from: 2030-01-02\n';
  const ctx = contextOf({
    'people/hong-gil-dong.md': (text) => text.replace(/offices:\n.*\n.*\n/, `offices:\n${offices}`),
  });
  assert.deepEqual(rowsInWords(personFacts(recordIn(ctx, 'people', 'hong-gil-dong'), ctx)), [
    'Offices: Guest, Ministry of Examples (cn), 2029 to 2030 [1] one outlet',
    'Offices: Minister of Examples, Ministry of Examples (kr), since 2 January 2030 [1] one outlet',
  ]);
});

test('a person says for whom he is not to be taken', () => {
  const namesake = `---\ntitle: Another\nsummary: A person.\nside: kr\ndistinctFrom: [hong-gil-dong]\n${supported('summary')}---\n`;
  const ctx = contextOf({ 'people/another.md': namesake });
  assert.deepEqual(rowsInWords(personFacts(recordIn(ctx, 'people', 'another'), ctx)), [
    'Not to be taken for: Hong Gil-dong',
  ]);
});

test('a topic names the wider topic, and a claim its verdict and what it is about', () => {
  const ctx = contextOf({ 'topics/narrow.md': '---\ntitle: Narrow\nsummary: Narrower.\nbroader: examples\n---\n' });
  assert.deepEqual(rowsInWords(topicFacts(recordIn(ctx, 'topics', 'narrow'), ctx)), ['Part of: Examples']);
  assert.deepEqual(rowsInWords(topicFacts(recordIn(ctx, 'topics', 'examples'), ctx)), []);
  assert.deepEqual(rowsInWords(claimFacts(recordIn(ctx, 'claims', 'a-rumour'), ctx)), [
    'Verdict: Contradicted: better sources say otherwise',
    'About: Example memorandum',
  ]);
});

test('a source says how far it is trusted, stretch by stretch, and why', () => {
  assert.deepEqual(source(contextOf(), 'rumour'), [
    'Grade: unreliable. It was found to invent.',
    'Graded apart: paragraphs 1–3: weak. They agree with others.',
    'Graded apart: sections 1–9: unreliable. Nothing there is found elsewhere.',
    'Publisher: Rumour',
    'Language: English, not known whether translated',
    'Address: https://example.org/rumour',
  ]);
});

test('a source says what it copies or retells, and why it has no address', () => {
  const change: Change = (text) =>
    text.replace(
      'url: https://example.org/daily\n',
      'urlNote: Read on paper.\narchived: https://example.org/kept\ncopyOf: gazette\nrelays: example-kr\n',
    );
  assert.deepEqual(source(contextOf({ 'sources/daily.md': change }), 'daily').slice(1), [
    'Publisher: Example Daily',
    'Language: Korean, not a translation',
    'Address: Read on paper.',
    'Archived copy: https://example.org/kept',
    'Copy of: Example gazette',
    'Retells: Ministry of Examples (kr)',
  ]);
});

test('the address of an unreliable source is text and not a link', () => {
  const ctx = contextOf();
  const address = (id: string) => sourceFacts(recordIn(ctx, 'sources', id), ctx).at(-1)?.lines[0]?.parts[0];
  assert.equal(address('rumour')?.href, undefined);
  assert.equal(address('daily')?.href, 'https://example.org/daily');
});
