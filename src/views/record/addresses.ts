// The addresses of all record pages, former ones included, each with the record it shows.
import type { Graph } from '../../graph/graph.ts';
import { type Permalink, permalinkOf } from '../../model/record.ts';

/** One record page: the kind and id of its address, and the permalink of the record it shows. */
export interface RecordPage {
  readonly kind: string;
  readonly id: string;
  readonly shows: Permalink;
}

/** Lists every record page of the site. */
export const listRecordPages = (graph: Graph): RecordPage[] =>
  graph.records.flatMap((record) => {
    const shows = permalinkOf(record);
    const former = (record.data.formerPaths ?? []).map((path): RecordPage => {
      const [kind = '', id = ''] = path.split('/');
      return { kind, id, shows };
    });
    return [{ kind: record.kind, id: record.id, shows }, ...former];
  });
