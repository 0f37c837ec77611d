// Nothing → the day of today, for questions that propose it; the one place of the project that reads the clock.

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day where the editor is, `YYYY-MM-DD`; `BUILD_DATE` when that is set. */
export const readToday = (): string => {
  const now = new Date();
  return (
    process.env['BUILD_DATE'] || `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  );
};
