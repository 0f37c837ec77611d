// Today's date, offered as the default answer; the only clock in the code base.

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Today in the editor's time zone, `YYYY-MM-DD`; `BUILD_DATE` if that is set. */
export const readToday = (): string => {
  const now = new Date();
  return (
    process.env['BUILD_DATE'] || `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  );
};
