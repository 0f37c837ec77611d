// The filter values of a record; organisations and topics go by id, so addresses outlive titles.
import { stateOf } from '../../graph/state.ts';
import { recordSupport } from '../../graph/support.ts';
import { type AnyRecord, isWithdrawn, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { sidesOf } from '../../views/shared/list-item.ts';
import type { FilterName } from './index-fields.ts';
import { linkedRecords } from './terms.ts';

/** A claim is found by its kind; its title gives the verdict. */
const statusOf = (record: AnyRecord, today: string): string | undefined =>
  record.kind === 'claims' ? undefined : stateOf(record, today);

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** A withdrawn record has that state and no other value, so that results of a filter can be counted. */
const withdrawnFilters: Record<FilterName, string[]> = {
  ...{ ministry: [], topic: [], kind: [], year: [], side: [], support: [] },
  status: ['withdrawn'],
};

/** The values of each filter that a record has. */
export const filtersOf = (record: AnyRecord, ctx: ViewContext): Record<FilterName, string[]> => {
  if (isWithdrawn(record)) return withdrawnFilters;
  const linked = [record, ...linkedRecords(record, ctx.graph)];
  const idsOf = (kind: 'organizations' | 'topics'): string[] =>
    linked.filter((other) => other.kind === kind).map(({ id }) => id);
  return {
    ministry: idsOf('organizations'),
    topic: idsOf('topics'),
    kind: [record.kind],
    year: list(listingDate(record)?.date.slice(0, 4)),
    status: list(statusOf(record, ctx.today)),
    side: sidesOf(record),
    support: list(recordSupport(ctx.graph, record)?.level),
  };
};
