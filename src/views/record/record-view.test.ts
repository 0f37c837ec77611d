// The page of a record: everything on it, computed from the graph.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { type Change, swap } from '../../../tests/tree.ts';
import { buildRecordView, type RecordView } from './record-view.ts';

const example = 'agreements/2030-03-01-example.md';

const exampleView = (changes: Readonly<Record<string, Change>> = {}, base = '/'): RecordView => {
  const ctx = contextOf(changes, base);
  return buildRecordView(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
};

test('the head says what it is, when, where and in what state', () => {
  const { lead, title, status, summary, summaryMarks } = exampleView();
  assert.deepEqual(lead, ['Memorandum of understanding', '1 March 2030', 'Example Hall, Beijing']);
  assert.deepEqual([title, status], ['Example memorandum', 'Signed']);
  assert.deepEqual([summary, summaryMarks], ['The two example ministries agreed to meet every year.', [1]]);
});

test('a person is led by the word for one, not by an office', () => {
  const ctx = contextOf();
  assert.deepEqual(buildRecordView(recordIn(ctx, 'people', 'hong-gil-dong'), ctx).lead, ['Person']);
});

test('the body has links below the base and the numbers of the list of sources', () => {
  const { body, sources } = exampleView({}, '/sub');
  assert.match(body, /<a href="\/sub\/meetings\/2030-03-01-summit\/">summit<\/a>/);
  const marks = [...body.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
  assert.deepEqual(marks, ['source-1', 'source-1', 'source-2']);
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['source-1', 'source-2', 'source-3'],
  );
});

test('a record without a body has none', () => {
  const ctx = contextOf();
  assert.equal(buildRecordView(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx).body, '');
});

test('what was promised in it is shown, and what was signed beside it', () => {
  const second = (id: string, meeting: string): Record<string, Change> => ({
    [`agreements/${id}.md`]: `---\ntitle: ${id}\nsummary: Another.\ninstrument: agreement\nsigned: 2030-03-01\n${meeting}parties:\n  - side: kr\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, instrument, signed, parties${meeting === '' ? '' : ', signedAt'}]\n---\n`,
  });
  const view = exampleView({
    ...second('2030-beside', 'signedAt: 2030-03-01-summit\n'),
    ...second('2030-apart', ''),
    'meetings/2030-03-01-summit.md': swap('counted: 1', 'counted: 1\n  - instrument: agreement\n    counted: 1'),
  });
  assert.deepEqual(
    view.commitments.map(({ title }) => title),
    ['Meet every year'],
  );
  assert.deepEqual(
    view.sameMeeting.map(({ title }) => title),
    ['2030-beside'],
  );
  assert.deepEqual(exampleView().sameMeeting, []);
});

test('what is not known, and when it was last checked, is said', () => {
  const { notFound, looked, checked } = exampleView();
  assert.deepEqual(
    notFound.items.map(({ field, looked }) => `${field}|${looked}`),
    ['Signatory: Ministry of Examples (cn)|'],
  );
  assert.equal(notFound.looked, 'Looked for on 1 June 2030, in sources that reach to 1 May 2030.');
  assert.equal(looked, 'Later evidence was looked for on 1 June 2030, in sources that reach to 1 May 2030.');
  assert.match(checked, /1 June 2030/);
});

test('a claim says in its title and its description that it is one, and what was found', () => {
  const ctx = contextOf();
  const view = buildRecordView(recordIn(ctx, 'claims', 'a-rumour'), ctx);
  assert.equal(view.title, 'Claim: The memorandum was signed by ghosts (contradicted)');
  assert.equal(view.description, 'Claim: One page says that ghosts signed. (contradicted)');
  assert.deepEqual(view.findings, [
    {
      role: 'asserted',
      text: '',
      publisher: 'Rumour',
      locator: 'section 2',
      quote: 'Ghosts signed it',
      lang: 'en',
      mark: 1,
    },
    {
      role: 'found',
      text: 'Ministers signed.',
      publisher: 'Government',
      locator: 'paragraph 1',
      quote: '',
      lang: 'en',
      mark: 2,
    },
  ]);
  assert.deepEqual(exampleView().findings, []);
});

test('a history says what happened, when, what shows it, and who says so', () => {
  const history =
    'history:\n  - on: 2030-04\n    status: under-way\n    note: Begun.\n  - on: 2030-04-20\n    status: kept\n    met: meetings/2030-03-01-summit\n    note: Done.\n';
  const ctx = contextOf({
    'commitments/meet-every-year.md': (text) =>
      text.replace('looked:\n', `${history}looked:\n`).replace('by, due]', 'by, due, history]'),
  });
  assert.deepEqual(buildRecordView(recordIn(ctx, 'commitments', 'meet-every-year'), ctx).history, [
    { date: 'April 2030', event: 'Under way', note: 'Begun.', met: undefined, marks: [1] },
    {
      date: '20 April 2030',
      event: 'Kept',
      note: 'Done.',
      met: { text: 'Example summit', href: '/meetings/2030-03-01-summit/' },
      marks: [1],
    },
  ]);
});

test('withdrawal, the state of affairs and changes are dated in words', () => {
  const view = exampleView({
    [example]: (text) =>
      text
        .replace(
          'looked:\n  on: 2030-06-01\n  through: 2030-05-01\n---',
          'stands:\n  asOf: 2030-05-01\n  text: Nothing yet.\nchanges:\n  - on: 2030-05-02\n    note: Place added.\nwithdrawn:\n  on: 2030-06-03\n  reason: It was another one.\n---',
        )
        .replace('supports: [parties]', 'supports: [parties, stands]'),
  });
  assert.deepEqual(view.stands, { asOf: 'As of 1 May 2030', text: 'Nothing yet.', marks: [2] });
  assert.deepEqual(view.changes, [{ date: '2 May 2030', note: 'Place added.' }]);
  assert.deepEqual(view.withdrawn, { heading: 'Withdrawn on 3 June 2030', reason: 'It was another one.' });
});
