// Plans a renaming: changes of the record, of all references to it, and of permalinks.txt.
import { findExcess } from '../../markdown/excess.ts';
import { permalinkOf } from '../../model/record.ts';
import { isId } from '../../model/schema/fields.ts';
import { type Content, type Files, parseContent } from '../../source/read-content.ts';
import { addPermalink } from '../transaction/permalink-lines.ts';
import { textOf } from '../transaction/text-of.ts';
import { addFormerPath } from './former-path.ts';
import { renameInRecord, renameInTranslation } from './in-text.ts';
import type { Renaming } from './renaming.ts';

/** The changes of a renaming, and how many references change in how many files. */
export interface Move {
  readonly changes: ReadonlyMap<string, string | null>;
  readonly places: number;
  readonly files: number;
  /** Whether the old address was published and now redirects to the new one. */
  readonly redirects: boolean;
}

interface Edited {
  readonly path: string;
  readonly was: string;
  readonly text: string;
  readonly places: number;
}

const refuseUnreadable = ({ files, translations }: Content): void => {
  const file = [...files, ...translations].find(({ faults, body }) => faults.length > 0 || findExcess(body));
  if (!file) return;
  const why = 'cannot be read, so references in it could be missed; run `npm run check`, which says what is wrong';
  throw new Error(`${file.path} ${why}`);
};

const refuseTaken = ({ files, translations }: Content, { kind, from, to }: Renaming): void => {
  if (!isId(to)) throw new Error(`\`${to}\` is not an id; use lower-case letters, digits and single hyphens`);
  if (from === to) throw new Error(`\`${kind}/${from}\` already has that id; give another`);
  const taken = [...files, ...translations].find((file) => file.kind === kind && file.id === to);
  if (taken) throw new Error(`\`${kind}/${to}\` is taken by ${taken.path}; give another id`);
};

/** The new path of a file: changed for the files of the record, unchanged for others. */
const placeOf = (path: string, { kind, from, to }: Renaming): string => {
  const name = path.slice(`${kind}/${from}`.length);
  const isOwn = path.startsWith(`${kind}/${from}`) && /^(?:\.(?:ko|zh))?\.md$/.test(name);
  return isOwn ? `${kind}/${to}${name}` : path;
};

const editAll = (content: Content, files: Files, renaming: Renaming): Edited[] => {
  const below = (path: string): string => path.slice(content.root.length + 1);
  // A path names an actor by the id of a person or of an organization, so an id that both have is ambiguous.
  const actors = content.files.filter(
    ({ kind, id }) => /^(?:people|organizations)$/.test(kind) && id === renaming.from,
  );
  const records = content.files.map((file): Edited => {
    const was = textOf(files, below(file.path));
    return { path: below(file.path), was, ...renameInRecord(file, was, renaming, actors.length < 2) };
  });
  const translations = content.translations.map((file): Edited => ({
    path: below(file.path),
    was: file.body,
    ...renameInTranslation(file, renaming),
  }));
  return [...records, ...translations];
};

/** Plans a renaming. Throws an Error, one plain sentence, if it cannot be made completely. */
export const planMove = (root: string, files: Files, renaming: Renaming): Move => {
  const content = parseContent(root, files);
  const { kind, from, to } = renaming;
  refuseTaken(content, renaming);
  refuseUnreadable(content);
  const edited = editAll(content, files, renaming);
  const old = permalinkOf({ kind, id: from });
  const redirects = content.permalinks.lines.some((line) => line.trim() === old);
  const changes = new Map<string, string | null>();
  for (const { path, was, text } of edited) {
    const place = placeOf(path, renaming);
    if (place !== path) changes.set(path, null);
    const isRecord = place === `${kind}/${to}.md`;
    if (place !== path || text !== was)
      changes.set(place, isRecord && redirects ? addFormerPath(text, renaming) : text);
  }
  const permalinks = textOf(files, 'permalinks.txt');
  const listed = addPermalink(permalinks, permalinkOf({ kind, id: to }));
  if (listed !== permalinks) changes.set('permalinks.txt', listed);
  const touched = edited.filter(({ places }) => places > 0);
  const places = touched.reduce((sum, file) => sum + file.places, 0);
  return { changes, places, files: touched.length, redirects };
};
