// A record as plain data with documented keys: its fields, support of each fact, body, back-links.

import { recordDay } from '../../graph/record-day.ts';
import { stateOf } from '../../graph/state.ts';
import { citationsFor, recordSupport, type Support, supportOf } from '../../graph/support.ts';
import { listFacts } from '../../model/paths.ts';
import { type AnyRecord, permalinkOf } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { addressOf } from '../names.ts';

/** The support of a fact, and the indexes in `data.sources` of the citations behind it. */
export interface FactData extends Support {
  readonly citations: readonly number[];
}

/** A record for programs; `record-schema.ts` describes each key. */
export interface RecordData {
  readonly $schema: string;
  readonly kind: AnyRecord['kind'];
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly updated: string;
  readonly status?: string;
  readonly support?: Support;
  readonly licence: string;
  readonly data: AnyRecord['data'];
  readonly facts: Readonly<Record<string, FactData>>;
  readonly body: string;
  readonly bodyCitations: readonly { readonly source: string; readonly locator: string }[];
  readonly backLinks: readonly { readonly relation: string; readonly record: string }[];
}

const factsOf = (record: AnyRecord, { graph }: ViewContext): Record<string, FactData> =>
  Object.fromEntries(
    listFacts(record.kind, record.data).map(({ path }) => [
      path,
      { ...supportOf(graph, record, path), citations: citationsFor(record, path) },
    ]),
  );

/** Builds the data of a record. */
export const buildRecordData = (record: AnyRecord, ctx: ViewContext): RecordData => {
  const { graph, bodies, today, to, whole, words } = ctx;
  const status = stateOf(record, today);
  const support = recordSupport(graph, record);
  const body = bodies.get(permalinkOf(record));
  return {
    $schema: whole(to.shared(`data/schema/${record.kind}-record.json`)),
    kind: record.kind,
    id: record.id,
    url: addressOf(record, ctx),
    title: titleOf(record, ctx),
    updated: recordDay(record, today),
    ...(status === undefined ? {} : { status }),
    ...(support === undefined ? {} : { support }),
    licence: words.data.licence,
    data: record.data,
    facts: factsOf(record, ctx),
    body: (body?.text ?? '').trim(),
    bodyCitations: (body?.citations ?? []).map(({ source, locator }) => ({
      source,
      locator,
    })),
    backLinks: graph.backLinks(record).map(({ from, relation }) => ({ relation, record: permalinkOf(from) })),
  };
};
