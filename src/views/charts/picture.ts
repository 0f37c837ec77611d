// Charts as plain data: drawings in CSS pixels, and tables with the same figures.
import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { CommitmentState } from '../../graph/state.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Side } from '../../model/schema/fields.ts';

/** A line without a figure: a grid, an axis, a gap, an edge between marks, or the mark of the page's own record. */
export interface Stroke {
  readonly d: string;
  readonly tone: 'grid' | 'axis' | 'gap' | 'edge' | 'here';
}

/** A label of one or more lines. (`x`, `y`) is the baseline of the first; `turned` text reads upwards. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly tone: 'soft' | 'ink';
  readonly href?: string;
  readonly turned?: boolean;
}

/** The colour of a mark; each tone has a class `dot-…` in the styles of charts. */
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

/** A mark: the outline `d` around (`x`, `y`), linked to `href`. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly d: string;
  readonly tone: MarkTone;
  /** True for a mark two steps from the page's own record, drawn fainter. */
  readonly isFar?: boolean;
  readonly href: string;
  readonly title: string;
  /** The figure that the table gives too. */
  readonly figure: string;
  /** The width of the clickable box, and its height unless `hitHeight` is given. */
  readonly hit: number;
  readonly hitHeight?: number;
  readonly text?: string;
  /** The number of records that the mark represents, if not one. */
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

/** Whether a link is a stop for the Tab key. */
interface Stop {
  readonly isStop: boolean;
}

/** A drawing with the Tab stops among its links. */
export interface Picture extends Drawing {
  readonly marks: readonly (ChartMark & Stop)[];
  readonly labels: readonly (Label & Stop)[];
}

/** Text in a cell of a table. `figure` is that of the matching mark, or of `count` marks. */
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

/** An entry in the key of shapes. */
export interface Key {
  readonly kind: Kind;
  readonly text: string;
}

/** A chart with its heading, description and table. */
export interface Chart {
  /** The id of the heading. */
  readonly id: string;
  readonly heading: string;
  readonly says: string;
  /** The description of `narrow`, if it differs. */
  readonly narrowSays?: string;
  readonly keys?: readonly Key[];
  readonly picture: Picture;
  /** The same figures for a place too narrow for `picture`. */
  readonly narrow?: Picture;
  readonly table: ChartTable;
}

/** The width of charts for narrow places: a phone of 320 pixels without its margins. Wider screens enlarge them. */
export const narrowWidth = 288;

/** The most marks that keyboard users should have to step through. */
const fewMarks = 12;

/**
 * Decides at which links the Tab key stops. A drawing with many marks has no stops: they would keep readers from the rest
 * of the page, and the table, which opens with one key, has the same links. A mark is no stop if a label has its link.
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

/** Rounds to a tenth of a pixel, so that every build writes the same digits. */
export const round = (value: number): number => Math.round(value * 10) / 10;

const outline = (type: SymbolType, area: number): string => symbol(type, area)() ?? '';

/** The outline of a disc of radius `r`, in pixels. */
export const disc = (r: number): string => outline(symbolCircle, Math.PI * r * r);

/** The outline of a plate for letters, 24 by 15 pixels. */
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

/** The outline of a kind's mark. */
export const shapeOf = (kind: Kind): string => shapes[kind];
