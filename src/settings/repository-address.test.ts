// REPOSITORY_URL: unset it is nothing, set it is an address, and anything else is said to be none.
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

test('unset or empty there is no repository', () => {
  assert.equal(readRepositoryAddress(), '');
  assert.equal(read(''), '');
});

test('an address is taken without the slash at its end', () => {
  assert.equal(read('https://example.org/a/register/'), 'https://example.org/a/register');
});

test('what is no web address is refused', () => {
  for (const value of ['example.org/register', 'javascript:alert(1)', 'git@example.org:register', 'https://a.b/?x=1'])
    assert.throws(() => read(value), /is not a web address/, value);
});
