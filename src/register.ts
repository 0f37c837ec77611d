// The register of this process: content, read and checked once, and its graph.
import { type Checked, checkContent } from './check/check.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { contentRoot } from './settings/content-root.ts';
import { readContent } from './source/read-content.ts';

export { contentRoot };

/** What the check found, and the graph of the records. */
export interface Register extends Checked {
  readonly graph: Graph;
}

const load = (): Register => {
  const checked = checkContent(readContent(contentRoot()));
  return { ...checked, graph: buildGraph(checked.records, checked.bodies) };
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
