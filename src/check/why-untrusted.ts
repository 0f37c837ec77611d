// A citation → why nothing may be built on it, for rules that ask for a source that may be believed.
import { gradeOf } from '../graph/grade.ts';
import { type AnyRecord, isWithdrawn, type RecordOf } from '../model/record.ts';

/**
 * What is wrong with `source` as `citing` cites it at `locator`, in words that follow its id; undefined where nothing is.
 * `harm` says what it cannot do (`supports nothing`), `remedy` what to do where it is unreliable. What is withdrawn itself
 * is stated no longer, so it may cite what is withdrawn.
 */
export const distrust = (
  source: RecordOf<'sources'>,
  locator: string,
  citing: AnyRecord,
  { harm, remedy }: { readonly harm: string; readonly remedy: string },
): string | undefined => {
  if (gradeOf(source.data, locator) === 'unreliable')
    return `is graded unreliable at \`${locator}\` and ${harm}; ${remedy}`;
  return isWithdrawn(source) && !isWithdrawn(citing) ? `is withdrawn and ${harm}; cite another source` : undefined;
};
