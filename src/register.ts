// The register: content, read and checked once per process, and its graph.
import { type Checked, checkContent } from './check/check.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { contentRoot } from './settings/content-root.ts';
import { readContent } from './source/read-content.ts';

export { contentRoot };

/** The result of the check, and the graph of its records. */
export interface Register extends Checked {
  readonly graph: Graph;
}

const load = (): Register => {
  const checked = checkContent(readContent(contentRoot()));
  return { ...checked, graph: buildGraph(checked.records, checked.bodies) };
};

// Astro bundles pages and integrations separately, so this module is loaded twice in one process. A global symbol lets
// both copies share one register.
const slot = Symbol.for('korea-china-register');
const shared = globalThis as { [slot]?: Register };

/**
 * The register of this process, read and checked on the first call. If it has problems, do not publish its graph.
 * Throws as `readContent` does.
 */
export const readRegister = (): Register => {
  shared[slot] ??= load();
  return shared[slot];
};

/**
 * Reads content again and returns the result, which replaces the register only if it has no problems.
 * Throws as `readContent` does.
 */
export const renewRegister = (): Register => {
  const read = load();
  if (read.problems.length === 0 || shared[slot] === undefined) shared[slot] = read;
  return read;
};
