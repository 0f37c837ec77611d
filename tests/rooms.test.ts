// Tests of rooms: imports follow the table and form no cycle, and no room is crowded.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { importsOf, listFiles, roomOf, roomOfImport, src } from './room-imports.ts';
import { packages, rooms } from './rooms.ts';

/** The packages that a room may import: its own entry in the table, or else its parent folder's. */
const packagesOf = (room: string): readonly string[] =>
  packages[room] ?? (room.includes('/') ? packagesOf(dirname(room)) : []);

const covers = (entry: string, room: string): boolean => {
  if (!entry.endsWith('/*')) return entry === room;
  const module = entry.slice(0, -'/*'.length);
  return room === module || room.startsWith(`${module}/`);
};

/** What is wrong with an import, or nothing. */
const judge = (path: string, imported: string): string | undefined => {
  const home = roomOf(path);
  const allowed = rooms[home];
  if (!allowed) return `${path} is in a room that the table lacks: ${home}`;
  if (!imported.startsWith('.')) {
    const known = packagesOf(home).includes(imported);
    return known ? undefined : `${path} imports the package ${imported}`;
  }
  const room = roomOfImport(path, imported);
  const known = room === home || allowed.some((entry) => covers(entry, room));
  return known ? undefined : `${path} imports from ${room}`;
};

test('every import is in the table', () => {
  const files = listFiles();
  assert.ok(files.length > 80);
  assert.deepEqual(
    files.flatMap((path) => importsOf(path).flatMap((imported) => judge(path, imported) ?? [])),
    [],
  );
});

test('the table refuses other imports', () => {
  assert.equal(judge('graph/x.ts', 'zod'), 'graph/x.ts imports the package zod');
  assert.equal(judge('views/shared/x.ts', '../record/names.ts'), 'views/shared/x.ts imports from views/record');
  assert.equal(judge('components/text/x.astro', '../../graph/graph.ts'), 'components/text/x.astro imports from graph');
  assert.equal(
    judge('elsewhere/x.ts', '../graph/graph.ts'),
    'elsewhere/x.ts is in a room that the table lacks: elsewhere',
  );
});

test('every entry of the table is needed by an import', () => {
  const used = new Map<string, Set<string>>();
  for (const path of listFiles()) {
    const found = used.get(roomOf(path)) ?? used.set(roomOf(path), new Set()).get(roomOf(path));
    for (const imported of importsOf(path)) if (imported.startsWith('.')) found?.add(roomOfImport(path, imported));
  }
  const idle = Object.entries(rooms).flatMap(([room, entries]) =>
    entries
      .filter((entry) => ![...(used.get(room) ?? [])].some((other) => covers(entry, other)))
      .map((entry) => `${room}: ${entry}`),
  );
  assert.deepEqual(idle, []);
});

const isInside = (a: string, b: string): boolean => a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

/** The rooms that can be reached from a room by imports; a room and the rooms inside it count as one place. */
const reachedFrom = (start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> => {
  const reached = new Set<string>();
  const waiting = [start];
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    for (const other of next.get(room) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      waiting.push(other);
    }
  }
  return reached;
};

test('rooms import from each other in one direction only', () => {
  const next = new Map<string, Set<string>>();
  for (const path of listFiles()) {
    const home = roomOf(path);
    for (const imported of importsOf(path)) {
      if (!imported.startsWith('.')) continue;
      const room = roomOfImport(path, imported);
      if (room === home || isInside(room, home)) continue;
      next.set(home, (next.get(home) ?? new Set()).add(room));
    }
  }
  const cycles = [...next.keys()].filter((room) => reachedFrom(room, next).has(room));
  assert.deepEqual(cycles, []);
});

test('no room holds more than 15 files, not counting tests', () => {
  const folders = new Set(
    listFiles()
      .map(roomOf)
      .filter((room) => !room.includes('.ts')),
  );
  const crowded = [...folders].filter((folder) => {
    const files = readdirSync(join(src, folder), { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.filter(({ name }) => !name.endsWith('.test.ts')).length > 15;
  });
  assert.deepEqual(crowded, []);
});
