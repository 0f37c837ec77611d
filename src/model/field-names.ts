// The names of all fields, read off the types of records, so that words for them cannot be missing.
import type { Kind } from './kinds.ts';
import type { DataOf } from './record.ts';

type Keys<Data> = Data extends readonly (infer Item)[]
  ? Keys<Item>
  : Data extends object
    ? (keyof Data & string) | Below<Data>
    : never;

type Below<Data> = { [K in keyof Data]-?: Keys<NonNullable<Data[K]>> }[keyof Data];

/** Fields that say who says so or what editors did; no fact lies inside them. */
type Bookkeeping = 'sources' | 'assertedBy' | 'evidence' | 'disagreements' | 'notFound' | 'changes' | 'withdrawn';

/** A field of a record of some kind, or the sessions of a mechanism, which may be looked for like a field. */
export type FieldName = { [K in Kind]: keyof DataOf[K] & string }[Kind] | 'sessions';

/** A field inside another field of a record: `signatory` in `parties`, `from` in `valid`. */
export type PartName = { [K in Kind]: Below<Omit<DataOf[K], Bookkeeping>> }[Kind];
