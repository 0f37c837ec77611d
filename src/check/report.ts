// The formats of a report: lines for people, annotations for GitHub Actions, JSON for programs.
import type { Counts } from '../graph/counts.ts';
import type { Problem } from './problem.ts';

/** One problem as `path:line:column: error: message [rule]`, with an indented second line for the other place. */
export const formatProblem = (problem: Problem): string => {
  const { path, line, column, rule, message, note } = problem;
  const lines = [oneLine(`${path}:${line}:${column}: error: ${message} [${rule}]`)];
  if (note) lines.push(`  ${oneLine(`${note.path}:${note.line}:${note.column}: note: ${note.message}`)}`);
  return lines.join('\n');
};

/** `1 file`, `2 files`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The whole report: every problem, the checks that could not run, then a line of counts. */
export const formatReport = (problems: readonly Problem[], files: number, skipped: readonly string[] = []): string => {
  const counted = `${plural(files, 'record')} checked.`;
  if (problems.length === 0) return `No problems; ${counted}`;
  const inFiles = new Set(problems.map((problem) => problem.path)).size;
  return [
    ...problems.map(formatProblem),
    ...skipped.map((sentence) => `note: ${sentence}`),
    `${plural(problems.length, 'problem')} in ${plural(inFiles, 'file')}; ${counted}`,
  ].join('\n');
};

const supportNames = {
  official: 'official',
  'official-copy': 'official, from a copy',
  outlets: 'two or more outlets',
  'one-outlet': 'one outlet',
  weak: 'weak source only',
  none: 'none',
} as const;

/**
 * The contents of a register without problems: records by kind, citations, facts by support and disputed facts, as on
 * the coverage page.
 */
export const formatCounts = ({ records, citations, facts, disputed }: Counts): string =>
  [
    `Records: ${records.map(({ kind, count }) => `${kind} ${count}`).join(', ')}.`,
    `Citations: ${citations}.`,
    `Facts by support: ${facts.map(({ level, count }) => `${supportNames[level]} ${count}`).join(', ')}; disputed ${disputed}.`,
  ].join('\n');

/** Puts text on one line: content and file names may hold line breaks and control characters. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The problems as workflow commands, which GitHub shows at their lines in a pull request. */
export const formatAnnotations = (problems: readonly Problem[]): string =>
  problems
    .map(
      ({ path, line, column, rule, message }) =>
        `::error file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(oneLine(message))}`,
    )
    .join('\n');

/**
 * The problems for programs as one JSON object: `{ files, problems: [{ path, line, column, rule, message, note? }] }`,
 * where `note` is `{ path, line, column, message }`. Keys are never renamed; new ones may be added.
 */
export const formatJson = (problems: readonly Problem[], files: number): string =>
  JSON.stringify({
    files,
    problems: problems.map(({ path, line, column, rule, message, note }) => ({
      path,
      line,
      column,
      rule,
      message: oneLine(message),
      ...(note ? { note: { path: note.path, line: note.line, column: note.column, message: note.message } } : {}),
    })),
  });
