// Pictures as plain data: what charts draw, in CSS pixels at natural size, and a table that says the same.
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { CommitmentState } from '../../graph/state.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Side } from '../../model/schema/fields.ts';

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

/** How a mark is coloured; each tone is a class `dot-…` of the styles of charts. */
export type MarkTone =
  | 'agreements'
  | 'meetings'
  | 'meetings-hollow'
  | 'statements'
  | 'mechanisms'
  | 'disc'
  | `body-${Side}`
  | `person-${Side}-hollow`
  | `state-${CommitmentState}`;

/** A mark that opens `href`: the outline `d` about (`x`, `y`), what it is called, the figure that its table gives too, how many records it stands for where it is not one, and the box that can be pointed at, a square of `hit` where no height is told. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly tone: MarkTone;
  /** True for a mark two steps from the record of the page, drawn fainter. */
  readonly isFar?: boolean;
  readonly href: string;
  readonly title: string;
  readonly figure: string;
  readonly hit: number;
  readonly hitHeight?: number;
  readonly text?: string;
  readonly count?: number;
}

/** All that is drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly Stroke[];
  readonly marks: readonly ChartMark[];
  readonly labels: readonly Label[];
}

/** Whether the Tab key stops at a link. */
interface Stop {
  readonly isStop: boolean;
}

/** A drawing that knows at which of its links the Tab key stops. */
export interface Picture extends Drawing {
  readonly marks: readonly (ChartMark & Stop)[];
  readonly labels: readonly (Label & Stop)[];
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

/** As many marks as readers can be asked to step through. */
const fewMarks = 12;

/**
 * Decides at which links the Tab key stops. At none where there are many marks: these would keep readers from what follows,
 * and marks without words tell nothing to those who can't point at them. The table, which opens with one key, has the same
 * links. Nor at a mark with a label beside it that opens the same page.
 */
export const toPicture = (drawing: Drawing): Picture => {
  const { marks, labels } = drawing;
  const isSmall = marks.length <= fewMarks;
  const labelled = new Set(labels.map(({ href }) => href));
  return {
    ...drawing,
    marks: marks.map((mark) => ({ ...mark, isStop: isSmall && !labelled.has(mark.href) })),
    labels: labels.map((label) => ({ ...label, isStop: isSmall })),
  };
};

/** Rounds to a tenth, so that a build writes the same digits everywhere. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const outline = (type: SymbolType, area: number): string => symbol(type, area)() ?? '';

/** A disc of radius `r`. */
export const disc = (r: number): string => outline(symbolCircle, Math.PI * r * r);

/** A label with letters on it: a box of 24 by 15. */
const plate = 'M-12 -7.5h24v15h-24z';

const shapes: Readonly<Record<Kind, string>> = {
  agreements: outline(symbolSquare, 90),
  meetings: outline(symbolCircle, 80),
  statements: outline(symbolTriangle, 60),
  commitments: plate,
  mechanisms: outline(symbolDiamond, 70),
  organizations: plate,
  people: plate,
  topics: plate,
  claims: plate,
  sources: plate,
};

/** The shape of a kind; bodies and people have a plate. */
export const shapeOf = (kind: Kind): string => shapes[kind];
