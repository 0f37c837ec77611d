// Makes ids for new records from their kind, date and title, in the form of existing ids.

import { type Kind, kinds } from '../../model/kinds.ts';
import { listingDate, permalinkOf } from '../../model/record.ts';
import { isId } from '../../model/schema/fields.ts';
import type { Fields } from '../record-text/field-order.ts';
import type { RawRecord } from './input.ts';

/** A text as an id: Latin letters without marks, digits and single hyphens; empty if it has no letters or digits. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const textOf = (fields: Fields, key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');

/** Ids are made before the record is checked, so an invalid date is ignored here and left to the check. */
const dateOf = (kind: Kind, fields: Fields): string | undefined => {
  const known = listingDate({ kind, data: fields });
  return /^\d{4}(?:-\d{2}){0,2}$/.exec(known?.date ?? '')?.[0];
};

const join = (...words: (string | undefined)[]): string => words.filter((word) => word).join('-');

/** The id for a record, with its date, side or publisher if ids of its kind have one. */
export const proposeId = (kind: Kind, fields: Fields): string => {
  const title = slugOf(textOf(fields, 'title'));
  if (kinds[kind].dated) return join(dateOf(kind, fields) ?? 'undated', title.replace(/^[\d-]+/, ''));
  if (kind === 'organizations') return join(slugOf(textOf(fields, 'acronym')) || title, slugOf(textOf(fields, 'side')));
  if (kind === 'sources') return join(slugOf(textOf(fields, 'publisher')) || title, dateOf(kind, fields));
  return title;
};

/** The first of `id`, `id-2`, `id-3` … that no record has or had. */
export const findFreeId = (kind: Kind, id: string, taken: ReadonlySet<string>): string => {
  let free = id;
  for (let count = 2; taken.has(permalinkOf({ kind, id: free })); count += 1) free = `${id}-${count}`;
  return free;
};

const completeId = ({ kind, fields }: RawRecord, taken: ReadonlySet<string>): string => {
  const id = proposeId(kind, fields);
  const isNamed = isId(id) && !/^(?:undated|[\d-]+)$/.test(id);
  if (isNamed) return findFreeId(kind, id, taken);
  throw new Error(`no id can be made for \`${textOf(fields, 'title')}\` of kind \`${kind}\`; add an \`id\``);
};

const checkGiven = ({ kind, id = '' }: RawRecord, taken: ReadonlySet<string>, earlier: ReadonlySet<string>): void => {
  const permalink = permalinkOf({ kind, id });
  if (!isId(id))
    throw new Error(`the \`id\` \`${id}\` is not an id; use lower-case letters, digits and single hyphens`);
  if (earlier.has(permalink)) throw new Error(`\`${permalink}\` is given twice; give one of the two another \`id\``);
  if (taken.has(permalink))
    throw new Error(`\`${permalink}\` exists or once existed; give the new record another \`id\``);
};

/** Gives every record a unique id. Throws an Error for a given id that is invalid, taken or repeated. */
export const completeIds = (records: readonly RawRecord[], taken: ReadonlySet<string>): string[] => {
  const given = new Set<string>();
  for (const record of records.filter(({ id }) => id !== undefined)) {
    checkGiven(record, taken, given);
    given.add(permalinkOf({ kind: record.kind, id: record.id ?? '' }));
  }
  const all = new Set([...taken, ...given]);
  return records.map((record) => {
    const id = record.id ?? completeId(record, all);
    all.add(permalinkOf({ kind: record.kind, id }));
    return id;
  });
};
