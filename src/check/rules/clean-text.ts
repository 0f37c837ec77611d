// Rule clean-text: text is in Unicode's composed form and holds no character that is not seen; names hold ordinary hyphens.
import { positionAt } from '../../source/fault.ts';
import type { At } from '../../source/front-matter.ts';
import { problemAt, type Problem } from '../problem.ts';
import type { Leaf, Rule } from '../tree.ts';

const unseen = /[\p{Bidi_Control}\u200b-\u200d\u2060\ufeff\u00ad]|(?![\n\r\t])\p{Cc}/u;
const named = new Set(['title', 'names', 'aliases', 'acronym']);

const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const faultOf = (text: string, isName: boolean): string | undefined => {
  const hidden = unseen.exec(text)?.[0];
  if (hidden !== undefined) return `holds ${code(hidden)}, a character that is not seen; take it out`;
  if (isName && text.includes('\u2011')) return 'holds U+2011, a hyphen that search does not find; write `-`';
  return text === text.normalize('NFC') ? undefined : 'is not in Unicode’s composed form (NFC); write it anew';
};

const inValue = (leaf: Leaf, value: unknown, at: At): Problem[] => {
  if (typeof value === 'string') {
    const fault = faultOf(value, named.has(String(at[0])));
    return fault ? [problemAt(leaf.file, at, 'clean-text', `\`${at.join('.')}\` ${fault}`)] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => inValue(leaf, item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => inValue(leaf, item, [...at, key]));
};

const inBody = ({ file }: Leaf): Problem[] => {
  const fault = faultOf(file.body, false);
  if (!fault) return [];
  const offset =
    unseen.exec(file.body)?.index ??
    [...file.body].findIndex(
      (_, index) => file.body.slice(0, index + 1) !== file.body.slice(0, index + 1).normalize('NFC'),
    );
  const { line, column } = positionAt(file.body, Math.max(0, offset));
  return [
    { path: file.path, line: file.bodyLine + line - 1, column, rule: 'clean-text', message: `the body ${fault}` },
  ];
};

export const rule: Rule = {
  id: 'clean-text',
  group: 'shape',
  says: 'Text is in composed form (NFC), without control, zero-width or bidirectional characters; names hold ordinary hyphens',
  find: ({ leaves }) => leaves.flatMap((leaf) => [...inValue(leaf, leaf.file.value, []), ...inBody(leaf)]),
};
