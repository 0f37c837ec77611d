// The JSON-LD of pages (schema.org): subject, place in the site, licence and last change.
import type { Dataset, Thing, WebPage, WithContext } from 'schema-dts';
import { recordDay } from '../../graph/record-day.ts';
import type { AnyRecord } from '../../model/record.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { formatInlineJson } from '../json-text.ts';
import { addressOf, type Publication } from '../publication.ts';
import { nodeId } from './linked-parts.ts';
import { linkedRecord } from './linked-record.ts';

const context = 'https://schema.org' as const;

const datasetId = ({ whole, to }: Publication): string => `${whole(to.page('data'))}#dataset`;

const buildPage = (record: AnyRecord, publication: Publication): WithContext<WebPage> => {
  const { words, to, whole } = publication;
  const url = addressOf(record, publication);
  const steps = [
    { name: words.site.name, item: whole(to.home) },
    { name: words.kinds[record.kind].many, item: whole(to.list(record.kind)) },
    { name: titleOf(record, publication), item: url },
  ];
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': url,
    inLanguage: words.lang,
    dateModified: recordDay(record, publication.today),
    license: words.data.licence,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(publication) },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
    },
    mainEntity: { '@id': nodeId(record, publication), ...(linkedRecord(record, publication) as object) } as Thing,
  };
};

/** The JSON-LD of a record's page, safe inside a `script` element. */
export const formatLinkedPage = (record: AnyRecord, publication: Publication): string =>
  formatInlineJson(buildPage(record, publication));

/** The JSON-LD of the register as a data set, safe inside a `script` element; `files` are its downloads. */
export const formatLinkedDataset = (
  files: readonly { readonly path: string; readonly type: string }[],
  publication: Publication,
): string => {
  const { words, to, whole, today } = publication;
  const dataset: WithContext<Dataset> = {
    '@context': context,
    '@type': 'Dataset',
    '@id': datasetId(publication),
    name: words.site.name,
    description: words.site.description,
    url: whole(to.page('data')),
    inLanguage: words.lang,
    license: words.data.licence,
    dateModified: today,
    isAccessibleForFree: true,
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: whole(to.file(path)),
      encodingFormat: type,
    })),
  };
  return formatInlineJson(dataset);
};
