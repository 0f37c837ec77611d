// Explains why a citation cannot support a fact: its source is unreliable or withdrawn.
import { gradeOf } from '../graph/grade.ts';
import { type AnyRecord, isWithdrawn, type RecordOf } from '../model/record.ts';

/**
 * The fault of `source` as `citing` cites it at `locator`, as a predicate that follows its id; undefined if there is
 * none. `harm` names the consequence (`supports nothing`), `remedy` the way out when the source is unreliable. A
 * withdrawn record may cite a withdrawn source, since it states nothing any more.
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
