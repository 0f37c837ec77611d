// Four sorts of page as Lighthouse judges them: accessibility, best practices and what search engines ask for; speed is not judged, but weighed elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import lighthouse from 'lighthouse';
import { debuggingPort, site } from './site.ts';
import { judgedPages } from './standard.ts';

const { origin } = site();
const categories = ['accessibility', 'best-practices', 'seo'];

test('Lighthouse gives the full score', async () => {
  for (const path of judgedPages) {
    const result = await lighthouse(`${origin()}${path}`, {
      port: debuggingPort,
      onlyCategories: categories,
      logLevel: 'error',
    });
    const scores = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => `${id} ${score}`);
    assert.deepEqual(
      scores,
      categories.map((category) => `${category} 1`),
      path,
    );
  }
});
