/** Reads the straight edges of the paths that pdf.js hands over as numbers. */

export type Point = readonly [x: number, y: number];

/** Numbers of pdf.js's `DrawOPS`. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** The straight edges of a path, for each shape that it draws. */
export function shapesOf(path: ArrayLike<number>): [Point, Point][][] {
  const shapes: [Point, Point][][] = [];
  let edges: [Point, Point][] = [];
  let start: Point = [0, 0];
  let current: Point = [0, 0];
  const point = (index: number): Point => [path[index] ?? 0, path[index + 1] ?? 0];
  const endShape = () => {
    if (edges.length > 0) shapes.push(edges);
    edges = [];
  };
  for (let index = 0; index < path.length; ) {
    switch (path[index]) {
      case PATH.moveTo:
        endShape();
        start = current = point(index + 1);
        index += 3;
        break;
      case PATH.lineTo: {
        const next = point(index + 1);
        edges.push([current, next]);
        current = next;
        index += 3;
        break;
      }
      case PATH.curveTo:
        current = point(index + 5);
        index += 7;
        break;
      case PATH.quadraticCurveTo:
        current = point(index + 3);
        index += 5;
        break;
      case PATH.closePath:
        edges.push([current, start]);
        current = start;
        index += 1;
        break;
      default:
        index = path.length;
    }
  }
  endShape();
  return shapes;
}
