// Boxes and the joins between them → places where none covers another: forces say where about, then boxes are moved down until they are free.
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

/** A box by its size; the point that joins lead to is at the middle of its width, `head` below its top. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly head: number;
}

/** The place of a box: the point that joins lead to. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/** Where forces bring points that repel each other and are held by their joins; d3-force starts from a spiral and its own fixed sequence, so that it always ends alike. */
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

/** Settles boxes between 0 and `width`, the topmost at 0: each, from above, moves down as far as those before it ask. */
export const settle = (
  boxes: readonly Box[],
  joins: readonly (readonly [number, number])[],
  width: number,
): Place[] => {
  const wanted = spread(boxes, joins, width);
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a]?.y ?? 0) - (wanted[b]?.y ?? 0) || a - b);
  const settled = new Map<number, Place>();
  for (const index of order) {
    const box = boxes[index] ?? { width: 0, height: 0, head: 0 };
    const x = round(Math.min(Math.max(wanted[index]?.x ?? 0, box.width / 2), width - box.width / 2));
    const place = { x, y: wanted[index]?.y ?? 0 };
    const hit = (): number | undefined =>
      [...settled.keys()].find((other) => covers(place, box, settled.get(other) ?? place, boxes[other] ?? box));
    for (let other = hit(); other !== undefined; other = hit()) {
      const below = boxes[other] ?? box;
      place.y = round((settled.get(other)?.y ?? 0) - below.head + below.height + gap + box.head + 0.1);
    }
    settled.set(index, place);
  }
  const top = Math.min(...[...settled].map(([index, { y }]) => y - (boxes[index]?.head ?? 0)));
  return boxes.map((_, index) => {
    const { x, y } = settled.get(index) ?? { x: 0, y: 0 };
    return { x, y: round(y - top) };
  });
};
