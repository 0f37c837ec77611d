// A fault: something wrong at one place of one file, before anyone has decided how to print it.
import type { Position } from '../model/position.ts';

/** What is wrong at a place, and the rule that says so. */
export interface Fault extends Position {
  readonly rule: string;
  readonly message: string;
}
