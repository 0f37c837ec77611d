// A problem: one fault of one file. Rules return problems; only report.ts prints them.

import type { At } from '../model/at.ts';
import { compareText } from '../model/order.ts';
import type { Position } from '../model/position.ts';
import type { Fault } from '../source/fault.ts';
import type { ContentFile } from '../source/read-content.ts';

/** A fault, the file that has it, and the other place if two are involved. */
export interface Problem extends Fault {
  readonly path: string;
  readonly note?: { readonly path: string; readonly message: string } & Position;
}

/** A problem at the value of a field. */
export const problemAt = (file: ContentFile, at: At, rule: string, message: string): Problem => ({
  path: file.path,
  ...file.locate(at),
  rule,
  message,
});

/** Orders problems by file, line, column, then rule. */
export const compareProblems = (a: Problem, b: Problem): number =>
  compareText(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);
