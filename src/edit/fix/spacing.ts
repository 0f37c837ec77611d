// Tidies spacing: no trailing white space, no runs of blank lines, one newline at the end.
import { isScalar, parseDocument, visit } from 'yaml';
import { positionsIn } from '../../model/position.ts';

const blank = /^[ \t]*$/;

/** Not a regular expression: that takes quadratic time on a long run of spaces inside a line. */
const trimLine = (line: string): string => {
  let { length } = line;
  while (length > 0 && ' \t'.includes(line.charAt(length - 1))) length -= 1;
  return line.slice(0, length);
};

/** Lines that continue a scalar: white space is text in block scalars, and blank lines are text in all scalars. */
interface ScalarLines {
  readonly ofBlocks: ReadonlySet<number>;
  readonly ofAny: ReadonlySet<number>;
}

const findScalarLines = (yaml: string): ScalarLines => {
  const positionOf = positionsIn(yaml);
  const [ofBlocks, ofAny] = [new Set<number>(), new Set<number>()];
  visit(parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false }), {
    Scalar: (_key, node) => {
      if (!isScalar(node) || !node.range) return;
      const [start, end] = [
        positionOf(node.range[0]).line,
        positionOf(Math.max(node.range[0], node.range[1] - 1)).line,
      ];
      const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      for (let line = start; line < end; line += 1) {
        ofAny.add(line);
        if (isBlock) ofBlocks.add(line);
      }
    },
  });
  return { ofBlocks, ofAny };
};

const hasOddSpacing = /[ \t]$|^\n|\n\n$|\n\n\n/m;

/** Tidies front matter except inside block scalars. `yaml` must have no faults. */
export const tidyYaml = (yaml: string): string => {
  if (!hasOddSpacing.test(yaml)) return yaml;
  const { ofBlocks, ofAny } = findScalarLines(yaml);
  const lines = yaml
    .split('\n')
    .slice(0, -1)
    .map((line, index) => ({ text: ofBlocks.has(index) ? line : trimLine(line), isText: ofAny.has(index) }));
  const isBlank = (index: number): boolean => {
    const line = lines[index];
    return line === undefined || (line.text === '' && !line.isText);
  };
  const first = lines.findIndex((_, index) => !isBlank(index));
  const kept = lines.filter((_, index) => !isBlank(index) || (!isBlank(index + 1) && index > first));
  return kept.map(({ text }) => `${text}\n`).join('');
};

/** Two spaces at the end of a line break it in Markdown. */
const trimUnbroken = (line: string): string => (line.endsWith('  ') && !blank.test(line) ? line : trimLine(line));

/**
 * Tidied versions of a body, the most thorough first. Trailing white space can have a meaning in a code block and as a
 * line break, and blank lines at the end can in an unclosed block, so the caller takes the first that reads the same.
 */
export const tidyBody = (body: string): string[] => {
  const lines = body.split('\n');
  const isText = (line: string): boolean => !blank.test(line);
  const first = lines.findIndex(isText);
  if (first === -1) return [''];
  const whole = lines.slice(first, lines.findLastIndex(isText) + 1);
  const tidied = [whole.map(trimLine), whole.map(trimUnbroken), whole].map((kept) => `${kept.join('\n')}\n`);
  return [
    ...tidied,
    lines
      .slice(first)
      .join('\n')
      .replace(/(?<!\n)$/, '\n'),
  ];
};
