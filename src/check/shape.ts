// The check of front matter against the schema of its kind.
import type { z } from 'zod';
import { type At, valueAt } from '../model/at.ts';
import { kinds } from '../model/kinds.ts';
import type { AnyRecord } from '../model/record.ts';
import { keysOf, schemaAt } from '../model/schema/walk.ts';
import type { ContentFile } from '../source/read-content.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** Converts a path of zod into a path of positions. */
export const atOf = (path: readonly PropertyKey[]): At =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'a map' : 'empty';

const shown = (value: unknown): string =>
  typeof value === 'string' ? `\`${value.length > 80 ? `${value.slice(0, 79)}…` : value}\`` : kindOf(value);

const expectations: Record<string, string> = { string: 'text', array: 'a list', object: 'a map of keys and values' };

const unknownKeys = (file: ContentFile, issue: z.core.$ZodIssueUnrecognizedKeys, at: At): Problem[] => {
  const schema = schemaAt(kinds[file.kind].schema, at);
  const known = schema ? keysOf(schema) : [];
  return issue.keys.map((key) => ({
    path: file.path,
    ...file.locateKey([...at, key]),
    rule: 'unknown-key',
    message: `\`${key}\` is not a field here${didYouMean(key, known) || `; use one of ${known.map((name) => `\`${name}\``).join(', ')}`}`,
  }));
};

/** The rule and message for a zod issue at a field; the questions of `npm run new` use them too. */
export const describeIssue = (
  issue: z.core.$ZodIssue,
  field: string,
  value: unknown,
): { rule: string; message: string } => {
  if (value === undefined) return { rule: 'schema', message: `\`${field}\` is missing; add it` };
  if (issue.code === 'invalid_type') {
    return {
      rule: 'schema',
      message: `${field === '' ? 'the front matter' : `\`${field}\``} is ${shown(value)}; expected ${expectations[issue.expected] ?? issue.expected}`,
    };
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const list = allowed.map((item) => `\`${item}\``).join(', ');
    const guess = typeof value === 'string' ? didYouMean(value, allowed) : '';
    return { rule: 'schema', message: `\`${field}\` is ${shown(value)}; expected one of ${list}${guess}` };
  }
  const params = issue.code === 'custom' ? issue.params : undefined;
  const subject = field === '' ? 'the record' : params?.['rule'] ? `\`${field}\` is ${shown(value)},` : `\`${field}\``;
  return { rule: params?.['rule'] ?? 'schema', message: `${subject} ${issue.message}` };
};

const toProblems = (file: ContentFile, issue: z.core.$ZodIssue): Problem[] => {
  const at = atOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(file, issue, at);
  return [{ path: file.path, ...file.locate(at), ...describeIssue(issue, at.join('.'), valueAt(file.value, at)) }];
};

/**
 * Validates the front matter of a file against the schema of its kind. A file whose front matter is unreadable gives
 * only its own faults.
 */
export const checkShape = (file: ContentFile): { record?: AnyRecord; problems: Problem[] } => {
  if (file.faults.length > 0) return { problems: file.faults.map((fault) => ({ path: file.path, ...fault })) };
  const result = kinds[file.kind].schema.safeParse(file.value);
  if (!result.success) return { problems: result.error.issues.flatMap((issue) => toProblems(file, issue)) };
  return { record: { kind: file.kind, id: file.id, data: result.data, body: file.body } as AnyRecord, problems: [] };
};
