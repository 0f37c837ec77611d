// Pictures as plain data: what every chart draws and the table that says the same, in units of the viewBox (CSS pixels at natural size).
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Kind } from '../../model/kinds.ts';

/** A line that carries no figure: a grid, an axis, a gap, a join between two marks, or the shape of the page itself. */
export interface Stroke {
  readonly d: string;
  readonly tone: 'grid' | 'axis' | 'gap' | 'edge' | 'here';
}

/** Words in a picture: lines below each other, beside (`x`, `y`), the baseline of the first. `turned` reads upwards. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'soft' | 'ink';
  readonly href?: string;
  readonly turned?: boolean;
}

/** A mark that opens `href`: the outline `d` about (`x`, `y`), what it is called, the figure that its table gives too, how many records it stands for where it is not one, and the box that can be pointed at, a square of `hit` where no height is told. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly tone: string;
  readonly href: string;
  readonly title: string;
  readonly figure: string;
  readonly hit: number;
  readonly hitHeight?: number;
  readonly text?: string;
  readonly count?: number;
}

/** All that is drawn. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
  readonly marks: readonly ChartMark[];
  readonly labels: readonly Label[];
}

/** Words in a cell of a table; `figure` stands on the link that says the same as a mark, or as `count` of them. */
export interface CellPart {
  readonly text: string;
  readonly href?: string;
  readonly figure?: string;
  readonly count?: number;
}

/** The figures of a picture as a table; the first cell of a row is its heading. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly CellPart[])[])[];
}

/** What a shape stands for. */
export interface Key {
  readonly kind: Kind;
  readonly text: string;
}

/** A picture with its heading, what it says, and its table. `id` is that of the heading. `narrow` holds the same figures arranged for a place that is too narrow for `picture`; `narrowSays` is what it says if that is not the same. */
export interface Chart {
  readonly id: string;
  readonly heading: string;
  readonly says: string;
  readonly narrowSays?: string;
  readonly keys?: readonly Key[];
  readonly picture: Picture;
  readonly narrow?: Picture;
  readonly table: ChartTable;
}

/** The width of an arrangement for narrow places: that of a phone of 320 pixels inside its margins; larger ones show it larger. */
export const narrowWidth = 288;

/** As many marks as somebody can be asked to step through. */
const fewMarks = 12;

/**
 * Whether Tab stops at a link of a picture. Not in a crowd, which would stand in the way of what follows, and whose marks without
 * words tell nothing to those who see but do not point: its table, which opens with one key and holds the same links, is their way.
 * Nor at a mark with words beside it that open the same.
 */
export const isStop = ({ marks, labels }: Picture, link: ChartMark | Label): boolean =>
  marks.length <= fewMarks && ('lines' in link || !labels.some(({ href }) => href === link.href));

/** Rounds to a tenth, so that a build writes the same digits everywhere. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const outline = (type: SymbolType, area: number): string => symbol(type, area)() ?? '';

/** A disc of radius `r`. */
export const disc = (r: number): string => outline(symbolCircle, Math.PI * r * r);

/** A label with letters on it: a box of 24 by 15. */
export const plate = 'M-12 -7.5h24v15h-24z';

const shapes: Partial<Record<Kind, string>> = {
  agreements: outline(symbolSquare, 90),
  meetings: outline(symbolCircle, 80),
  statements: outline(symbolTriangle, 60),
  mechanisms: outline(symbolDiamond, 70),
};

/** The shape of a kind; bodies and people have a plate. */
export const shapeOf = (kind: Kind): string => shapes[kind] ?? plate;
