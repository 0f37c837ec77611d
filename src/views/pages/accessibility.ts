// The sections of the accessibility statement, with a way to report a barrier if there is one.
import type { Words } from '../../i18n/en/index.ts';
import { listSections, type PlainSection } from '../../i18n/plain-section.ts';
import { formatDate } from '../shared/dates.ts';

/** How to report a barrier: by the form `.github/ISSUE_TEMPLATE/barrier.yml`, or that there is no address. */
const reportSection = (
  { heading, paragraphs, noAddress, link, title }: Words['accessibility']['report'],
  repository: string,
): PlainSection => {
  if (repository === '') return { id: 'report', heading, paragraphs: [noAddress] };
  const form = new URLSearchParams({ template: 'barrier.yml', title });
  const href = `${repository}/issues/new?${form.toString()}`;
  return { id: 'report', heading, paragraphs, link: { text: link, href } };
};

/** Builds the sections. The repository is its web address, or an empty text where none is known. */
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
