// The names of all fields, derived from the record types, so that none can lack its words.
import type { Kind } from './kinds.ts';
import type { DataOf } from './record.ts';

type Keys<Data> = Data extends readonly (infer Item)[]
  ? Keys<Item>
  : Data extends object
    ? (keyof Data & string) | Below<Data>
    : never;

type Below<Data> = { [K in keyof Data]-?: Keys<NonNullable<Data[K]>> }[keyof Data];

/** Fields on sources and editing, which contain no facts. */
type Bookkeeping = 'sources' | 'assertedBy' | 'evidence' | 'disagreements' | 'notFound' | 'changes' | 'withdrawn';

/** A field of some kind, or the sessions of a mechanism, which can be declared not found like a field. */
export type FieldName = { [K in Kind]: keyof DataOf[K] & string }[Kind] | 'sessions';

/** A field inside another field of a record: `signatory` in `parties`, `from` in `valid`. */
export type PartName = { [K in Kind]: Below<Omit<DataOf[K], Bookkeeping>> }[Kind];
