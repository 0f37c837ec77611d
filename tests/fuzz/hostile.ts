// Difficult text for parsers of YAML, Markdown, addresses, dates and names; odd file names.

/** Pieces of text to insert. */
export const hostile = [
  // Ends of lines, of values and of files.
  ...[
    '',
    ' ',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    '\t',
    '---\n',
    '\n---\n',
    '...\n',
    '~',
    'null',
    'x',
    '-1',
    '1e309',
    '999999',
  ],
  // YAML.
  ...[
    ': ',
    '- ',
    '? ',
    '#',
    ' # ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '|\n',
    '>-\n',
    '%',
  ],
  ...['@', '`', '<<: x\n', '__proto__: x\n', 'constructor: x\n', '__proto__', 'constructor', 'toString'],
  // Paths and values of fields.
  ...['*', 'parties.*', '.', '..', '../..', 'a/b/c', '2030-02-30', '2030-13', '0000', '9999-12-31', '2030', '16:47'],
  ...['kr', 'cn', 'other', 'mou', 'gazette', 'example-kr', 'Hong Kil Tong', 'agreements/2030-03-01-example'],
  ...['paragraphs 9–1', 'sections 1.10–1.2', 'https://[', 'javascript:alert(1)', 'http://a@b/', '::error::x%0A'],
  // Characters.
  ...['\0', '\x1b[2J', '\x85', '\xa0', '\u200b', '\u202e', '\u2028', '\ufeff', '\ufffd', '\u0301', 'e\u0301', '가'],
  ...['😀', 'ﬁ', '\u1100', '\u3164', '\\', '&#0;', '&nbsp;'],
  // Markdown.
  ...['[@gazette, paragraph 1]', '[@nowhere, x]', '[@', '[@gazette]', '[x](../people/nobody.md)', '[x](#nowhere)'],
  ...['[x][y]', '[^1]', '\n[^1]: x\n', '![x](y)', '<script>alert(1)</script>', '<b>', '<!--', '# x\n', '\n#### x\n'],
  ...['\n- x\n', '\n> x\n', '\n| a |\n| - |\n| b |\n', '\n```\n', '\n    x\n', 'www.example.org', '[x](javascript:y)'],
  // Long texts.
  ...['x'.repeat(400), '가'.repeat(400), '[[['.repeat(400), 'a: \n '.repeat(60), '> '.repeat(200), '\n\n'.repeat(3000)],
  ...['*_'.repeat(600), 'a: {'.repeat(200), '가 '.repeat(60_000)],
] as const;

/** Paths for a file, valid and invalid. */
export const fileNames = [
  ...['topics/Examples.md', 'topics/examples .md', 'topics/.md', 'topics/.ko.md', 'topics/examples.ko.md'],
  ...['topics/examples.zh.md', 'topics/examples.ja.md', 'topics/examples.ko.ko.md', 'topics/nobody.ko.md'],
  ...['topics/a/b.md', 'topics', 'topics.md', 'constructor/x.md', '__proto__/x.md', 'Topics/x.md', 'README.md'],
  ...['topics/x\ny.md', 'topics/\u202ex.md', 'topics/가.md', 'topics/cafe\u0301.md', 'topics/ｅxamples.md'],
  ...['topics/x.MD', 'topics/x.txt', 'topics/__proto__.md', `topics/${'x'.repeat(300)}.md`, 'people/nobody.md'],
  ...['meetings/2030-02-30-x.md', 'meetings/2030-x.md', 'meetings/x.md', 'meetings/undated-x.md'],
  ...['agreements/2030-03-01-EXAMPLE.md', 'statements/2030-05-10-measure.zh.md', 'claims/x.md', 'sources/x.md'],
] as const;
