// Arguments: a file, a record spelled in flags, or questions; and what cannot be meant, in one sentence above the usage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNewArgs } from './args.ts';

const parse = (...args: string[]) => parseNewArgs(args, true);

test('what is to be done is read off the arguments', () => {
  assert.deepEqual(parse(), { ask: true, kind: undefined });
  assert.deepEqual(parse('people'), { ask: true, kind: 'people' });
  assert.deepEqual(parse('--from', 'a.json'), { from: 'a.json' });
  assert.deepEqual(parse('--from=-'), { from: '-' });
});

test('flags spell a record: deeper by dots, into lists by numbers, not known by null', () => {
  const flags = [
    '--title',
    'Tea: a talk',
    '--parties.0.side',
    'kr',
    '--parties.1.side',
    'cn',
    '--parties.0.organization=tea-kr',
  ];
  assert.deepEqual(
    parse(
      'agreements',
      ...flags,
      '--signed',
      'null',
      '--topics.0',
      'tea',
      '--names.ko.text',
      '차',
      '--id',
      '-x-'.slice(1),
    ),
    {
      record: {
        kind: 'agreements',
        title: 'Tea: a talk',
        parties: [{ side: 'kr', organization: 'tea-kr' }, { side: 'cn' }],
        signed: null,
        topics: ['tea'],
        names: { ko: { text: '차' } },
        id: 'x-',
      },
    },
  );
  const many = Array.from({ length: 12 }, (_, index) => [`--aliases.${11 - index}`, `n${11 - index}`]).flat();
  assert.deepEqual(parse('topics', ...many), {
    record: { kind: 'topics', aliases: Array.from({ length: 12 }, (_, index) => `n${index}`) },
  });
});

test('what cannot be meant is refused', () => {
  const kinds =
    'agreements, meetings, statements, commitments, mechanisms, organizations, people, topics, claims, sources';
  const cases: [string[], string][] = [
    [['topic', '--title', 'A'], `\`topic\` is no kind; use one of ${kinds}; did you mean \`topics\`?`],
    [['--title', 'A'], `The flags need a kind before them; use one of ${kinds}`],
    [['topics', 'people'], '`people` is one word too many; put a value of several words in quotes'],
    [
      ['topics', '--title'],
      '`--title` has no value; write --title value, or --title=value when the value begins with a hyphen',
    ],
    [
      ['topics', '--title', '-a'],
      '`--title` has no value; write --title value, or --title=value when the value begins with a hyphen',
    ],
    [['topics', '-t', 'a'], '`-t` has no value; write -t value, or -t=value when the value begins with a hyphen'],
    [['topics', '--title', 'a', '--title', 'b'], '`--title` is given twice; give it once'],
    [['--from', 'a.json', '--title', 'b'], '`--from` stands alone; put everything into the JSON'],
    [['topics', '--from', 'a.json'], '`--from` stands alone; put everything into the JSON'],
  ];
  for (const [args, sentence] of cases) {
    assert.throws(
      () => parse(...args),
      (error: Error) => {
        const [first, second] = error.message.split('\n');
        assert.deepEqual([first, second], [sentence, 'Usage:']);
        return true;
      },
    );
  }
  assert.throws(() => parseNewArgs([], false), /^Error: There is no terminal to ask in/);
  const contradictions: [string[], string][] = [
    [['--names', 'a', '--names.ko', 'b'], '`--names.ko` goes below `--names`, which has a value already'],
    [['--names.ko', 'a', '--names', 'b'], '`--names` has a value, and so has a flag below it; keep one'],
    [['--topics.0', 'a', '--topics.2', 'b'], 'the list `topics` has no item 1; number its items 0, 1, 2 …'],
    [['--parties.0.x', 'a', '--parties.side', 'b'], 'the list `parties` has no item 1; number its items 0, 1, 2 …'],
  ];
  for (const [args, message] of contradictions) assert.throws(() => parse('topics', ...args), { message });
});
