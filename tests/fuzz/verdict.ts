// Finds faults in the check's report on a tree: false places, unknown rules, broken lines.
import { checkContent } from '../../src/check/check.ts';
import type { Problem } from '../../src/check/problem.ts';
import { formatAnnotations, formatJson, formatProblem, formatReport } from '../../src/check/report.ts';
import { rules, shapeRules } from '../../src/check/rules/index.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import { kindNames } from '../../src/model/kinds.ts';
import { originalLocale } from '../../src/model/locale.ts';
import { buildSearchRecords } from '../../src/search/index/search-records.ts';
import { type Files, parseContent } from '../../src/source/read-content.ts';
import { buildListView } from '../../src/views/list/list-view.ts';
import { buildCoverage } from '../../src/views/pages/coverage.ts';
import { buildFollowUp } from '../../src/views/pages/follow-up.ts';
import { buildHome } from '../../src/views/pages/home.ts';
import { buildTimelineView } from '../../src/views/pages/timeline.ts';
import { buildRecordView } from '../../src/views/record/record-view.ts';
import { buildContext } from '../../src/views/shared/context.ts';

/** Some rules report under a second name, given in their sentence. */
const ruleIds = new Set(
  [...shapeRules, ...rules].flatMap(({ id, says }) => [
    id,
    ...Array.from(says.matchAll(/as `([a-z-]+)`/g), ([, name]) => name),
  ]),
);

type Place = Pick<Problem, 'path' | 'line' | 'column'>;

/** Checks files as if they were below `content`. */
export const check = (files: Files) => checkContent(parseContent('content', files));

/** The report of the check, as printed. */
export const reportOf = (files: Files): string => {
  const { problems, files: count, skipped } = check(files);
  return formatReport(problems, count, skipped);
};

const linesOf = (files: Files, path: string): string[] | undefined => {
  const name = path.replace(/^content\//, '');
  if (!files.has(name) && name !== 'permalinks.txt') return undefined;
  const content = files.get(name) ?? '';
  return (typeof content === 'string' ? content : new TextDecoder().decode(content)).split('\n');
};

const misplaced = (files: Files, { path, line, column }: Place): string[] => {
  const lines = linesOf(files, path);
  if (!lines) return [`there is no file ${path}`];
  const text = lines[line - 1];
  if (text === undefined) return [`${path} has no line ${line}; it has ${lines.length}`];
  return column >= 1 && column <= text.length + 1 ? [] : [`${path}:${line} has no column ${column}`];
};

const breaks = /[\p{Cc}\p{Zl}\p{Zp}]/u;

const misprinted = (problem: Problem): string[] => {
  const lines = formatProblem(problem).split('\n');
  const [first = ''] = lines;
  return [
    ...(ruleIds.has(problem.rule) ? [] : [`no rule is called ${problem.rule}`]),
    ...(problem.message.trim() === '' || !first.endsWith(` [${problem.rule}]`) ? [`misprinted: ${first}`] : []),
    ...(lines.length !== (problem.note ? 2 : 1) || lines.some((line) => breaks.test(line))
      ? [`not one line: ${first}`]
      : []),
  ];
};

/** Finds faults in the JSON and annotations: texts with line breaks, or more than one line a problem. */
const misreported = (problems: readonly Problem[], files: number): string[] => {
  const json = JSON.parse(formatJson(problems, files)) as { problems: readonly (Problem | undefined)[] };
  const texts = json.problems.flatMap((problem) => [problem?.message ?? '', problem?.note?.message ?? '']);
  const annotations = problems.length === 0 ? 0 : formatAnnotations(problems).split('\n').length;
  return [
    ...texts.filter((text) => breaks.test(text)).map((text) => `not one line in JSON: ${JSON.stringify(text)}`),
    ...(annotations === problems.length ? [] : [`${annotations} annotations for ${problems.length} problems`]),
  ];
};

const dangerous = /<script|<img|\s(?:href|src)="(?!https?:|[#/.])|\son[a-z]+=/i;

/** Draws every page: content that passes the check must not stop a build. */
const undrawable = (checked: ReturnType<typeof check>): string[] => {
  const { records, bodies, files } = checked;
  const site = { origin: 'https://example.org', base: '/', today: '2030-06-01' };
  const ctx = buildContext({ ...checked, graph: buildGraph(records, bodies) }, originalLocale, site);
  const pages = records.map((record) => buildRecordView(record, ctx));
  for (const kind of kindNames) buildListView(kind, ctx);
  for (const build of [buildHome, buildCoverage, buildFollowUp, buildTimelineView, buildSearchRecords]) build(ctx);
  return [
    ...(records.length === files ? [] : [`${files} files passed, but only ${records.length} are records`]),
    ...pages.flatMap(({ account: { body } }) => (dangerous.test(body) ? [`a page holds ${body}`] : [])),
  ];
};

/** The faults of the check's report on the files, and the rules that it names. */
export const faultsOf = (files: Files): { readonly faults: string[]; readonly rules: readonly string[] } => {
  const checked = check(files);
  const { problems, records, bodies } = checked;
  // The dev server builds the graph of invalid drafts too, so it must not throw.
  buildGraph(records, bodies);
  const places = problems.flatMap((problem): Place[] => [problem, ...(problem.note ? [problem.note] : [])]);
  const faults = [
    ...places.flatMap((place) => misplaced(files, place)),
    ...problems.flatMap(misprinted),
    ...misreported(problems, checked.files),
    ...(problems.length === 0 ? undrawable(checked) : []),
  ];
  return { faults, rules: problems.map(({ rule }) => rule) };
};
