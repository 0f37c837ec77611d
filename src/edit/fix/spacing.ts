// Text → the same with spacing as the house has it: no white space at ends of lines, no runs of blank lines, one line end at the end.
import { isScalar, parseDocument, visit } from 'yaml';
import { positionsIn } from '../../model/position.ts';

const blank = /^[ \t]*$/;

/** Not a regular expression, which takes the square of the time on a long run of spaces in the middle. */
const trimLine = (line: string): string => {
  let { length } = line;
  while (length > 0 && ' \t'.includes(line.charAt(length - 1))) length -= 1;
  return line.slice(0, length);
};

/** The lines that continue a scalar: in a block white space is text, in every one blank lines are. */
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

/** Tidies the YAML of a front matter; what is inside a block scalar stays. `yaml` must have no faults. */
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
 * A body with its spacing mended and one line end at its end, in the order of how much is mended: white space at the end of
 * a line can have a meaning in a block of code and before a break, and blank lines at the end in a block that is not closed.
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
