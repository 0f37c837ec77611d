// A record → the values by which it is filtered: ids for bodies and topics, so that an address outlives a changed title.
import { agreementStatus, commitmentStatus } from '../../graph/status.ts';
import { recordSupport } from '../../graph/support.ts';
import { type AnyRecord, isWithdrawn, listingDate } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { sidesOf } from '../../views/shared/list-item.ts';
import type { FilterName } from './index-fields.ts';
import { linkedRecords } from './terms.ts';

const statusOf = (record: AnyRecord, today: string): string | undefined => {
  if (record.kind === 'agreements') return agreementStatus(record, today);
  if (record.kind === 'meetings') return record.data.occurrence;
  return record.kind === 'commitments' ? commitmentStatus(record) : undefined;
};

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** What is withdrawn has that state and no other value, so that what a filter finds can be counted. */
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
