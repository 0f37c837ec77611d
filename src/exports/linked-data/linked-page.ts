// The JSON-LD of pages (schema.org): subject, place in the site, licence and last change.

import type { Dataset, Thing, WebPage, WithContext } from 'schema-dts';
import { recordDay } from '../../graph/record-day.ts';
import type { AnyRecord } from '../../model/record.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { titleOf } from '../../views/shared/text-run.ts';
import { formatInlineJson } from '../json-text.ts';
import { addressOf } from '../names.ts';
import { nodeId } from './linked-parts.ts';
import { linkedRecord } from './linked-record.ts';

const context = 'https://schema.org' as const;

const datasetId = ({ whole, to }: ViewContext): string => `${whole(to.page('data'))}#dataset`;

const buildPage = (record: AnyRecord, ctx: ViewContext): WithContext<WebPage> => {
  const { words, to, whole } = ctx;
  const url = addressOf(record, ctx);
  const steps = [
    { name: words.site.name, item: whole(to.home) },
    { name: words.kinds[record.kind].many, item: whole(to.list(record.kind)) },
    { name: titleOf(record, ctx), item: url },
  ];
  return {
    '@context': context,
    '@type': 'WebPage',
    '@id': url,
    inLanguage: words.lang,
    dateModified: recordDay(record, ctx.today),
    license: words.data.licence,
    isPartOf: { '@type': 'Dataset', '@id': datasetId(ctx) },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
    },
    mainEntity: { '@id': nodeId(record, ctx), ...(linkedRecord(record, ctx) as object) } as Thing,
  };
};

/** The JSON-LD of a record's page, safe inside a `script` element. */
export const formatLinkedPage = (record: AnyRecord, ctx: ViewContext): string =>
  formatInlineJson(buildPage(record, ctx));

/** The JSON-LD of the register as a data set, safe inside a `script` element; `files` are its downloads. */
export const formatLinkedDataset = (
  files: readonly { readonly path: string; readonly type: string }[],
  ctx: ViewContext,
): string => {
  const { words, to, whole, today } = ctx;
  const dataset: WithContext<Dataset> = {
    '@context': context,
    '@type': 'Dataset',
    '@id': datasetId(ctx),
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
