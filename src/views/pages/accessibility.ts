// The sections of the accessibility statement, including how to report a barrier.
import type { Words } from '../../i18n/en/index.ts';
import { listSections, type PlainSection } from '../../i18n/plain-section.ts';
import { formatDate } from '../shared/dates.ts';

/** How to report a barrier: a link to `.github/ISSUE_TEMPLATE/barrier.yml`, or a note that there is no address. */
const reportSection = (
  { heading, paragraphs, noAddress, link, title }: Words['accessibility']['report'],
  repository: string,
): PlainSection => {
  if (repository === '') return { id: 'report', heading, paragraphs: [noAddress] };
  const form = new URLSearchParams({ template: 'barrier.yml', title });
  const href = `${repository}/issues/new?${form.toString()}`;
  return { id: 'report', heading, paragraphs, link: { text: link, href } };
};

/** Builds the sections. `repository` is its web address, or an empty text if none is known. */
export const buildStatement = (words: Words, repository: string): PlainSection[] => {
  const { first, report, more, written } = words.accessibility;
  const { heading, link, on, day } = written;
  return [
    ...listSections(first),
    reportSection(report, repository),
    ...listSections(more),
    { id: 'statement', heading, paragraphs: [on(formatDate(day, words))], link },
  ];
};
