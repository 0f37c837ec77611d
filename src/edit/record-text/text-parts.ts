// The text of a content file → the stretches it is made of, as they stand in it; joined again they are the text.
import { parseContentFile } from '../../source/front-matter.ts';

/** A content file in four stretches: the opening `---` line, the YAML, the closing `---`, and the rest. */
export interface TextParts {
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly body: string;
}

/** Parts the text of a file whose front matter can be read. */
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
