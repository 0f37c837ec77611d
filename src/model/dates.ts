// Compares EDTF dates as far as both are known: 2016 is neither before nor after 2016-08.

/** The first day that a date may mean, as an ISO day: 1 January 2016 for `2016`. */
export const firstDayOf = (date: string): string => `${date}${'-01-01'.slice(date.length - 'YYYY'.length)}`;

/** The last day that a date may mean, as an ISO day: 29 February 2016 for `2016-02`. */
export const lastDayOf = (date: string): string => {
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 of a month is the last of the one before.
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
};

/** True when every day that `a` may mean is before every day that `b` may mean. */
export const isSurelyBefore = (a: string, b: string): boolean => lastDayOf(a) < firstDayOf(b);

/** True when `date` is surely outside the span from `from` to `to`, either of which may be open. */
export const isSurelyOutside = (date: string, from: string | undefined, to: string | undefined): boolean =>
  (from !== undefined && isSurelyBefore(date, from)) || (to !== undefined && isSurelyBefore(to, date));
