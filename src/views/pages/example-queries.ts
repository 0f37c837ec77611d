// The example searches on the home page: one in each script, from the most linked records.
import { by } from '../../model/order.ts';
import { type NameScript, namesOf, type RecordOf } from '../../model/record.ts';
import type { ViewContext } from '../shared/context.ts';
import { titleOf } from '../shared/text-run.ts';

type Named = RecordOf<'organizations'> | RecordOf<'people'>;

const nameIn = (record: Named, script: NameScript): string =>
  namesOf(record).find(([one]) => one === script)?.[1].text ?? '';

/**
 * Four queries at most: a Korean organisation in Korean, a person in Chinese, a narrow topic such as a product, and a wide one.
 * They come from records, so each of them has results in every language of the site.
 */
export const exampleQueries = (ctx: ViewContext): string[] => {
  const { standing: graph } = ctx.graph;
  const mostLinked = <R extends Named | RecordOf<'topics'>>(records: readonly R[]): R[] =>
    records.toSorted(by((record: R) => -graph.backLinks(record).length));
  const firstName = (records: readonly Named[], script: NameScript): string =>
    mostLinked(records)
      .map((record) => nameIn(record, script))
      .find((name) => name !== '') ?? '';
  const topics = mostLinked(graph.of('topics'));
  const chosen = [
    topics.find(({ data }) => data.broader !== undefined),
    topics.find(({ data }) => data.broader === undefined),
  ];
  return [
    firstName(
      graph.of('organizations').filter(({ data }) => data.side === 'kr'),
      'ko',
    ),
    firstName(graph.of('people'), 'zh'),
    ...chosen.map((topic) => (topic ? titleOf(topic, ctx) : '')),
  ].filter((query) => query !== '');
};
