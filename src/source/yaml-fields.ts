// The careful reader of front matter: its value as text, its faults, and every position.
// The fast one is plain-fields.ts.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { At } from '../model/at.ts';

/** Something wrong at an offset of the YAML. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
}

/**
 * The fields of a front matter: `value` is undefined when there are faults; offsets count from the start of the YAML.
 */
export interface YamlFields {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /**
   * The offset of the value (or key) at a path; its parent's if it is missing, undefined if that is the whole document.
   */
  readonly offsetOf: (at: At, wantKey: boolean) => number | undefined;
  /**
   * The range of the value at a path, quotes included, without the white space after it; undefined when it is missing.
   */
  readonly rangeOf: (at: At) => Range | undefined;
}

/** A range of text, from the offset `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How deep lists and maps may be nested; the fast reader has the same limit (js-yaml's `maxDepth`). */
const maxDepth = 100;

/** The offset of the first list or map nested too deep; yaml 2.9 overflows the stack there, at a depth that varies. */
const findTooDeep = (yaml: string): number | undefined => {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    Array.from(parser.next(lexeme));
    // Besides lists and maps, the stack holds the document and a scalar.
    if (parser.stack.length > maxDepth + 2) return parser.offset - lexeme.length;
  }
  return undefined;
};

/** Faults at repeated keys; yaml 2.9 would compare every key with every other. */
const repeatedKeys = (map: YAMLMap): YamlFault[] => {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    const message = 'this key appears twice in one map; keep one';
    return isRepeated ? [{ offset: key.range?.[0] ?? 0, rule: 'yaml', message }] : [];
  });
};

/** A collection that is not closed is one fault, not one for each collection around it. */
const distinct = (faults: readonly YamlFault[]): YamlFault[] => [
  ...new Map(faults.map((fault) => [`${fault.offset} ${fault.message}`, fault])).values(),
];

const yamlFaults = (doc: Document.Parsed): YamlFault[] => {
  const faults: YamlFault[] = doc.errors.map((error) => ({
    offset: error.pos[0],
    rule: 'yaml',
    message: `the front matter is not YAML: ${error.message}`,
  }));
  const plain = (offset: number | undefined, what: string): void => {
    faults.push({
      offset: offset ?? 0,
      rule: 'plain-yaml',
      message: `${what} is not allowed in front matter; write the value out`,
    });
  };
  visit(doc, {
    Node: (_key, node) => {
      if (isMap(node)) faults.push(...repeatedKeys(node));
      if (isAlias(node)) plain(node.range?.[0], `the alias \`*${node.source}\``);
      else if (isNode(node) && 'anchor' in node && node.anchor)
        plain(node.range?.[0], `the anchor \`&${node.anchor}\``);
      else if (isNode(node) && node.tag !== undefined)
        plain(node.range?.[0], `the tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\``);
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '<<') plain(pair.key.range?.[0], 'the merge key `<<`');
      if (isCollection(pair.key)) plain(pair.key.range?.[0], 'a key that is itself a list or map');
    },
  });
  return distinct(faults);
};

const offsetOf = (doc: Document.Parsed, at: At, wantKey: boolean): number | undefined => {
  let node: unknown = doc.contents;
  let found: number | undefined;
  for (const [index, step] of at.entries()) {
    const last = index === at.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair || !isScalar(pair.key)) return found;
      const value: unknown = pair.value;
      found =
        wantKey && last
          ? pair.key.range?.[0]
          : isNode(value) && value.range && !isEmpty(value)
            ? value.range[0]
            : pair.key.range?.[0];
      node = value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return found;
      found = item.range?.[0] ?? found;
      node = item;
    } else return found;
  }
  return found;
};

const rangeOf = (doc: Document.Parsed, at: At): Range | undefined => {
  const node: unknown = doc.getIn(at, true);
  const [start, end] = (isNode(node) && node.range) || [];
  return start === undefined || end === undefined ? undefined : { start, end };
};

const isEmpty = (node: Node): boolean => isScalar(node) && node.type === 'PLAIN' && node.source === '';

/**
 * Reads YAML by the failsafe schema: every scalar is text, so `2016` is not a number and `no` not a boolean. Never
 * throws.
 */
export const readYamlFields = (yaml: string): YamlFields => {
  const tooDeep = findTooDeep(yaml);
  if (tooDeep !== undefined) {
    const message = `lists and maps are nested more than ${maxDepth} deep; nest them less`;
    const faults = [{ offset: tooDeep, rule: 'yaml', message }];
    return { value: undefined, faults, offsetOf: () => tooDeep, rangeOf: () => undefined };
  }
  const doc = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const faults = yamlFaults(doc);
  return {
    value: faults.length > 0 ? undefined : doc.toJS({ maxAliasCount: 0 }),
    faults,
    offsetOf: (at, wantKey) => offsetOf(doc, at, wantKey),
    rangeOf: (at) => rangeOf(doc, at),
  };
};
