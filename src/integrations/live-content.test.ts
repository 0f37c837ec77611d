// Dev, by the server that Vite gives its plugins: the files of the editor are there from the start, follow content, and are written only when they change.
import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { writeTree } from '../../tests/small-site.ts';
import { forgetRegister } from '../register.ts';
import { liveContent } from './live-content.ts';

const workspace = mkdtempSync(join(tmpdir(), 'live-content-'));
const root = join(workspace, 'content');
after(() => rmSync(workspace, { recursive: true }));

const startDev = (): { emit: (event: string, path: string) => void; log: string[] } => {
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const server = {
    watcher,
    config: {
      root: workspace,
      logger: { info: (line: string) => log.push(line), error: (line: string) => log.push(line) },
    },
    ws: { send: () => undefined },
    middlewares: { use: () => undefined },
  };
  const plugin = liveContent('/', '2030-06-01') as unknown as { configureServer: (to: unknown) => void };
  plugin.configureServer(server);
  return { emit: (event, path) => watcher.emit(event, path), log };
};

const pathOf = (name: string): string => join(workspace, '.astro/collections', name);
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

test('a record is offered when its file is added, and gone when it goes', () => {
  writeTree(root);
  process.env['CONTENT_DIR'] = root;
  forgetRegister();
  const { emit, log } = startDev();
  assert.match(read('topics.schema.json'), /"enum":\["examples"\],"enumDescriptions":\["Examples"\]/);

  const path = join(root, 'topics/half-written.md');
  writeFileSync(path, '---\ntitle:');
  emit('add', path);
  assert.match(read('topics.schema.json'), /"enum":\["examples","half-written"\]/);
  assert.match(read('collections.json'), /\/content\/topics\/half-written\.md":"topics"/);
  assert.match(log.join('\n'), /half-written\.md/);

  rmSync(path);
  emit('unlink', path);
  assert.doesNotMatch(read('topics.schema.json'), /half-written/);
});

test('what did not change is not written again', () => {
  const { emit } = startDev();
  const written = statSync(pathOf('topics.schema.json')).mtimeMs;
  emit('change', join(root, 'topics/examples.md'));
  assert.equal(statSync(pathOf('topics.schema.json')).mtimeMs, written);
});

test('content that is half-way through an edit does not end the server, and is read when the edit is over', () => {
  const { emit, log } = startDev();
  const path = join(root, 'topics/edited.md');
  mkdirSync(join(root, '.undo'));
  writeFileSync(path, '---\ntitle:');
  emit('add', path);
  assert.match(log.join('\n'), /an edit of .* was broken off half-way/);
  rmSync(join(root, '.undo'), { recursive: true });
  emit('unlink', join(root, '.undo/paths.json'));
  assert.match(read('topics.schema.json'), /"edited"/);
});
