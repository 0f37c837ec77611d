// Payloads of addresses that run code or mislead, in every form of Markdown and every field.
import { body, cited, type Payload, run, showing, source } from './payload.ts';

/** Addresses that are not allowed in a link. */
const bad: Readonly<Record<string, string>> = {
  javascript: `javascript:${run}`,
  'mixed-case': `JaVaScRiPt:${run}`,
  'entity-letter': `java&#115;cript:${run}`,
  'entity-colon': `javascript&colon;${run}`,
  'entity-tab': `java&#9;script:${run}`,
  'entity-newline': `java&NewLine;script:${run}`,
  'leading-control': `&#1;javascript:${run}`,
  'percent-encoded': `javascript%3A${run}`,
  'percent-letters': `%6aavascript:${run}`,
  'data-html': 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data-svg': 'data:image/svg+xml,<svg>',
  vbscript: 'vbscript:msgbox(1)',
  file: 'file:///etc/passwd',
  blob: 'blob:https://example.org/1',
  protocolless: '//evil.example/x',
  'backslashes-host': '\\\\\\\\evil.example\\\\x',
  'one-slash': 'https:/evil.example',
};

const inForms: readonly Payload[] = Object.entries(bad).flatMap(([name, address]) => [
  body(`link-inline-${name}`, `x [a](<${address.replaceAll(/[<>]/g, '\\$&')}>)`, '10:3 [known-link]'),
  body(`link-reference-${name}`, `x [a][r]\n\n[r]: <${address.replaceAll(/[<>]/g, '\\$&')}>`, '12:1 [known-link]'),
]);

const inBodies: readonly Payload[] = [
  body('link-image', `x ![a](javascript:${run})`, '10:3 [known-link]', '10:3 [raw-html]'),
  body('link-image-web', 'x ![a](https://evil.example/x.png)', '10:3 [raw-html]'),
  body('link-image-reference', 'x ![a][r]\n\n[r]: https://evil.example/x.png', '10:3 [raw-html]'),
  body('link-collapsed', `x [r][]\n\n[r]: javascript:${run}`, '12:1 [known-link]'),
  body('link-autolink', `x <javascript:${run}>`, '10:3 [known-link]'),
  body('link-autolink-mail', 'x <a@evil.example>', '10:3 [known-link]'),
  body('link-footnote', `x[^1]\n\n[^1]: [a](javascript:${run})`, '12:7 [known-link]'),
  body('link-unused-definition', `x\n\n[r]: javascript:${run}`, '12:1 [known-link]'),
  cited('link-in-citation', `x [@gazette, [a](javascript:${run})]`, '5:1 [body-sourced]', '5:14 [known-link]'),
  showing(`[a](java\nscript:${run})`, body('link-raw-newline', `x [a](java\nscript:${run})`)),
  body('link-title', `x [a](https://example.org/ "\\" onmouseover=\\"${run}")`),
  body('link-quotes', `x [a](https://example.org/"onmouseover="${run})`),
  body('link-markup', 'x <https://example.org/%3Cscript%3E?a="b"&c=\'d\'>'),
  showing(`javascript:${run}`, body('link-bare-javascript', `x javascript:${run}`)),
  showing('https://example.org@evil.example/', body('link-user', 'x https://example.org@evil.example/')),
  body('link-fragment', `x [a](#"onmouseover="${run})`, '10:3 [known-fragment]'),
  body('link-absolute', 'x [a](/etc/passwd)', '10:3 [known-link]'),
  body('link-above', 'x [a](../../../../etc/passwd)', '10:3 [known-link]'),
  body('link-above-record', 'x [a](../../content/topics/examples.md)', '10:3 [known-link]'),
  body('link-encoded-above', 'x [a](%2e%2e/%2e%2e/topics/examples.md)', '10:3 [known-link]'),
  body('link-backslashes', 'x [a](..\\topics\\examples.md)', '10:3 [known-link]'),
  body('link-nul', 'x [a](../topics/examples&#0;.md)', '10:3 [known-link]'),
  body('link-scheme-record', `x [a](<javascript:${run}.md>)`, '10:3 [known-link]'),
  body(
    'link-prototype',
    'x [a](../topics/__proto__.md) [b](../constructor/x.md) [c](#__proto__)',
    '10:3 [known-link]',
    '10:31 [known-link]',
    '10:56 [known-fragment]',
  ),
];

/** Values of `url`, beginning at 8:6. */
const badUrls: Readonly<Record<string, string>> = {
  javascript: `javascript:${run}`,
  'mixed-case': `JaVaScRiPt:${run}`,
  data: 'data:text/html,<script>1</script>',
  tab: 'java\tscript:alert(1)',
  newline: 'https://example.org/\njavascript:1',
  'leading-space': ' https://example.org/',
  quotes: 'https://example.org/"onmouseover="x',
  markup: 'https://example.org/<script>',
  user: 'https://example.org:x@evil.example/',
  protocolless: '//evil.example',
  backslashes: 'https:\\\\evil.example',
  nothing: 'https://',
};

const inFields: readonly Payload[] = [
  ...Object.entries(badUrls).map(([name, url]) => source(`url-${name}`, `url: ${JSON.stringify(url)}`, '8:6 [url]')),
  source('url-archived', `urlNote: x\narchived: "javascript:${run}"`, '9:11 [url]'),
  source('url-quotes-encoded', `url: "https://example.org/'onmouseover='${run}//&quot;&amp;<"`, '8:6 [url]'),
  source('url-apostrophes', `url: "https://example.org/'onmouseover='${run}//&quot;&lt;script&gt;"`),
  {
    name: 'url-of-text',
    files: {
      'agreements/2030-03-01-example.md': (text) =>
        text.replace('availability: not-found', `availability: published\n  url: javascript:${run}`),
    },
    problems: ['28:8 [url]'],
  },
  {
    name: 'url-of-website',
    files: {
      'organizations/example-kr.md': (text) => text.replace('acronym:', 'website: "data:text/html,x"\nacronym:'),
    },
    problems: ['6:10 [url]'],
  },
];

export const addresses: readonly Payload[] = [...inForms, ...inBodies, ...inFields];
