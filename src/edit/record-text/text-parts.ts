// Splits the text of a content file into parts that, joined again, give the same text.
import { parseContentFile } from '../../source/front-matter.ts';

/** The parts of a content file: the opening `---` line, the YAML, the closing `---` line, and the rest. */
export interface TextParts {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/** Splits the text of a file whose front matter can be read. */
export const partText = (text: string): TextParts => {
  const { bodyStart } = parseContentFile(text);
  const yamlStart = text.indexOf('\n') + 1;
  const yamlEnd = text.lastIndexOf('\n', bodyStart - 1) + 1;
  return {
    opening: text.slice(0, yamlStart),
    yaml: text.slice(yamlStart, yamlEnd),
    closing: text.slice(yamlEnd, bodyStart),
    body: text.slice(bodyStart),
  };
};
