// The state of one run of questions: records that answers can point to, and those entered so far.
import { type Kind, kindNames } from '../../../model/kinds.ts';
import { by } from '../../../model/order.ts';
import { permalinkOf } from '../../../model/record.ts';
import { type Files, parseContent } from '../../../source/read-content.ts';
import type { Fields } from '../../record-text/field-order.ts';
import { listTaken } from '../plan.ts';
import type { Choice, Streams } from './terminal.ts';

/** An entered record, in the shape that `--from` reads. */
export type Entered = Fields & { readonly kind: Kind; readonly id: string };

/** The data that one run of questions uses and collects. */
export interface Session {
  readonly streams: Streams;
  readonly today: string;
  /** The records of a kind, including new ones, in the order of their titles. */
  readonly choicesOf: (kind: Kind) => readonly Choice[];
  /** The fields that at least half of the records of a kind have. */
  readonly usualFields: (kind: Kind) => ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
  readonly entered: readonly Entered[];
  readonly add: (record: Entered) => void;
}

const titleOf = (value: unknown, id: string): string => {
  const { title } = (value ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : id;
};

/** Begins a run of questions on the content in `files`. */
export const beginSession = (root: string, files: Files, streams: Streams, today: string): Session => {
  const parsed = parseContent(root, files).files.map(({ kind, id, value }) => ({ kind, id, value }));
  const taken = listTaken(files);
  const entered: Entered[] = [];
  const known = (kind: Kind): { id: string; value: unknown }[] => [
    ...parsed.filter((file) => file.kind === kind),
    ...entered.filter((record) => record.kind === kind).map((record) => ({ id: record.id, value: record })),
  ];
  const usual = new Map(
    kindNames.map((kind) => {
      const keys = parsed.filter((file) => file.kind === kind).map(({ value }) => Object.keys(value ?? {}));
      const counts = Map.groupBy(keys.flat(), (key) => key);
      return [kind, new Set([...counts].filter(([, found]) => found.length * 2 >= keys.length).map(([key]) => key))];
    }),
  );
  return {
    streams,
    today,
    choicesOf: (kind) =>
      known(kind)
        .map(({ id, value }) => ({ value: id, label: `${titleOf(value, id)} (${id})` }))
        .sort(by(({ label }) => label)),
    usualFields: (kind) => usual.get(kind) ?? new Set(),
    taken,
    entered,
    add: (record) => {
      entered.push(record);
      taken.add(permalinkOf(record));
    },
  };
};
