// EDTF dates in order: two dates are compared only as far as both are known, so that 2016 is neither before nor after 2016-08.

/** The first day that a date may mean: `2016` is `2016-01-01`. */
const earliest = (date: string): string => date + '-01-01'.slice(date.length - 'YYYY'.length);

/** The last day that a date may mean; the 31st stands for the end of any month, which is enough for comparing. */
const latest = (date: string): string => date + '-12-31'.slice(date.length - 'YYYY'.length);

/** True when every day that `a` may mean lies before every day that `b` may mean. */
export const isSurelyBefore = (a: string, b: string): boolean => latest(a) < earliest(b);

/** True when `date` surely lies outside the span from `from` to `to`, either of which may be open. */
export const isSurelyOutside = (date: string, from: string | undefined, to: string | undefined): boolean =>
  (from !== undefined && isSurelyBefore(date, from)) || (to !== undefined && isSurelyBefore(to, date));
