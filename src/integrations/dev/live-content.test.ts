// Tests of the dev plugin: files for editors exist from the start and follow the content.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ownFolder } from '../../../tests/own-folder.ts';
import { writeTree } from '../../../tests/small-site.ts';
import { liveContent } from './live-content.ts';

const workspace = ownFolder('live-content-');
const root = join(workspace, 'content');

/** Starts the plugin on a stand-in server; `emit` resolves once the plugin has logged its response to a file event. */
const startDev = (): { emit: (event: string, path: string) => Promise<void>; log: string[] } => {
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const server = {
    watcher,
    config: {
      root: workspace,
      logger: { info: (line: string) => log.push(line), error: (line: string) => log.push(line) },
    },
    ws: { send: () => undefined, on: () => undefined },
    environments: {},
    middlewares: { use: () => undefined },
  };
  const plugin = liveContent({ origin: 'http://localhost:4321', base: '/', today: '2030-06-01' }) as unknown as {
    configureServer: (to: unknown) => void;
  };
  plugin.configureServer(server);
  const emit = async (event: string, path: string): Promise<void> => {
    const before = log.length;
    watcher.emit(event, path);
    while (log.length === before) await setTimeout(5);
  };
  return { emit, log };
};

const pathOf = (name: string): string => join(workspace, '.astro/collections', name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

test('editors offer a record while its file exists', async () => {
  writeTree(root);
  process.env['CONTENT_DIR'] = root;
  const { emit, log } = startDev();
  assert.match(read('topics.schema.json'), /"enum":\["examples"\],"enumDescriptions":\["Examples"\]/);

  const path = join(root, 'topics/half-written.md');
  writeFileSync(path, '---\ntitle:');
  await emit('add', path);
  assert.match(read('topics.schema.json'), /"enum":\["examples","half-written"\]/);
  assert.match(read('collections.json'), /\/content\/topics\/half-written\.md":"topics"/);
  assert.match(log.join('\n'), /half-written\.md/);

  rmSync(path);
  await emit('unlink', path);
  assert.doesNotMatch(read('topics.schema.json'), /half-written/);
});

test('an unchanged file is not written again', async () => {
  const { emit } = startDev();
  const written = statSync(pathOf('topics.schema.json')).mtimeMs;
  await emit('change', join(root, 'topics/examples.md'));
  assert.equal(statSync(pathOf('topics.schema.json')).mtimeMs, written);
});

test('an unfinished edit does not stop the server; content is read once the edit is over', async () => {
  const { emit, log } = startDev();
  const path = join(root, 'topics/edited.md');
  mkdirSync(join(root, '.undo'));
  writeFileSync(path, '---\ntitle:');
  await emit('add', path);
  assert.match(log.join('\n'), /an edit of .* was interrupted/);
  rmSync(join(root, '.undo'), { recursive: true });
  await emit('unlink', join(root, '.undo/paths.json'));
  assert.match(read('topics.schema.json'), /"edited"/);
});
