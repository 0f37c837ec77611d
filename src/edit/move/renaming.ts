// Types of a renaming: the record with its new id, and the rewriting of a text.
import type { Kind } from '../../model/kinds.ts';
import type { Replacement } from '../record-text/splice.ts';

/** A record that gets a new id; its kind stays. */
export interface Renaming {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** The replacements in a text, and `value`, what the changed text must parse to. */
export interface Rewriting<Value> {
  readonly replacements: readonly Replacement[];
  readonly value: Value;
}
