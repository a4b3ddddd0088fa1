/** Finds the straight lines that a page draws, from pdf.js's list of drawing operators. */
import { apply, compose, type Matrix, toMatrix } from './matrix';
import type { Ruling } from './page';

/** The part of pdf.js's `PDFOperatorList` that is read here. */
export type DrawingOperators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** Numbers of pdf.js's `OPS` and `DrawOPS`; a test holds them against the library. */
export const OPERATOR = {
  save: 10,
  restore: 11,
  transform: 12,
  formBegin: 74,
  formEnd: 75,
  constructPath: 91,
} as const;
const VISIBLE_PATH_ENDS: ReadonlySet<number> = new Set([20, 21, 22, 23, 24, 25, 26, 27]);
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** Lines slant by less than this over their length, in points. */
const STRAIGHT = 1;
/** Shorter lines are ornaments: dashes, bullets, parts of a drawing. */
const SHORTEST = 8;
/** Two edges nearer than this are the two sides of one drawn line. */
const SAME_LINE = 2.5;

type Point = readonly [x: number, y: number];

function* edgesOf(path: ArrayLike<number>): Generator<[Point, Point]> {
  let start: Point = [0, 0];
  let current: Point = [0, 0];
  const point = (index: number): Point => [path[index] ?? 0, path[index + 1] ?? 0];
  for (let index = 0; index < path.length; ) {
    switch (path[index]) {
      case PATH.moveTo:
        start = current = point(index + 1);
        index += 3;
        break;
      case PATH.lineTo: {
        const next = point(index + 1);
        yield [current, next];
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
        yield [current, start];
        current = start;
        index += 1;
        break;
      default:
        return;
    }
  }
}

function rulingOf([x1, y1]: Point, [x2, y2]: Point): Ruling | null {
  if (Math.abs(y1 - y2) < STRAIGHT && Math.abs(x1 - x2) >= SHORTEST) {
    return {
      direction: 'horizontal',
      at: (y1 + y2) / 2,
      from: Math.min(x1, x2),
      to: Math.max(x1, x2),
    };
  }
  if (Math.abs(x1 - x2) < STRAIGHT && Math.abs(y1 - y2) >= SHORTEST) {
    return {
      direction: 'vertical',
      at: (x1 + x2) / 2,
      from: Math.min(y1, y2),
      to: Math.max(y1, y2),
    };
  }
  return null;
}

/** Joins pieces of one line (borders are often drawn cell by cell) and double edges. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Ruling[] = [];
  for (const ruling of sorted) {
    const line = lines.findLast(
      (other) =>
        Math.abs(other.at - ruling.at) <= SAME_LINE &&
        ruling.from <= other.to + SAME_LINE &&
        ruling.to >= other.from - SAME_LINE,
    );
    if (line === undefined) lines.push({ ...ruling });
    else {
      line.from = Math.min(line.from, ruling.from);
      line.to = Math.max(line.to, ruling.to);
    }
  }
  return lines;
}

function isPath(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && typeof value[0] === 'number');
}

function numbers(value: unknown): ArrayLike<number> | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number') ? value : null;
}

/**
 * @param view - From the page's own space to the upright page.
 * @returns Rulings sorted by position; filled boxes count by their edges. Clipping is ignored.
 */
export function rulingsOf(operators: DrawingOperators, view: Matrix): Ruling[] {
  const found: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix = view;
  const drawPath = (args: unknown[]) => {
    const [end, paths] = args;
    if (typeof end !== 'number' || !VISIBLE_PATH_ENDS.has(end) || !Array.isArray(paths)) return;
    for (const path of paths.filter(isPath)) {
      for (const [from, to] of edgesOf(path)) {
        const ruling = rulingOf(apply(matrix, ...from), apply(matrix, ...to));
        if (ruling !== null) found.push(ruling);
      }
    }
  };
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    switch (operator) {
      case OPERATOR.save:
        stack.push(matrix);
        break;
      case OPERATOR.formBegin: {
        stack.push(matrix);
        const own = Array.isArray(args) ? numbers(args[0]) : null;
        if (own !== null) matrix = compose(matrix, toMatrix(own));
        break;
      }
      case OPERATOR.restore:
      case OPERATOR.formEnd:
        matrix = stack.pop() ?? view;
        break;
      case OPERATOR.transform: {
        const own = numbers(args);
        if (own !== null) matrix = compose(matrix, toMatrix(own));
        break;
      }
      case OPERATOR.constructPath:
        if (Array.isArray(args)) drawPath(args);
        break;
    }
  });
  return [
    ...joined(found.filter((ruling) => ruling.direction === 'horizontal')),
    ...joined(found.filter((ruling) => ruling.direction === 'vertical')),
  ];
}
