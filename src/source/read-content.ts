// The only reader of content files: finds every file below a folder and parses it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isKind, type Kind } from '../model/kinds.ts';
import { isTranslationLocale, type TranslationLocale } from '../model/locale.ts';
import { positionAt } from '../model/position.ts';
import { decodeText } from './decode.ts';
import type { Fault } from './fault.ts';
import { failed, type Parsed, parseContentFile } from './front-matter.ts';

/** One content file: `path` as printed in problems, `kind` from its folder, `id` from its file name, and its parts. */
export interface ContentFile extends Parsed {
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
}

/** A translated body, `<id>.ko.md` next to the record `<id>.md`; it has no front matter. */
export interface TranslationFile {
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
  readonly locale: TranslationLocale;
  readonly body: string;
  readonly bodyLine: number;
  readonly hasFrontMatter: boolean;
  readonly faults: readonly Fault[];
}

/** The files of a content folder; `strays` belong to no kind. */
export interface Content {
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly translations: readonly TranslationFile[];
  readonly strays: readonly { path: string; fault: Fault }[];
  readonly permalinks: { readonly path: string; readonly lines: readonly string[] };
}

/** The text or bytes of files by path below the content root; undefined for anything that is not a plain file. */
export type Files = ReadonlyMap<string, string | Uint8Array | undefined>;

/**
 * Links are not followed: they could leave the folder, loop, or be broken. A name that is not UTF-8 cannot be opened.
 */
const readBelow = (root: string, folder: string): [string, Uint8Array | undefined][] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry): [string, Uint8Array | undefined][] => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isNamed = !entry.name.includes('\ufffd');
      if (isNamed && entry.isDirectory()) return readBelow(root, path);
      return [[path, isNamed && entry.isFile() ? readFileSync(join(root, path)) : undefined]];
    });

const strayFault = (path: string): Fault => ({
  line: 1,
  column: 1,
  rule: 'file-name',
  message: `the file \`${path}\` is not where a record belongs; move it to <kind>/<id>.md`,
});

const notPlainFault = (path: string): Fault => ({
  line: 1,
  column: 1,
  rule: 'file-name',
  message: `\`${path}\` is not a plain file, or its name is not UTF-8; replace it with the file itself`,
});

/** Parsing time grows faster than the file, and no record needs to be this long. */
const maxSize = 100_000;

const decode = (content: string | Uint8Array): ReturnType<typeof decodeText> => {
  if (content.length > maxSize) {
    const kept = content.slice(0, maxSize);
    const before = typeof kept === 'string' ? kept : new TextDecoder().decode(kept);
    const message = `the file is longer than ${maxSize} bytes; shorten it, or split it into several records`;
    return { fault: { ...positionAt(before, before.length), rule: 'file-size', message } };
  }
  return typeof content === 'string' ? { text: content } : decodeText(content);
};

const parseFile = (content: string | Uint8Array): Parsed => {
  const decoded = decode(content);
  return 'text' in decoded ? parseContentFile(decoded.text) : failed(decoded.fault);
};

const listLines = (content: string | Uint8Array | undefined): string[] => {
  if (content === undefined) return [];
  return (typeof content === 'string' ? content : new TextDecoder().decode(content)).split(/\r?\n/);
};

const translationName = /^(.+)\.([a-z]+)\.md$/;

const parseTranslation = (
  path: string,
  kind: Kind,
  name: string,
  content: string | Uint8Array,
): TranslationFile | undefined => {
  const [, id, locale = ''] = translationName.exec(name) ?? [];
  if (id === undefined || !isTranslationLocale(locale)) return undefined;
  const decoded = decode(content);
  const [body, faults] = 'text' in decoded ? [decoded.text, []] : ['', [decoded.fault]];
  return { path, kind, id, locale, body, bodyLine: 1, hasFrontMatter: /^---[ \t]*\r?\n/.test(body), faults };
};

/** Parses the files of a content tree, given by path below `root`; the result is sorted by path. */
export const parseContent = (root: string, files: Files): Content => {
  const parsed: ContentFile[] = [];
  const translations: TranslationFile[] = [];
  const strays: { path: string; fault: Fault }[] = [];
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    const full = `${root}/${path}`;
    if (content === undefined) {
      strays.push({ path: full, fault: notPlainFault(path) });
      continue;
    }
    if (path === 'permalinks.txt') continue;
    const [kind = '', name = '', ...deeper] = path.split('/');
    if (!isKind(kind) || deeper.length > 0 || !name.endsWith('.md')) {
      strays.push({ path: full, fault: strayFault(path) });
      continue;
    }
    const translation = parseTranslation(full, kind, name, content);
    if (translation) translations.push(translation);
    else parsed.push({ path: full, kind, id: name.slice(0, -'.md'.length), ...parseFile(content) });
  }
  const lines = listLines(files.get('permalinks.txt'));
  return { root, files: parsed, translations, strays, permalinks: { path: `${root}/permalinks.txt`, lines } };
};

/**
 * The folder below a content root that keeps the old files during an edit (`src/edit/transaction/write-changes.ts`).
 */
export const undoFolder = '.undo';

/**
 * Reads every file below `root`. Throws a plain Error when there is no such folder, or when an edit of it was
 * interrupted.
 */
export const readFiles = (root: string): Files => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`there is no content folder at ${root}; set CONTENT_DIR or make one`);
  if (existsSync(join(root, undoFolder)))
    throw new Error(`an edit of ${root} was interrupted; run \`npm run fix\` to restore the files`);
  return new Map(readBelow(root, ''));
};

/** Reads and parses every file below `root`; throws as `readFiles` does. */
export const readContent = (root: string): Content => parseContent(root, readFiles(root));
