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
  fillColor: 59,
  formBegin: 74,
  formEnd: 75,
  constructPath: 91,
} as const;
const FILLS: ReadonlySet<number> = new Set([22, 23]);
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/** Lines slant by less than this over their length, in points. */
const STRAIGHT = 1;
/** Shorter lines are ornaments: dashes that nothing follows, bullets, parts of a drawing. */
const SHORTEST = 8;
/** Two edges nearer than this are the two sides of one drawn line. */
const SAME_LINE = 2.5;
/** Dots and dashes nearer than this are one line. */
const SAME_DASH = 4;
/** A filled box that is no thicker than this is a line. */
const THIN = 3;

type Point = readonly [x: number, y: number];

/** The straight edges of a path, for each shape that it draws. */
function shapesOf(path: ArrayLike<number>): [Point, Point][][] {
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

function rulingOf([x1, y1]: Point, [x2, y2]: Point, isEdge: boolean): Ruling | null {
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

/** A filled path: a thin one is a line, another one has four sides. */
function rulingsOfFill(edges: readonly [Point, Point][]): Ruling[] {
  const xs = edges.flatMap(([[x1], [x2]]) => [x1, x2]);
  const ys = edges.flatMap(([[, y1], [, y2]]) => [y1, y2]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) <= THIN) {
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    const line: Ruling =
      height <= width
        ? { direction: 'horizontal', at: middle.y, from: left, to: right, isEdge: false }
        : { direction: 'vertical', at: middle.x, from: top, to: bottom, isEdge: false };
    return [line];
  }
  return edges.flatMap(([from, to]) => rulingOf(from, to, true) ?? []);
}

/** Joins pieces of one line (borders are often drawn cell by cell) and double edges. */
function joinedOnce(rulings: readonly Ruling[]): Ruling[] {
  const place = ({ at }: Ruling) => Math.round(at * 2);
  const sorted = [...rulings].sort((a, b) => place(a) - place(b) || a.from - b.from);
  const lines: Ruling[] = [];
  for (const ruling of sorted) {
    let line: Ruling | undefined;
    for (let index = lines.length - 1; index >= 0; index -= 1) {
      const other = lines[index];
      if (other === undefined || other.at < ruling.at - SAME_LINE - 1) break;
      const isOne =
        Math.abs(other.at - ruling.at) <= SAME_LINE &&
        ruling.from <= other.to + SAME_DASH &&
        ruling.to >= other.from - SAME_DASH;
      if (isOne) {
        line = other;
        break;
      }
    }
    if (line === undefined) lines.push({ ...ruling });
    else {
      line.from = Math.min(line.from, ruling.from);
      line.to = Math.max(line.to, ruling.to);
      line.isEdge &&= ruling.isEdge;
    }
  }
  return lines;
}

function joined(rulings: readonly Ruling[]): Ruling[] {
  return joinedOnce(joinedOnce(rulings)).filter(({ from, to }) => to - from >= SHORTEST);
}

function isPath(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && typeof value[0] === 'number');
}

function numbers(value: unknown): ArrayLike<number> | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'number') ? value : null;
}

/** Paper: a box in this colour is not seen. */
const isWhite = (colour: unknown): boolean =>
  typeof colour === 'string' && /^#f[d-f]f[d-f]f[d-f]$/iu.test(colour);

type State = { matrix: Matrix; isWhite: boolean };

class RulingReader {
  readonly found: Ruling[] = [];
  readonly #stack: State[] = [];
  #state: State;

  constructor(view: Matrix) {
    this.#state = { matrix: view, isWhite: false };
  }

  draw(operator: number, args: unknown): void {
    switch (operator) {
      case OPERATOR.save:
        this.#stack.push(this.#state);
        break;
      case OPERATOR.formBegin:
        this.#stack.push(this.#state);
        this.#move(Array.isArray(args) ? numbers(args[0]) : null);
        break;
      case OPERATOR.restore:
      case OPERATOR.formEnd:
        this.#state = this.#stack.pop() ?? this.#state;
        break;
      case OPERATOR.transform:
        this.#move(numbers(args));
        break;
      case OPERATOR.fillColor:
        if (Array.isArray(args)) this.#state = { ...this.#state, isWhite: isWhite(args[0]) };
        break;
      case OPERATOR.constructPath:
        if (Array.isArray(args)) this.#path(args);
        break;
    }
  }

  #move(own: ArrayLike<number> | null): void {
    if (own === null) return;
    this.#state = { ...this.#state, matrix: compose(this.#state.matrix, toMatrix(own)) };
  }

  #path([end, paths]: unknown[]): void {
    if (typeof end !== 'number' || !Array.isArray(paths)) return;
    const isFill = FILLS.has(end);
    if (!isFill && !STROKES.has(end)) return;
    const { matrix } = this.#state;
    for (const path of paths.filter(isPath)) {
      for (const edges of shapesOf(path)) {
        const seen = edges.map(([from, to]): [Point, Point] => [
          apply(matrix, ...from),
          apply(matrix, ...to),
        ]);
        if (!isFill)
          this.found.push(...seen.flatMap(([from, to]) => rulingOf(from, to, false) ?? []));
        else if (!this.#state.isWhite) this.found.push(...rulingsOfFill(seen));
      }
    }
  }
}

/**
 * @param view - From the page's own space to the upright page.
 * @returns Rulings sorted by position. Clipping is ignored.
 */
export function rulingsOf(operators: DrawingOperators, view: Matrix): Ruling[] {
  const reader = new RulingReader(view);
  operators.fnArray.forEach((operator, index) => {
    reader.draw(operator, operators.argsArray[index]);
  });
  const of = (direction: Ruling['direction']) =>
    joined(reader.found.filter((ruling) => ruling.direction === direction));
  return [...of('horizontal'), ...of('vertical')];
}
