// content/ → the checked register, once per process; everything that draws, exports or searches starts here.
import { checkContent } from './check/check.ts';
import type { Problem } from './check/problem.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import type { Permalink } from './model/record.ts';
import { contentRoot } from './settings/content-root.ts';
import { readContent } from './source/read-content.ts';

export { contentRoot };

/** A body as the check parsed it. */
export type Body = ReturnType<typeof checkContent>['bodies'] extends ReadonlyMap<Permalink, infer B> ? B : never;

/** The register: the graph of its records, their parsed bodies, and what the check found. */
export interface Register {
  readonly graph: Graph;
  readonly bodies: ReadonlyMap<Permalink, Body>;
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly skipped: readonly string[];
}

const load = (): Register => {
  const checked = checkContent(readContent(contentRoot()));
  return {
    graph: buildGraph(checked.records, checked.bodies),
    bodies: checked.bodies,
    problems: checked.problems,
    files: checked.files,
    skipped: checked.skipped,
  };
};

// Astro bundles the pages apart from the integrations that check and index, so this module lives twice in one process; the
// one reading of content is kept where both find it.
const slot = Symbol.for('korea-china-register');
const shared = globalThis as { [slot]?: Register };

/** The register of this process; reads and checks content on the first call. With problems, its graph must not be published. */
export const readRegister = (): Register => {
  shared[slot] ??= load();
  return shared[slot];
};

/**
 * Reads content again. What was read takes the place of the register when it has no problem; else the register stays the last good one.
 * Throws as `readContent` does.
 */
export const renewRegister = (): Register => {
  const read = load();
  if (read.problems.length === 0 || shared[slot] === undefined) shared[slot] = read;
  return read;
};
