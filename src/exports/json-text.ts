// JSON as text: for files, and for `script` elements of a page.

/** JSON indented by two spaces, with a line end. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON on one line, in which no character can begin or end markup or a line of JavaScript. */
export const formatInlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
