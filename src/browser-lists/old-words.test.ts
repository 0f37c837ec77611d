// Tests of old list addresses, whose English words are read as the keys of today.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { supportLevels } from '../graph/support.ts';
import { agreementSchema } from '../model/kinds/agreement.ts';
import { commitmentSchema } from '../model/kinds/commitment.ts';
import { mechanismSchema } from '../model/kinds/mechanism.ts';
import { meetingSchema } from '../model/kinds/meeting.ts';
import { organizationSchema } from '../model/kinds/organization.ts';
import { statementSchema } from '../model/kinds/statement.ts';
import { side } from '../model/schema/fields.ts';
import { currentFragment, keyOf } from './old-words.ts';
import { parseListState } from './state.ts';

test('the words in an old address become keys', () => {
  const filters = (query: string) => parseListState(query).filters;
  assert.deepEqual(
    filters('?side=Korea&what=Memorandum+of+understanding&status=In%20force&support=official%2C+from+a+copy'),
    { side: 'kr', what: 'mou', status: 'in-force', support: 'official-copy' },
  );
  assert.deepEqual(filters('?what=Commitment%3A+pledge&status=Date+not+found&support=3+outlets'), {
    side: '',
    what: 'pledge',
    status: 'undated',
    support: 'outlets',
  });
});

test('keys, titles of office and other values are unchanged', () => {
  for (const value of ['mou', 'in-force', 'Minister of Commerce', 'toString', '__proto__', ''])
    assert.equal(keyOf('what', value), value);
});

test('no current filter value is taken for an old word', () => {
  const values = {
    side: side.options,
    what: [
      agreementSchema,
      meetingSchema,
      statementSchema,
      commitmentSchema,
      mechanismSchema,
      organizationSchema,
    ].flatMap(({ shape }) => Object.values(shape).flatMap((field) => ('options' in field ? field.options : []))),
    support: supportLevels,
  } as const;
  for (const name of ['side', 'what', 'support'] as const)
    for (const value of values[name]) assert.equal(keyOf(name, String(value)), String(value));
});

test('an old group fragment becomes the current one', () => {
  assert.equal(currentFragment('#group-korea'), '#group-kr');
  assert.equal(currentFragment('#group-2026'), undefined);
  assert.equal(currentFragment(''), undefined);
});
