// Tests of support in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../../tests/context.ts';
import { supportView } from './support.ts';

test('every level of support has words, with the number of outlets', () => {
  const ctx = contextOf();
  const inWords = (level: Parameters<typeof supportView>[0]['level'], outlets = 0) =>
    supportView({ level, outlets, disputed: false }, ctx).text;
  assert.equal(inWords('official', 3), 'official');
  assert.equal(inWords('official-copy'), 'official, from a copy');
  assert.equal(inWords('outlets', 3), '3 outlets');
  assert.equal(inWords('one-outlet', 1), 'one outlet');
  assert.equal(inWords('weak'), 'weak source only');
  assert.equal(inWords('none'), 'no source');
});
