// Writes the fields and body of a record as the text of a file, in the layout of existing files.
import { Document, isMap, isScalar, isSeq, type Node, type Scalar, type ScalarTag, visit, type YAMLSeq } from 'yaml';
import type { Kind } from '../../model/kinds.ts';
import { type Fields, orderFields } from './field-order.ts';

/** The width in columns at which text is wrapped if it can be. */
const maxWidth = 120;

/** The column of the entries of the innermost map; lists are not indented under their key. */
const indentOf = (ancestors: readonly unknown[]): number => 2 * (ancestors.filter((node) => isMap(node)).length - 1);

/** Line breaks, control characters and the like; yaml 2.9 loses some of them in unquoted text. */
const isUnseen = /[\p{C}\p{Zl}\p{Zp}]|^\s+$/u;

/** Folding keeps every space only if words are separated by single spaces. */
const isFoldable = (text: string): boolean => /^\S+(?:(?: |[^\S ]+)\S+)*$/u.test(text);

const keyBefore = (key: unknown): number => (isScalar(key) ? String(key.value).length + ': '.length : '- '.length);

/** Quotes text that would otherwise be lost or read as no value. */
const quote = (scalar: Scalar): void => {
  const text = String(scalar.value);
  if (text === '') scalar.type = 'QUOTE_SINGLE';
  else if (isUnseen.test(text)) scalar.type = 'QUOTE_DOUBLE';
};

const fold = (scalar: Scalar, key: unknown, ancestors: readonly unknown[]): void => {
  const text = String(scalar.value);
  const width = indentOf(ancestors) + keyBefore(key) + text.length;
  if (width > maxWidth && isFoldable(text)) scalar.type = 'BLOCK_FOLDED';
};

const put = (list: YAMLSeq, key: unknown, ancestors: readonly unknown[]): void => {
  const texts = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  if (!texts.every((text) => text !== undefined)) return;
  const width = indentOf(ancestors) + keyBefore(key) + `[${texts.join(', ')}]`.length;
  list.flow = width <= maxWidth;
};

const lay = (doc: Document): void => {
  visit(doc, {
    Scalar: (key, scalar) => {
      if (key !== 'key') quote(scalar);
    },
    Pair: (_key, pair, ancestors) => {
      if (isScalar(pair.value)) fold(pair.value, pair.key, ancestors);
      if (isSeq(pair.value)) put(pair.value, pair.key, ancestors);
    },
    Seq: (_key, list, ancestors) => {
      const inside = [...ancestors, list];
      for (const item of list.items as Node[]) if (!list.flow && isScalar(item)) fold(item, undefined, inside);
    },
  });
};

/** yaml 2.9 changes some texts when it wraps them inside quotes, so only folded text is wrapped. */
const withWholeLines = (tag: ScalarTag): ScalarTag => ({
  ...tag,
  stringify: (item, context, ...rest) => {
    const lineWidth = item.type === 'BLOCK_FOLDED' ? maxWidth : 0;
    const options = { ...context.options, lineWidth, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };
    return tag.stringify?.(item, { ...context, options }, ...rest) ?? '';
  },
});

const isScalarTag = (tag: unknown): tag is ScalarTag => (tag as ScalarTag).tag === 'tag:yaml.org,2002:str';

/** Writes front matter that is read back exactly; text is quoted only where YAML needs it. */
export const formatFields = (fields: Fields): string => {
  const doc = new Document(fields, {
    schema: 'failsafe',
    aliasDuplicateObjects: false,
    customTags: (tags) => tags.map((tag) => (isScalarTag(tag) ? withWholeLines(tag) : tag)),
  });
  lay(doc);
  return doc.toString({ lineWidth: maxWidth, indentSeq: false, flowCollectionPadding: false, singleQuote: true });
};

/** The text of a record's file: its fields in the order of the schema, a blank line, and the body if there is one. */
export const formatRecord = (kind: Kind, fields: Fields, body = ''): string => {
  const words = body.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, '');
  return `---\n${formatFields(orderFields(kind, fields))}---\n${words === '' ? '' : `\n${words}\n`}`;
};
