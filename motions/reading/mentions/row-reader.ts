/** Rows of a table, each of which tells of a motion by the role of its columns. */

import { columnsOf, completedColumns, guessedColumns } from './columns';
import { Draft } from './draft';
import type { FoundMotions } from './found';
import { roleOf } from './label';
import type { LabelReader } from './label-reader';
import type { Statement } from './outline';
import { pointOf } from './points';
import { motionsInRow } from './rows';
import { RowsOfBoard } from './rows-of-board';
import { readSaid } from './said';
import type { Scan } from './scan';

export class RowReader {
  readonly #found: FoundMotions;
  readonly #labels: LabelReader;
  readonly #isDecisions: boolean;
  readonly #ofBoard = new RowsOfBoard();

  constructor(found: FoundMotions, labels: LabelReader, isDecisions: boolean) {
    this.#found = found;
    this.#labels = labels;
    this.#isDecisions = isDecisions;
  }

  /** @returns What stands in the cells of a row that tells of no motion, to be read as it stands. */
  read(statement: Statement, scan: Scan, siblings: readonly Statement[]): Statement[][] {
    if (scan.table !== statement.group) {
      scan.table = statement.group;
      const rows = siblings.filter(({ group }) => group === statement.group);
      scan.columns = rows.some((row) => columnsOf(row) !== null)
        ? null
        : guessedColumns(rows, scan.announced !== null);
    }
    const head = columnsOf(statement);
    if (head !== null && (statement.form === 'head' || scan.columns === null)) {
      const rows = siblings.filter(({ group }) => group === statement.group);
      scan.columns = completedColumns(head, rows);
      this.#found.headings.push(...statement.lines.map(({ line }) => line));
      return [];
    }
    const [first, second] = statement.cells.filter(({ text }) => text !== '');
    const role = first === undefined ? null : roleOf(first.text);
    // Labels stand in the first column: one row for each fact.
    if (
      scan.columns === null &&
      role !== null &&
      second !== undefined &&
      statement.cells.length === 2
    ) {
      const below = second.statements.some(({ children }) => children.length > 0);
      if (!below && role !== 'other' && role !== 'point')
        this.#labels.give(
          role,
          second.text,
          statement.lines.map(({ line }) => line),
          scan,
        );
      return [];
    }
    if (this.#ofBoard.has(statement, scan.columns, siblings)) return [];
    const motions = motionsInRow(statement, scan.columns, this.#isDecisions);
    for (const cell of statement.cells)
      if (pointOf(cell.text) !== null) this.#found.points.add(cell.text);
    for (const row of motions) {
      const { mention } = row;
      const title = row.title ?? this.#found.points.titleFor(row.point ?? scan.point ?? '');
      if (title === null || mention.rule === 'reference') continue;
      const draft = new Draft(
        statement,
        scan.above.heading,
        row.type ?? scan.announced?.type ?? 'motie',
        title,
        row.isQuoted,
        scan.whoOf(mention.who),
      );
      draft.places.title = row.titleLines.map(({ place }) => place);
      draft.claim(row.titleLines, 'title');
      draft.claim(row.whoLines, 'submitters');
      if (row.whoLines.length > 0) draft.places.submitters = row.whoLines.map(({ place }) => place);
      if (mention.tail !== '') draft.add(readSaid(mention.tail, this.#isDecisions), row.titleLines);
      for (const { said, lines } of row.said) draft.add(said, lines);
      for (const line of row.links) draft.addLinksOf(line);
      draft.claim(
        statement.lines.map(({ line }) => line),
        'other',
      );
      this.#found.add(draft, scan);
    }
    return motions.length > 0 || scan.columns !== null ? [] : ownStatements(statement);
  }
}

/** Of cells that hold more than one line: a table that lays out a list. */
const ownStatements = ({ cells }: Statement): Statement[][] =>
  cells.flatMap(({ isInherited, statements }) => {
    const isMore = statements.length > 1 || statements.some(({ children }) => children.length > 0);
    return isInherited || !isMore ? [] : [statements];
  });
