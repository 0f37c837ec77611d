// A fault: something wrong at one place of one file, before anyone has decided how to print it.

/** A place in a file: line and column, both counted from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at a place, and the rule that says so. */
export interface Fault extends Position {
  readonly rule: string;
  readonly message: string;
}

/** The position of an offset in a text. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
};
