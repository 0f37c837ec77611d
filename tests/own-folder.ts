// A temporary folder that is removed after the tests that use it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** Makes a folder. It is removed after the tests of the file, or at the end of the test or hook that calls this. */
export const ownFolder = (prefix: string): string => {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
