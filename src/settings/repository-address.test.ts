// Tests of REPOSITORY_URL: unset, a web address, or refused.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { readRepositoryAddress } from './repository-address.ts';

afterEach(() => {
  delete process.env['REPOSITORY_URL'];
});

const read = (value: string): string => {
  process.env['REPOSITORY_URL'] = value;
  return readRepositoryAddress();
};

test('without REPOSITORY_URL there is no repository', () => {
  assert.equal(readRepositoryAddress(), '');
  assert.equal(read(''), '');
});

test('the slash at the end of an address is dropped', () => {
  assert.equal(read('https://example.org/a/register/'), 'https://example.org/a/register');
});

test('anything that is not a web address is refused', () => {
  for (const value of ['example.org/register', 'javascript:alert(1)', 'git@example.org:register', 'https://a.b/?x=1'])
    assert.throws(() => read(value), /is not a web address/, value);
});
