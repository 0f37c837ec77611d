// Builds the context of views and search from the small valid tree with changed files.
import assert from 'node:assert/strict';
import { formatProblem } from '../src/check/report.ts';
import { buildGraph } from '../src/graph/graph.ts';
import type { Kind } from '../src/model/kinds.ts';
import { originalLocale } from '../src/model/locale.ts';
import type { RecordOf } from '../src/model/record.ts';
import { buildRecordContext, type RecordContext } from '../src/views/record/context.ts';
import { buildContext, type ViewContext } from '../src/views/shared/context.ts';
import { type Change, checkChanged } from './tree.ts';

/**
 * The context of views over the changed tree, as of `today`. Fails when a file is not a record of its schema; problems
 * found by other rules don't matter.
 */
export const contextOf = (
  changes: Readonly<Record<string, Change>> = {},
  base = '/',
  today = '2030-06-01',
): ViewContext => {
  const checked = checkChanged(changes);
  const { problems, records, bodies, files } = checked;
  assert.equal(records.length, files, problems.map(formatProblem).join('\n'));
  const site = { origin: 'https://example.org', base, today };
  return buildContext({ ...checked, graph: buildGraph(records, bodies) }, originalLocale, site);
};

/** The record of a kind with an id; fails when there is none. */
export const recordIn = <K extends Kind>({ graph }: ViewContext, kind: K, id: string): RecordOf<K> => {
  const record = graph.get(kind, id);
  assert.ok(record, `no record ${kind}/${id}`);
  return record;
};

/** The record of a kind with an id and the context of its page; fails when there is none. */
export const pageOf = <K extends Kind>(ctx: ViewContext, kind: K, id: string): [RecordOf<K>, RecordContext] => {
  const found = ctx.graph.find(`${kind}/${id}`);
  assert.ok(found, `no record ${kind}/${id}`);
  return [recordIn(ctx, kind, id), buildRecordContext(found, ctx)];
};
