// Tests of the stricter policy: hashes are removed from the policy and from nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutHashes } from './strict-policy.ts';

test('hashes are removed from the policy only', () => {
  const page = (policy: string): string =>
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"></head><p>A 'sha256-x' in text.</p>`;
  assert.equal(
    withoutHashes(page("script-src 'self' 'sha256-AbC+/=' 'sha256-d'; style-src 'self' 'sha256-e';")),
    page("script-src 'self'; style-src 'self';"),
  );
});
