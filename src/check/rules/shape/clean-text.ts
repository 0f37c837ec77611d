// Rule clean-text: text is in composed form without invisible characters; names use plain hyphens.
import type { At } from '../../../model/at.ts';
import { type Problem, problemAt } from '../../problem.ts';
import type { Leaf, Rule, Translation } from '../../tree.ts';

/**
 * Zero-width, bidirectional and filling characters (Hangul ones too), unusual line breaks, controls, lone surrogates
 * and noncharacters.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Cs}]|(?![\n\r\t])\p{Cc}/u;
const named = new Set(['title', 'names', 'aliases', 'acronym']);

const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const faultOf = (text: string, isName: boolean): string | undefined => {
  const hidden = unseen.exec(text)?.[0];
  if (hidden !== undefined) return `holds ${code(hidden)}, an invisible character; remove it`;
  if (isName && text.includes('\u2011')) return 'holds U+2011, a hyphen that search does not find; write `-`';
  return text === text.normalize('NFC') ? undefined : 'is not in Unicode’s composed form (NFC); type it again';
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

/** The offset of the first difference, where the composed form has other characters. */
const firstDecomposed = (text: string): number => {
  const composed = text.normalize('NFC');
  let offset = 0;
  while (text[offset] === composed[offset]) offset += 1;
  return offset;
};

/**
 * Faults outside values: in comments, in keys, or a byte order mark at the start. Reviewers see these too, and some
 * readers of YAML drop them.
 */
const outsideValues = ({ file }: Leaf, inValues: readonly Problem[]): Problem[] => {
  if (file.faults.length > 0 || !unseen.test(file.yaml)) return [];
  const named = new Set(inValues.map(({ line }) => line));
  return file.yaml.split('\n').flatMap((text, index): Problem[] => {
    const hidden = unseen.exec(text);
    const place = { line: index + 2, column: (hidden?.index ?? 0) + 1 };
    if (!hidden || named.has(place.line)) return [];
    const message = `the front matter holds ${code(hidden[0])}, an invisible character; remove it`;
    return [{ path: file.path, ...place, rule: 'clean-text', message }];
  });
};

const inFields = (leaf: Leaf): Problem[] => {
  const inValues = inValue(leaf, leaf.file.value, []);
  return [...inValues, ...outsideValues(leaf, inValues)];
};

const inBody = ({ file }: Pick<Leaf, 'file'> | Pick<Translation, 'file'>): Problem[] =>
  file.body.split('\n').flatMap((line, index): Problem[] => {
    const fault = faultOf(line, false);
    if (!fault) return [];
    const offset = unseen.exec(line)?.index ?? firstDecomposed(line);
    const place = { line: file.bodyLine + index, column: offset + 1 };
    return [{ path: file.path, ...place, rule: 'clean-text', message: `the body ${fault}` }];
  });

export const rule: Rule = {
  id: 'clean-text',
  group: 'shape',
  says: 'Text is in composed form (NFC), without control, zero-width or bidirectional characters; names hold ordinary hyphens',
  find: ({ leaves, translations }) => [...leaves.flatMap(inFields), ...[...leaves, ...translations].flatMap(inBody)],
};
