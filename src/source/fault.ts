// A fault: something wrong at one place of a file, before it is decided how to print it.
import type { Position } from '../model/position.ts';

/** A place in a file, what is wrong there, and the rule it breaks. */
export interface Fault extends Position {
  readonly rule: string;
  readonly message: string;
}
