// Tests of list filters: only where there is a choice, with at most 16 values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf, recordIn } from '../../../tests/context.ts';
import { withdraw } from '../../../tests/tree.ts';
import { type ListItem, listItem } from '../shared/list-item.ts';
import { buildListFilters } from './filters.ts';

const item = (filters: Partial<Record<keyof ListItem['filters'], readonly string[]>>): ListItem => {
  const terms = (keys: readonly string[] = []) => keys.map((key) => ({ key, text: key.toUpperCase() }));
  return {
    kind: 'agreements',
    href: '/',
    title: 'One',
    date: '',
    iso: '',
    sides: [],
    what: '',
    status: '',
    isWithdrawn: false,
    rank: 0,
    filters: {
      side: terms(filters.side),
      what: terms(filters.what),
      status: terms(filters.status),
      support: terms(filters.support),
    },
  };
};

test('a filter has each distinct value once, with its key and its text', () => {
  const items = [
    item({ side: ['kr', 'cn'], what: ['treaty'], status: ['signed'] }),
    item({ side: ['kr'], what: ['protocol'] }),
    item({ side: ['kr'], what: ['treaty'] }),
  ];
  assert.deepEqual(
    buildListFilters(items, contextOf()).map(({ name, label, options }) => [name, label, options]),
    [
      [
        'side',
        'Side',
        [
          { key: 'cn', text: 'CN' },
          { key: 'kr', text: 'KR' },
        ],
      ],
      [
        'what',
        'What it is',
        [
          { key: 'protocol', text: 'PROTOCOL' },
          { key: 'treaty', text: 'TREATY' },
        ],
      ],
    ],
  );
});

test('a filter with 17 values is left out', () => {
  const items = Array.from({ length: 17 }, (_, index) => item({ what: [`sort-${index}`] }));
  assert.deepEqual(buildListFilters(items, contextOf()), []);
  assert.equal(buildListFilters(items.slice(1), contextOf()).length, 1);
});

test('a withdrawn record has a value for the state filter only', () => {
  const ctx = contextOf({
    'agreements/2030-03-01-example.md': (text) => withdraw(text),
  });
  const gone = listItem(recordIn(ctx, 'agreements', '2030-03-01-example'), ctx);
  assert.deepEqual(gone.filters, {
    side: [],
    what: [],
    status: [{ key: 'withdrawn', text: 'Withdrawn' }],
    support: [],
  });
});
