// Tests of the arguments of `npm run new`: a file or questions; anything else is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNewArgs } from './args.ts';

const parse = (...args: string[]) => parseNewArgs(args, true);

test('the arguments say whether to read a file or to ask', () => {
  assert.deepEqual(parse(), { ask: true, kind: undefined });
  assert.deepEqual(parse('people'), { ask: true, kind: 'people' });
  assert.deepEqual(parse('--from', 'a.json'), { from: 'a.json' });
  assert.deepEqual(parse('--from=-'), { from: '-' });
});

test('anything else is refused in one sentence above the usage', () => {
  const kinds =
    'agreements, meetings, statements, commitments, mechanisms, organizations, people, topics, claims, sources';
  const cases: [string[], string][] = [
    [['topic'], `\`topic\` is not a kind; use one of ${kinds}; did you mean \`topics\`?`],
    [['topics', 'people'], 'unexpected word `people`; give one kind at most'],
    [['topics', '--title', 'A'], "Unknown option '--title'"],
    [['-t'], "Unknown option '-t'"],
    [['--from'], "Option '--from <value>' argument missing"],
    [['--from', 'a.json', '--from', 'b.json'], '--from is given twice; give it once'],
    [['topics', '--from', 'a.json'], '`--from` takes no kind; put `kind` into the JSON'],
  ];
  for (const [args, sentence] of cases) {
    assert.throws(
      () => parse(...args),
      (error: Error) => {
        const [first, second] = error.message.split('\n');
        assert.equal(first, sentence);
        assert.match(second ?? '', /^usage: npm run new /);
        return true;
      },
    );
  }
  assert.throws(() => parseNewArgs([], false), /^Error: there is no terminal to ask questions in; use --from\n/);
});
