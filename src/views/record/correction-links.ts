// A record and the address of the repository → links to its file and to the form for corrections; none where no repository is known.
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { outsideLink, type Part } from '../shared/text-run.ts';

/** Builds the links. The file is that of the branch which the repository shows; the form is `.github/ISSUE_TEMPLATE/correction.yml`, with the page filled in. */
export const mendLinks = (record: AnyRecord, page: string, repository: string, { words }: ViewContext): Part[] => {
  if (repository === '') return [];
  const form = new URLSearchParams({
    template: 'correction.yml',
    title: `${words.mend.title}${record.data.title}`,
    page,
  });
  const link = (url: string, text: string): Part => ({ ...outsideLink(url, 'official'), text });
  return [
    link(`${repository}/blob/HEAD/content/${record.kind}/${record.id}.md`, words.mend.file),
    link(`${repository}/issues/new?${form.toString()}`, words.mend.report),
  ];
};
