// Generates valid but oddly written records, for tests of the formatter.
import fc from 'fast-check';
import { z } from 'zod';
import { type Kind, kindNames, kinds } from '../src/model/kinds.ts';

/** Draws an integer from 0 to `count` - 1. */
export type Draw = (count: number) => number;

/** An oddly written record. */
export interface OddRecord {
  readonly kind: Kind;
  readonly text: string;
  /** The value of its front matter once dates and Unicode form are fixed. */
  readonly value: unknown;
  /** Comments above a key or at the end of its line, each with the key. */
  readonly above: ReadonlyMap<string, string>;
  readonly beside: ReadonlyMap<string, string>;
}

const plainTexts = [
  'Café',
  '협약서 서명',
  '谅解备忘录',
  'one two',
  'x',
  '2016',
  'null',
  'a-b/c.d',
  'long and longer and longest',
];
const oddTexts = ["it's", 'a: b', '# hash', 'two  spaces', '- dash', '"said"', 'ends: ', '[x]', '{y}', 'é: ü #'];
const days = ['2026-1-5', '2026/01/05', '2026.1.5', '2026년 1월 5일', '2026-01-05', '2026-02-30'];
const mendedDay = (day: string): string => (day.includes('30') ? day : '2026-01-05');

const isDate = (schema: z.ZodType): boolean =>
  schema
    .safeParse('never')
    .error?.issues.some((issue) => issue.code === 'custom' && issue.params?.['rule'] === 'date') === true;

const unwrap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.def.innerType as z.ZodType)
    : schema;

/** Writes random values as text, and records the values and comments it wrote. */
class OddWriter {
  readonly above = new Map<string, string>();
  readonly beside = new Map<string, string>();
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.#draw(items.length)] as Item;
  }

  chance(one: number): boolean {
    return this.#draw(one) === 0;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.#draw(left.length), 1));
  }

  #space(): string {
    return this.pick(['', '', '', ' ', '\t', '   ']);
  }

  #comment(book: Map<string, string>, key: string): string {
    const words = `note ${this.above.size + this.beside.size} é`;
    book.set(words, key);
    return `# ${words}`;
  }

  /** The lines of a scalar in a random style; the first continues the line of its key. */
  scalar(text: string, isPlain: boolean, pad: string): string[] {
    const style = this.#draw(5);
    if (style === 0) return [`'${text.replaceAll("'", "''")}'`];
    if (style === 1) return [JSON.stringify(text)];
    if (style === 2 && text.trim() === text && !text.startsWith('#'))
      return [this.pick(['>-', '|-']), `${pad}  ${text}`];
    if (style === 3 && isPlain && text.includes(' '))
      return text.split(' ').map((word, i) => (i === 0 ? word : `${pad}    ${word}`));
    return [isPlain ? text : JSON.stringify(text)];
  }

  leaf(schema: z.ZodType, pad: string): { value: string; lines: string[] } {
    const isPlain = !this.chance(3);
    const written = isDate(schema) ? this.pick(days) : this.pick(isPlain ? plainTexts : oddTexts);
    const value = isDate(schema) ? mendedDay(written) : written;
    return { value, lines: this.scalar(written, isPlain || isDate(schema), pad) };
  }

  /** The value of a key indented by `pad`; `lines[0]` follows the colon. */
  value(schema: z.ZodType, pad: string): { value: unknown; lines: string[] } {
    const inner = unwrap(schema);
    if (inner instanceof z.ZodObject) {
      const { value, lines } = this.map(inner, `${pad}  `, false);
      return { value, lines: ['', ...lines] };
    }
    if (inner instanceof z.ZodArray) return this.list(inner.element as z.ZodType, pad);
    return this.leaf(inner, pad);
  }

  list(element: z.ZodType, pad: string): { value: unknown; lines: string[] } {
    const inner = unwrap(element);
    const count = 1 + this.#draw(3);
    const isMap = inner instanceof z.ZodObject;
    if (!isMap && this.chance(2)) {
      const texts = Array.from({ length: count }, () => this.pick(plainTexts));
      return { value: texts, lines: [`[${texts.join(this.pick([', ', ' , ', ',']))}]`] };
    }
    const inset = this.pick([pad, `${pad}  `]);
    const items = Array.from({ length: count }, () => {
      if (isMap) return this.map(inner, `${inset}  `, true);
      const text = this.pick(plainTexts);
      return { value: text, lines: [`${inset}- ${text}`] };
    });
    return { value: items.map(({ value }) => value), lines: ['', ...items.flatMap(({ lines }) => lines)] };
  }

  /** A block map with keys indented by `pad`; in a list item the first key follows the dash. */
  map(schema: z.ZodObject, pad: string, isItem: boolean): { value: Record<string, unknown>; lines: string[] } {
    const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
    const chosen = this.shuffled(shape).slice(0, Math.min(shape.length, 1 + this.#draw(6)));
    const value: Record<string, unknown> = {};
    const lines = chosen.flatMap(([key, field], index) => {
      const isFirst = isItem && index === 0;
      const before = isFirst ? [] : this.#above(key, pad);
      const written = this.value(field, pad);
      value[key] = written.value;
      const [head = '', ...rest] = written.lines;
      const isOneLine = rest.length === 0;
      const note = isOneLine && this.chance(5) ? `  ${this.#comment(this.beside, key)}` : '';
      const start = isFirst ? `${pad.slice(0, -2)}- ` : pad;
      return [
        ...before,
        `${start}${key}:${head === '' ? '' : ` ${head}`}${note}${/^[>|]/.test(head) ? '' : this.#space()}`,
        ...rest,
      ];
    });
    return { value, lines };
  }

  #above(key: string, pad: string): string[] {
    const blanks = Array.from({ length: this.pick([0, 0, 0, 1, 3]) }, () => this.pick(['', '', ' ']));
    const comments = this.chance(5) ? [`${pad}${this.#comment(this.above, key)}${this.#space()}`] : [];
    return [...blanks, ...comments];
  }
}

const bodies = [
  '',
  '\n\n',
  'One.\n',
  '\n\n\nOne \ntwo  \nthree [@x, p].\n\n\n',
  '\n    code  \n\ntext\t\n',
  '\n- a \n\n- é\n\n\n\n```\nx  \n\n\n\n',
];

/** Draws a record of a random kind and writes it. */
export const writeOddRecord = (draw: Draw): OddRecord => {
  const writer = new OddWriter(draw);
  const kind = writer.pick(kindNames);
  const { value, lines } = writer.map(kinds[kind].schema, '', false);
  const fences = [`---${writer.pick(['', '  '])}`, `---${writer.pick(['', ' \t'])}`];
  const unix = `${fences[0]}\n${lines.join('\n')}\n${fences[1]}\n${writer.pick(bodies)}`;
  const formed = writer.chance(3) ? unix.normalize('NFD') : unix;
  const text = writer.chance(3) ? formed.replaceAll('\n', '\r\n') : formed;
  return { kind, text, value, above: writer.above, beside: writer.beside };
};

/** Draw functions for property tests. */
export const oddRecord = (): fc.Arbitrary<Draw> =>
  fc.gen().map((generate) => (count) => generate(fc.nat, { max: count - 1 }));
