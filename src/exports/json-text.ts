// Plain data → JSON as text for files, and as text that may stand inside a `script` element of a page.

/** JSON of two spaces' indent, with a line end. */
export const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** JSON in which no character can end or open markup, nor a line of JavaScript. */
export const formatInlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
