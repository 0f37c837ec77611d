// Plans the fixes of content files: which change, which are left alone and why.
import { checkContent } from '../../check/check.ts';
import { permalinkOf } from '../../model/record.ts';
import { type Files, parseContent } from '../../source/read-content.ts';
import { applyChanges } from '../transaction/change-set.ts';
import { tidyPermalinks } from '../transaction/permalink-lines.ts';
import { markedTextOf, textOf } from '../transaction/text-of.ts';
import { type Fixed, fixRecord, fixTranslation } from './text.ts';

/** A file to change; `path` is below the content root. */
export interface FileFix {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The result of planning. */
export interface Fix {
  readonly files: readonly FileFix[];
  /** Files left alone, each with the reason. */
  readonly left: readonly { readonly path: string; readonly reason: string }[];
  /** How many files were examined. */
  readonly count: number;
}

/** Rules about addresses. A published address is permanent, so one that breaks a rule is not listed yet. */
const addressRules = new Set(['file-name', 'unique-id', 'id-date']);

/** The unlisted addresses of records whose fields fit their schema and whose address breaks no rule. */
const listUnlisted = (root: string, files: Files): string[] => {
  const content = parseContent(root, files);
  const listed = new Set(content.permalinks.lines.map((line) => line.trim()));
  if (content.files.every((file) => listed.has(permalinkOf(file)))) return [];
  const { records, problems } = checkContent(content);
  const bad = new Set(problems.filter(({ rule }) => addressRules.has(rule)).map(({ path }) => path));
  return records
    .filter(({ kind, id }) => !bad.has(`${root}/${kind}/${id}.md`))
    .map(permalinkOf)
    .filter((permalink) => !listed.has(permalink));
};

type Outcome = Fixed & { readonly path: string };

const unreadable = { left: 'it cannot be read; run `npm run check`, which says what is wrong' };

const fixTexts = (root: string, files: Files, isChosen: (path: string) => boolean): Outcome[] => {
  const content = parseContent(root, files);
  const records = content.files.map((file) => ({ ...file, fix: fixRecord }));
  const translations = content.translations.map((file) => ({ ...file, fix: fixTranslation }));
  return [...records, ...translations].flatMap(({ path: full, kind, faults, fix }) => {
    const path = full.slice(root.length + 1);
    if (!isChosen(path)) return [];
    return [{ path, ...(faults.length > 0 ? unreadable : fix(kind, textOf(files, path))) }];
  });
};

const fixPermalinks = (root: string, files: Files, texts: readonly Outcome[]): Outcome => {
  const changes = new Map(texts.flatMap((file) => ('text' in file ? [[file.path, file.text]] : [])));
  const missing = listUnlisted(root, applyChanges(files, changes));
  return { path: 'permalinks.txt', text: tidyPermalinks(textOf(files, 'permalinks.txt'), missing) };
};

/** Plans the fixes of the files whose path below the root `isChosen` accepts. Throws if permalinks.txt is not UTF-8. */
export const planFix = (root: string, files: Files, isChosen: (path: string) => boolean = () => true): Fix => {
  const texts = fixTexts(root, files, isChosen);
  const outcomes = isChosen('permalinks.txt') ? [...texts, fixPermalinks(root, files, texts)] : texts;
  return {
    count: outcomes.length,
    left: outcomes.flatMap((file) => ('left' in file ? [{ path: file.path, reason: file.left }] : [])),
    files: outcomes.flatMap((file) => {
      const before = 'text' in file ? markedTextOf(files, file.path) : undefined;
      return 'text' in file && before !== undefined && file.text !== before
        ? [{ path: file.path, before, after: file.text }]
        : [];
    }),
  };
};
