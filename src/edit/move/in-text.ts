// Renames a record in the text of a record or translation, and verifies that nothing else changed.
import { isDeepStrictEqual } from 'node:util';
import { readBody } from '../../markdown/body.ts';
import type { Kind } from '../../model/kinds.ts';
import { parseContentFile } from '../../source/front-matter.ts';
import type { ContentFile, TranslationFile } from '../../source/read-content.ts';
import { splice } from '../record-text/splice.ts';
import { listPointers, type Pointers, renameInBody } from './in-body.ts';
import { renameInFields } from './in-fields.ts';
import type { Renaming, Rewriting } from './renaming.ts';

/** A text after a renaming, and the number of references that changed in it. */
export interface Renamed {
  readonly text: string;
  readonly places: number;
}

const inBody = (kind: Kind, body: string, renaming: Renaming): Rewriting<Pointers> | undefined =>
  body.includes(renaming.from) ? renameInBody(kind, body, renaming) : undefined;

const pointsAsMeant = (kind: Kind, body: string, meant: Rewriting<Pointers> | undefined): boolean =>
  meant === undefined || isDeepStrictEqual(listPointers(readBody(kind, body)), meant.value);

const unsure = (path: string): Error =>
  new Error(`${path} has a reference written with escapes, which cannot be changed; write it without escapes first`);

/** Renames in a record; `text` is the text of `file`. Throws an Error if a reference cannot be changed. */
export const renameInRecord = (
  file: ContentFile,
  text: string,
  renaming: Renaming,
  isOnlyMeaning: boolean,
): Renamed => {
  const fields = renameInFields(file, text, renaming, isOnlyMeaning);
  const body = inBody(file.kind, file.body, renaming);
  const shifted = (body?.replacements ?? []).map((change) => ({
    ...change,
    start: change.start + file.bodyStart,
    end: change.end + file.bodyStart,
  }));
  const replacements = [...fields.replacements, ...shifted];
  const changed = splice(text, replacements);
  const parsed = parseContentFile(changed);
  const isWhole = isDeepStrictEqual(parsed.value, fields.value) && pointsAsMeant(file.kind, parsed.body, body);
  if (!isWhole) throw unsure(file.path);
  return { text: changed, places: replacements.length };
};

/** Renames in a translated body. Throws an Error if a reference cannot be changed. */
export const renameInTranslation = (file: TranslationFile, renaming: Renaming): Renamed => {
  const body = inBody(file.kind, file.body, renaming);
  const text = splice(file.body, body?.replacements ?? []);
  if (!pointsAsMeant(file.kind, text, body)) throw unsure(file.path);
  return { text, places: body?.replacements.length ?? 0 };
};
