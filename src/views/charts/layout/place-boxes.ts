// Places linked boxes without overlap: forces spread them, then each moves down until it is free.
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { round } from '../picture.ts';

/** The size of a box, in pixels. Its anchor, where edges end, is in the middle of its width, `head` below its top. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly head: number;
}

/** The place of a box's anchor. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/** Spreads points by forces. The result is always the same, since d3-force starts from a spiral and a fixed random seed. */
const spread = (boxes: readonly Box[], joins: readonly (readonly [number, number])[], width: number): Place[] => {
  const bodies = boxes.map((_, index): Body => ({ index }));
  const links = joins.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .force('join', forceLink<Body, { source: number; target: number }>(links).distance(70))
    .force('apart', forceManyBody().strength(-260))
    .force('size', forceCollide(38))
    .force('x', forceX(width / 2).strength(0.06))
    .force('y', forceY(0).strength(0.05))
    .stop()
    .tick(240);
  return bodies.map(({ x = 0, y = 0 }) => ({ x: round(x), y: round(y) }));
};

const gap = 8;

const covers = (a: Place, first: Box, b: Place, second: Box): boolean =>
  Math.abs(a.x - b.x) < (first.width + second.width) / 2 + gap &&
  a.y - first.head < b.y - second.head + second.height + gap &&
  b.y - second.head < a.y - first.head + first.height + gap;

/**
 * Places boxes between 0 and `width`, the topmost at 0. Taken from the top, each box moves down until it overlaps none of
 * those before it. `joins` are pairs of indexes of linked boxes.
 */
export const placeBoxes = (
  boxes: readonly Box[],
  joins: readonly (readonly [number, number])[],
  width: number,
): Place[] => {
  const wanted = spread(boxes, joins, width);
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0) || a - b);
  const placed = new Map<number, Place>();
  for (const index of order) {
    const box = boxes[index] ?? { width: 0, height: 0, head: 0 };
    const x = round(Math.min(Math.max(wanted[index]?.x ?? 0, box.width / 2), width - box.width / 2));
    const place = { x, y: wanted[index]?.y ?? 0 };
    const hit = (): number | undefined =>
      [...placed.keys()].find((other) => covers(place, box, placed.get(other) ?? place, boxes[other] ?? box));
    for (let other = hit(); other !== undefined; other = hit()) {
      const below = boxes[other] ?? box;
      place.y = round((placed.get(other)?.y ?? 0) - below.head + below.height + gap + box.head + 0.1);
    }
    placed.set(index, place);
  }
  const top = Math.min(...[...placed].map(([index, { y }]) => y - (boxes[index]?.head ?? 0)));
  return boxes.map((_, index) => {
    const { x, y } = placed.get(index) ?? { x: 0, y: 0 };
    return { x, y: round(y - top) };
  });
};
