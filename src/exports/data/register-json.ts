// The whole register as one JSON: every record with its facts, body and back-links, and the counts.

import { countGraph } from '../../graph/counts.ts';
import type { ViewContext } from '../../views/shared/context.ts';
import { formatJson } from '../json-text.ts';
import { buildRecordData } from './record-data.ts';

/** The register as JSON text; `counts` are those that the check prints. */
export const formatRegister = (ctx: ViewContext): string => {
  const { graph, words, today, to, whole } = ctx;
  const { records, citations, facts, disputed, withdrawn } = countGraph(graph);
  return formatJson({
    name: words.site.name,
    url: whole(to.home),
    licence: words.data.licence,
    asOf: today,
    counts: {
      records: Object.fromEntries(records.map(({ kind, count }) => [kind, count])),
      citations,
      facts: Object.fromEntries(facts.map(({ level, count }) => [level, count])),
      disputed,
      withdrawn,
    },
    records: graph.records.map((record) => buildRecordData(record, ctx)),
  });
};
