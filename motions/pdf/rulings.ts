/** Finds the straight lines that a page draws, from pdf.js's list of drawing operators. */
import { apply, compose, type Matrix, toMatrix } from './matrix';
import type { Box, Ruling } from './page';
import { type Point, shapesOf } from './path-shapes';

/** The part of pdf.js's `PDFOperatorList` that is read here. */
export type DrawingOperators = { fnArray: readonly number[]; argsArray: readonly unknown[] };

/** Numbers of pdf.js's `OPS` and `DrawOPS`; a test holds them against the library. */
export const OPERATOR = {
  save: 10,
  restore: 11,
  transform: 12,
  clip: 29,
  evenOddClip: 30,
  fillColor: 59,
  formBegin: 74,
  formEnd: 75,
  constructPath: 91,
} as const;
const FILLS: ReadonlySet<number> = new Set([22, 23]);
const STROKES: ReadonlySet<number> = new Set([20, 21, 24, 25, 26, 27]);

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
  const { left, right, top, bottom } = boxAround(edges);
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

/** The operators that paint a picture, by the numbers of the library. */
export const IMAGE_OPERATORS: ReadonlySet<number> = new Set([83, 84, 85, 86, 87, 88, 89, 90]);

type State = { matrix: Matrix; isWhite: boolean; clip: Box };

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

function boxAround(edges: readonly (readonly [Point, Point])[]): Box {
  const xs = edges.flatMap(([[x1], [x2]]) => [x1, x2]);
  const ys = edges.flatMap(([[, y1], [, y2]]) => [y1, y2]);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

const intersection = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

/** What is seen of a ruling; null when that is nothing. */
function clipped(ruling: Ruling, clip: Box): Ruling | null {
  const [low, high, start, end] =
    ruling.direction === 'horizontal'
      ? [clip.top, clip.bottom, clip.left, clip.right]
      : [clip.left, clip.right, clip.top, clip.bottom];
  const [from, to] = [Math.max(ruling.from, start), Math.min(ruling.to, end)];
  const isSeen = ruling.at >= low - 1 && ruling.at <= high + 1 && from < to;
  return isSeen ? { ...ruling, from, to } : null;
}

class RulingReader {
  readonly found: Ruling[] = [];
  readonly #stack: State[] = [];
  #state: State;
  /** The next path is a clip. */
  #clips = false;

  constructor(view: Matrix) {
    this.#state = { matrix: view, isWhite: false, clip: EVERYWHERE };
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
      case OPERATOR.clip:
      case OPERATOR.evenOddClip:
        this.#clips = true;
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
    const { matrix } = this.#state;
    const shapes = paths
      .filter(isPath)
      .flatMap((path) =>
        shapesOf(path).map((edges) =>
          edges.map(([from, to]): [Point, Point] => [apply(matrix, ...from), apply(matrix, ...to)]),
        ),
      );
    if (FILLS.has(end) && !this.#state.isWhite) this.#add(shapes.flatMap(rulingsOfFill));
    if (STROKES.has(end)) {
      this.#add(shapes.flat().flatMap(([from, to]) => rulingOf(from, to, false) ?? []));
    }
    if (!this.#clips) return;
    this.#clips = false;
    if (shapes.length > 0) {
      const clip = intersection(this.#state.clip, boxAround(shapes.flat()));
      this.#state = { ...this.#state, clip };
    }
  }

  #add(rulings: readonly Ruling[]): void {
    const { clip } = this.#state;
    this.found.push(...rulings.flatMap((ruling) => clipped(ruling, clip) ?? []));
  }
}

/**
 * @param view - From the page's own space to the upright page.
 * @returns Rulings sorted by position; of clips the box around them counts.
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
