// Links from a record's page to its source file and to the form for corrections.
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { outsideLink, type Part } from '../shared/text-run.ts';

/**
 * Builds the links. `page` is the whole address of the record's page, `repository` the web address of the repository,
 * or an empty text where none is known, which gives no links. The file is the one on the default branch; the form is
 * `.github/ISSUE_TEMPLATE/correction.yml` with the page filled in.
 */
export const correctionLinks = (
  record: AnyRecord,
  page: string,
  repository: string,
  { words }: ViewContext,
): Part[] => {
  if (repository === '') return [];
  const form = new URLSearchParams({
    template: 'correction.yml',
    title: `${words.correction.title}${record.data.title}`,
    page,
  });
  const link = (url: string, text: string): Part => ({ ...outsideLink(url, 'official'), text });
  return [
    link(`${repository}/blob/HEAD/content/${record.kind}/${record.id}.md`, words.correction.file),
    link(`${repository}/issues/new?${form.toString()}`, words.correction.report),
  ];
};
