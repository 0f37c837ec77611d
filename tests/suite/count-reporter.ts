// A reporter for `node --test` that writes the number of tests and their files as JSON.
import type { TestEvent } from 'node:test/reporters';

/** The test counts of a lot. */
export interface Counts {
  readonly passed: number;
  /** Tests that failed or were cancelled. */
  readonly failed: number;
  /** Skipped tests and tests marked as to do. */
  readonly skipped: number;
  /** Absolute paths of the files that have a test. */
  readonly files: readonly string[];
}

export default async function* count(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Set<string>();
  for await (const { type, data } of source) {
    // A file without tests is reported as a test with the name of the file.
    if ((type === 'test:pass' || type === 'test:fail') && data.file !== undefined && data.name !== data.file)
      files.add(data.file);
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { tests, passed, todo } = data.counts;
    const skipped = data.counts.skipped + todo;
    const counts: Counts = { passed, failed: tests - passed - skipped, skipped, files: [...files] };
    yield JSON.stringify(counts);
  }
}
