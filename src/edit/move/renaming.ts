// A renaming: which record gets which new id, and what a change of its references comes to.
import type { Kind } from '../../model/kinds.ts';
import type { Replacement } from '../record-text/splice.ts';

/** A record that gets a new id; its kind stays. */
export interface Renaming {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
}

/** What is to be replaced in a text, and `value`, what the text then has to mean. */
export interface Rewriting<Value> {
  readonly replacements: readonly Replacement[];
  readonly value: Value;
}
