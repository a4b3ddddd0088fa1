/** Finds the straight lines that a page draws, from pdf.js's list of drawing operators. */
import { boxAround, clipped, EVERYWHERE, intersection, rulingOf, seenThrough } from './clip';
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

/** Shorter lines are ornaments: dashes that nothing follows, bullets, parts of a drawing. */
const SHORTEST = 8;
/** Two edges nearer than this are the two sides of one drawn line. */
const SAME_LINE = 2.5;
/** Dots and dashes nearer than this are one line. */
const SAME_DASH = 4;
/** A filled box that is no thicker than this is a line. */
const THIN = 3;

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
    if (FILLS.has(end) && !this.#state.isWhite) {
      this.#add(shapes.map((edges) => seenThrough(this.#state.clip, edges)).flatMap(rulingsOfFill));
    }
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
