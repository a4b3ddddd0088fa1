/**
 * Where each line of a document went (law 4: nothing falls out silently). A line has exactly one
 * use; what nobody claims is `unread`, and within the range of the motions that is a warning.
 */
import type { DocumentTree, Line } from '../document/tree';
import type { MotionField } from '../model';

/** The use of a line: a field of a motion, or why it says nothing of one. */
export type Use =
  | { kind: 'field'; motion: number; field: MotionField | 'label' | 'other' }
  /** Heads a group of motions, or the document itself. */
  | { kind: 'heading' }
  | { kind: 'contents' }
  | { kind: 'furniture' }
  /** Before, after or beside the motions, and says nothing of them. */
  | { kind: 'outside' };

export class Ledger {
  readonly #tree: DocumentTree;
  readonly #uses = new Map<number, Use>();

  constructor(tree: DocumentTree) {
    this.#tree = tree;
    for (const { line } of tree.furniture) this.#uses.set(line.id, { kind: 'furniture' });
  }

  /** The first claim counts: a line that names two motions belongs to the first. */
  claim(lines: readonly Pick<Line, 'id'>[], use: Use): void {
    for (const { id } of lines) if (!this.#uses.has(id)) this.#uses.set(id, use);
  }

  useOf({ id }: Pick<Line, 'id'>): Use | null {
    return this.#uses.get(id) ?? null;
  }

  /** In reading order. */
  get unread(): Line[] {
    return this.#tree.lines.filter(({ id }) => !this.#uses.has(id));
  }
}
