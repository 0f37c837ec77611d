// Reads new records from JSON; they are not yet checked and may have no id.
import { didYouMean } from '../../check/nearest.ts';
import { isKind, type Kind, kindNames } from '../../model/kinds.ts';
import type { Json } from './parse-json.ts';

/** A requested record. A null in `fields` means that a value was not found; `id` may be absent. */
export interface RawRecord {
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly fields: JsonMap;
  readonly body: string;
}

/** The requested records, and in `looked` the search that covers their nulls. */
export interface RawInput {
  readonly records: readonly RawRecord[];
  readonly looked: Json | undefined;
}

/** A JSON object. */
export type JsonMap = { readonly [key: string]: Json };

/** True for a JSON object, not a list or a scalar. */
export const isJsonMap = (value: Json | undefined): value is JsonMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readKind = (value: Json | undefined, name: string): Kind => {
  const list = kindNames.map((kind) => `\`${kind}\``).join(', ');
  if (value === undefined || value === null) throw new Error(`${name} has no \`kind\`; add it, one of ${list}`);
  if (typeof value === 'string' && isKind(value)) return value;
  if (typeof value !== 'string') throw new Error(`the \`kind\` of ${name} is not text; use one of ${list}`);
  throw new Error(`the \`kind\` of ${name} is \`${value}\`; expected one of ${list}${didYouMean(value, kindNames)}`);
};

const readText = (value: Json | undefined, key: string, name: string): string | undefined => {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  throw new Error(`the \`${key}\` of ${name} is not text; write it in double quotes`);
};

const readRecord = (value: Json, index: number, count: number): RawRecord => {
  const name = count === 1 ? 'the record' : `record ${index + 1}`;
  if (!isJsonMap(value)) throw new Error(`${name} is not an object; write { "kind": "topics", "title": … }`);
  const { kind, id, body, ...fields } = value;
  return {
    kind: readKind(kind, name),
    id: readText(id, 'id', name),
    fields,
    body: readText(body, 'body', name) ?? '',
  };
};

/** Reads a list of records, one record, or `{ "looked": …, "records": […] }`. Throws an Error that says what is wrong. */
export const readInput = (json: Json): RawInput => {
  const isWrapped = isJsonMap(json) && Object.hasOwn(json, 'records');
  const { records: wrapped, looked, ...rest } = isWrapped ? json : {};
  const [stray] = Object.keys(rest);
  if (stray !== undefined)
    throw new Error(
      `\`${stray}\` is not allowed next to \`records\`; write only \`looked\` there${didYouMean(stray, ['looked'])}`,
    );
  const given = isWrapped ? wrapped : json;
  const list = Array.isArray(given) ? (given as readonly Json[]) : isWrapped ? [] : [json];
  if (list.length === 0) throw new Error('it contains no record; write [{ "kind": "topics", "title": … }]');
  return { records: list.map((value, index) => readRecord(value, index, list.length)), looked };
};
