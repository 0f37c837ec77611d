// Tests of JSON inside a page: nothing in it ends the element, and it reads as it was written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment, serializeOuter } from 'parse5';
import { formatInlineJson, formatJson } from './json-text.ts';

const hostile = [
  '</script><script>window.__pwned=1</script>',
  '<!--<script>',
  '--> ]]> &lt;/script&gt; &amp;',
  'a\u2028b\u2029c',
  '"\\\u0000\n',
  '한국 中国 😀 עברית',
];

for (const text of hostile)
  test(`inside a script element: ${JSON.stringify(text)}`, () => {
    const json = formatInlineJson({ [text]: [text] });
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    assert.deepEqual(JSON.parse(json), { [text]: [text] });
    const page = parseFragment(`<script type="application/ld+json">${json}</script>`);
    assert.equal(page.childNodes.length, 1);
    assert.equal(
      serializeOuter(page.childNodes[0] ?? assert.fail()),
      `<script type="application/ld+json">${json}</script>`,
    );
  });

test('files end their last line', () => {
  assert.equal(formatJson({ a: '<' }), '{\n  "a": "<"\n}\n');
});
