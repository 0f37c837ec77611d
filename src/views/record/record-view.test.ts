// Tests of the record page: its head, account, connections and apparatus.
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

test('the head has the form, date, place, title and status', () => {
  const { lead, title, status, summary, summaryMarks } = exampleView().head;
  assert.deepEqual(lead, ['Memorandum of understanding', '1 March 2030', 'Example Hall, Beijing']);
  assert.deepEqual([title, status], ['Example memorandum', 'Signed']);
  assert.deepEqual([summary, summaryMarks], ['The two example ministries agreed to meet every year.', [1]]);
});

test('the line above a person’s name says “Person”, not an office', () => {
  const ctx = contextOf();
  assert.deepEqual(buildRecordView(recordIn(ctx, 'people', 'hong-gil-dong'), ctx).head.lead, ['Person']);
});

test('the body links below the base and cites the numbers of the source list', () => {
  const { account, apparatus } = exampleView({}, '/sub');
  assert.match(account.body, /<a href="\/sub\/meetings\/2030-03-01-summit\/">summit<\/a>/);
  const marks = [...account.body.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id);
  assert.deepEqual(marks, ['source-1', 'source-1', 'source-2']);
  assert.deepEqual(
    apparatus.sources.map(({ id }) => id),
    ['source-1', 'source-2', 'source-3'],
  );
});

test('a record without a body has no body HTML', () => {
  const ctx = contextOf();
  assert.equal(buildRecordView(recordIn(ctx, 'meetings', '2030-03-01-summit'), ctx).account.body, '');
});

test('commitments made in an agreement and agreements signed at the same meeting are listed', () => {
  const second = (id: string, meeting: string): Record<string, Change> => ({
    [`agreements/${id}.md`]: `---\ntitle: ${id}\nsummary: Another.\ninstrument: agreement\nsigned: 2030-03-01\n${meeting}parties:\n  - side: kr\nsources:\n  - source: daily\n    locator: caption\n    supports: [summary, instrument, signed, parties${meeting === '' ? '' : ', signedAt'}]\n---\n`,
  });
  const view = exampleView({
    ...second('2030-beside', 'signedAt: 2030-03-01-summit\n'),
    ...second('2030-apart', ''),
    'meetings/2030-03-01-summit.md': swap('counted: 1', 'counted: 1\n  - instrument: agreement\n    counted: 1'),
  });
  assert.deepEqual(
    view.account.commitments.map(({ title }) => title),
    ['Meet every year'],
  );
  assert.deepEqual(
    view.around.sameMeeting.map(({ title }) => title),
    ['2030-beside'],
  );
  assert.deepEqual(exampleView().around.sameMeeting, []);
});

test('gaps are listed, with the dates of the last search and the last review', () => {
  const { notFound, reviewed } = exampleView().apparatus;
  assert.deepEqual(
    notFound.items.map(({ field, looked }) => `${field}|${looked}`),
    ['Signatory: Ministry of Examples (cn)|'],
  );
  assert.equal(notFound.looked, 'Looked for on 1 June 2030, in sources that reach to 1 May 2030.');
  assert.equal(
    reviewed,
    'Later evidence was looked for on 1 June 2030, in sources that reach to 1 May 2030. Last compared with its sources on 1 June 2030.',
  );
});

test('the review line omits a missing date of search or review', () => {
  const looked = /looked:\n {2}on: 2030-06-01\n {2}through: 2030-05-01\n---/;
  const reviewedWith = (change: Change): string => exampleView({ [example]: change }).apparatus.reviewed;
  assert.equal(
    reviewedWith((text) => text.replace(looked, '---')),
    'Last compared with its sources on 1 June 2030.',
  );
  assert.equal(
    reviewedWith(swap('checked: 2030-06-01\n', '')),
    'Later evidence was looked for on 1 June 2030, in sources that reach to 1 May 2030.',
  );
  assert.equal(
    reviewedWith((text) => text.replace('checked: 2030-06-01\n', '').replace(looked, '---')),
    '',
  );
});

test('a claim is marked as a claim, with its verdict, in title and description', () => {
  const ctx = contextOf();
  const view = buildRecordView(recordIn(ctx, 'claims', 'a-rumour'), ctx);
  assert.equal(view.head.title, 'Claim: The memorandum was signed by ghosts (contradicted)');
  assert.equal(view.head.description, 'Claim: One page says that ghosts signed. (contradicted)');
  assert.deepEqual(
    view.account.findings.map(({ heading }) => heading),
    ['Who asserts it', 'What was found'],
  );
  assert.deepEqual(exampleView().account.findings, []);
});

test('the withdrawal, state of affairs and changes have dates in words', () => {
  const view = exampleView({
    [example]: (text) =>
      text
        .replace(
          'looked:\n  on: 2030-06-01\n  through: 2030-05-01\n---',
          'stands:\n  asOf: 2030-05-01\n  text: Nothing yet.\nchanges:\n  - on: 2030-05-02\n    note: Place added.\nwithdrawn:\n  on: 2030-06-03\n  reason: It was another one.\n---',
        )
        .replace('supports: [parties]', 'supports: [parties, stands]'),
  });
  assert.deepEqual(view.account.stands, { asOf: 'As of 1 May 2030', text: 'Nothing yet.', marks: [2] });
  assert.deepEqual(view.apparatus.changes, [{ date: '2 May 2030', note: 'Place added.' }]);
  assert.deepEqual(view.head.withdrawn, { heading: 'Withdrawn on 3 June 2030', reason: 'It was another one.' });
});
