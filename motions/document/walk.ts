/** Goes through a tree in reading order. */
import type { Cell, DocumentTree, Line, Part, Row } from './tree';

/** The parts directly below a part, in reading order. */
export function partsBelow(part: Part): Part[] {
  switch (part.kind) {
    case 'lines':
      return [];
    case 'section':
    case 'pair':
      return part.parts;
    case 'list':
      return part.items.flatMap(({ parts }) => parts);
    case 'table':
      return part.rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts));
  }
}

/** All lines of parts and of what is below them, headings and labels before what they head. */
export function linesBelow(parts: readonly Part[]): Line[] {
  return parts.flatMap((part) => {
    const own =
      part.kind === 'lines'
        ? part.lines
        : part.kind === 'section'
          ? part.heading
          : part.kind === 'pair'
            ? part.label
            : [];
    return [...own, ...linesBelow(partsBelow(part))];
  });
}

/** A cell with anything in it. */
export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && linesBelow(cell.parts).length > 0;

/** The cell that fills this column alone, not one that spans others too. */
export const cellAt = ({ cells }: Row, column: number): Cell | undefined =>
  cells.find((cell) => cell.column === column && cell.span === 1);

/** Law: the lines of the parts and of the furniture are together the lines of the tree, each once. */
export function isWhole(tree: DocumentTree): boolean {
  const placed = [...linesBelow(tree.parts), ...tree.furniture.map(({ line }) => line)];
  const ids = new Set(placed.map(({ id }) => id));
  return placed.length === tree.lines.length && tree.lines.every(({ id }) => ids.has(id));
}
