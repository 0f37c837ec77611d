// Days and instants in UTC, as calendars need them, from EDTF dates.
import { tz } from '@date-fns/tz';
import { parseISO } from 'date-fns';
import { firstDayOf, lastDayOf } from '../../model/dates.ts';
import type { DataOf } from '../../model/record.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Midnight, in UTC, of the first day that a date may mean: `2016-08` is 1 August 2016. */
export const firstDay = (date: string): Date => new Date(firstDayOf(date));

/** Midnight, in UTC, of the last day that a date may mean. */
export const lastDay = (date: string): Date => new Date(lastDayOf(date));

/** Midnight of the next day. */
export const nextDay = (day: Date): Date => new Date(day.getTime() + dayLength);

/** The time zones that a meeting can give. */
type Zone = NonNullable<DataOf['meetings']['time']>['zone'];

/** The instant of a local time, such as `16:47`, on a day in a zone; undefined if only the month or year is known. */
export const instantOf = (date: string, time: string, zone: Zone): Date | undefined => {
  if (date.length !== 'YYYY-MM-DD'.length) return undefined;
  return new Date(parseISO(`${date}T${time}`, { in: tz(zone) }).getTime());
};
