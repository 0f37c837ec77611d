// The date of the build: BUILD_DATE, or the day of the last commit.
import { execFileSync } from 'node:child_process';
import { isEdtfDate } from '../model/schema/fields.ts';

/** The day of the build as an ISO date. Throws an Error if BUILD_DATE is not a day, or if it is unset without a commit. */
export const readBuildDate = (): string => {
  const given = process.env['BUILD_DATE'];
  if (given !== undefined && given !== '') {
    if (given.length === 10 && isEdtfDate(given)) return given;
    throw new Error(`BUILD_DATE is \`${given}\`, which is not a day; write it as YYYY-MM-DD`);
  }
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    throw new Error('there is no commit to take the day from; set BUILD_DATE=YYYY-MM-DD');
  }
};
