// EDTF dates → days and instants in UTC, as calendars need them.
const dayLength = 24 * 60 * 60 * 1000;

/** Midnight, in UTC, of the first day that a date may mean: `2016-08` is 1 August 2016. */
export const firstDay = (date: string): Date =>
  new Date(`${date}${'-01-01'.slice(date.length - 'YYYY'.length)}T00:00:00Z`);

/** Midnight, in UTC, of the last day that a date may mean. */
export const lastDay = (date: string): Date => {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Day 0 of a month is the last of the one before.
  return new Date(day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
};

/** The day after. */
export const nextDay = (day: Date): Date => new Date(day.getTime() + dayLength);

/** Hours ahead of UTC. None of these zones has had summer time since 1992. */
const hoursAhead: Readonly<Record<string, number>> = {
  'Asia/Seoul': 9,
  'Asia/Shanghai': 8,
  'Asia/Tokyo': 9,
  'Asia/Kuala_Lumpur': 8,
  'Africa/Johannesburg': 2,
};

/** The instant of a time of day, `16:47`, on a whole day in a zone; undefined where it cannot be told. */
export const instantOf = (date: string, time: string, zone: string): Date | undefined => {
  const hours = hoursAhead[zone];
  if (hours === undefined || date.length !== 'YYYY-MM-DD'.length || date < '1992') return undefined;
  return new Date(`${date}T${time}:00+${String(hours).padStart(2, '0')}:00`);
};
