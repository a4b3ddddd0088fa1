/** What is seen of lines and boxes through the clip that a page draws them in. */
import type { Box, Ruling } from './page';
import type { Point } from './path-shapes';

/** Lines slant by less than this over their length, in points. */
const STRAIGHT = 1;
const SIDES = 4;

export function rulingOf([x1, y1]: Point, [x2, y2]: Point, isEdge: boolean): Ruling | null {
  if (Math.abs(y1 - y2) < STRAIGHT && x1 !== x2) {
    const [from, to] = [Math.min(x1, x2), Math.max(x1, x2)];
    return { direction: 'horizontal', at: (y1 + y2) / 2, from, to, isEdge };
  }
  if (Math.abs(x1 - x2) < STRAIGHT && y1 !== y2) {
    const [from, to] = [Math.min(y1, y2), Math.max(y1, y2)];
    return { direction: 'vertical', at: (x1 + x2) / 2, from, to, isEdge };
  }
  return null;
}

export const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

export function boxAround(edges: readonly (readonly [Point, Point])[]): Box {
  const xs = edges.flatMap(([[x1], [x2]]) => [x1, x2]);
  const ys = edges.flatMap(([[, y1], [, y2]]) => [y1, y2]);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

export const intersection = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

/** What is seen of a ruling; null when that is nothing. */
export function clipped(ruling: Ruling, clip: Box): Ruling | null {
  const [low, high, start, end] =
    ruling.direction === 'horizontal'
      ? [clip.top, clip.bottom, clip.left, clip.right]
      : [clip.left, clip.right, clip.top, clip.bottom];
  const [from, to] = [Math.max(ruling.from, start), Math.min(ruling.to, end)];
  const isSeen = ruling.at >= low - 1 && ruling.at <= high + 1 && from < to;
  return isSeen ? { ...ruling, from, to } : null;
}

/** The sides of a filled box as far as it is seen: some paint the whole page through each cell. */
export function seenThrough(clip: Box, edges: readonly [Point, Point][]): [Point, Point][] {
  const isBox =
    edges.length === SIDES && edges.every(([from, to]) => rulingOf(from, to, true) !== null);
  const { left, top, right, bottom } = intersection(clip, boxAround(edges));
  if (!isBox || left >= right || top >= bottom) return [...edges];
  const corners: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return corners.map((corner, index) => [corner, corners[(index + 1) % SIDES] ?? corner]);
}
