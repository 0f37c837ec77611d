// The careful reader of front matter: its value as text, its faults, and every position.
// plain-fields.ts is the fast one.
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

/** Fields as read: `value` is undefined when there are faults; offsets count from the beginning of the YAML. */
export interface YamlFields {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the value at a path stands, or its key; where its parent stands when it is missing, undefined when that is the whole. */
  readonly offsetOf: (at: At, wantKey: boolean) => number | undefined;
  /** What the value at a path takes up, quotes and all, up to the white space behind it; undefined when it is missing. */
  readonly rangeOf: (at: At) => Range | undefined;
}

/** A stretch of text, from the offset `start` to before the offset `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How deep lists and maps may stand in each other; the fast reader has the same limit (js-yaml's `maxDepth`). */
const maxDepth = 100;

/** Where a list or map stands too deep; yaml 2.9 overflows the stack there, at a depth that differs from run to run. */
const findTooDeep = (yaml: string): number | undefined => {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(yaml)) {
    Array.from(parser.next(lexeme));
    // Beside lists and maps, the document and a scalar stand on the stack.
    if (parser.stack.length > maxDepth + 2) return parser.offset - lexeme.length;
  }
  return undefined;
};

/** The second of equal keys; yaml 2.9 would compare every key with every other. */
const repeatedKeys = (map: YAMLMap): YamlFault[] => {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    const message = 'this key stands twice in one map; keep one';
    return isRepeated ? [{ offset: key.range?.[0] ?? 0, rule: 'yaml', message }] : [];
  });
};

/** A collection that is not closed is one fault, not one for each that it stands in. */
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

/** Reads YAML by the failsafe schema: every scalar is text, so `2016` is not a number nor `no` a boolean. Never throws. */
export const readYamlFields = (yaml: string): YamlFields => {
  const tooDeep = findTooDeep(yaml);
  if (tooDeep !== undefined) {
    const message = `lists and maps stand over ${maxDepth} deep in each other; write them flat`;
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
