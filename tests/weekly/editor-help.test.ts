// Tests that VS Code shows no error in any record of the register.
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeEditorFiles } from '../../src/integrations/dev/editor-schemas.ts';
import { readRegister } from '../../src/register.ts';
import { readContent } from '../../src/source/read-content.ts';
import { startLanguageServer } from '../language-server.ts';
import { ownFolder } from '../own-folder.ts';

const workspace = ownFolder('editor-help-');
const root = join(workspace, 'content');

test('no record of the register has an error in an editor', async () => {
  cpSync('content', root, { recursive: true });
  writeEditorFiles(workspace, root, readRegister().graph.records);
  const server = await startLanguageServer(workspace);
  try {
    for (const { path } of readContent('content').files)
      assert.deepEqual(await server.diagnose(path, readFileSync(path, 'utf8')), [], path);
  } finally {
    await server.stop();
  }
});
