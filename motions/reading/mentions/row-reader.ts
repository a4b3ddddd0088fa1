/** Rows of a table, each of which tells of a motion by the role of its columns. */

import { columnsOf, guessedColumns } from './columns';
import { Draft } from './draft';
import type { FoundMotions } from './found';
import { roleOf } from './label';
import type { LabelReader } from './label-reader';
import type { Statement } from './outline';
import { pointOf } from './points';
import { motionsInRow } from './rows';
import { readSaid } from './said';
import type { Scan } from './scan';

export class RowReader {
  readonly #found: FoundMotions;
  readonly #labels: LabelReader;
  readonly #isDecisions: boolean;

  constructor(found: FoundMotions, labels: LabelReader, isDecisions: boolean) {
    this.#found = found;
    this.#labels = labels;
    this.#isDecisions = isDecisions;
  }

  read(statement: Statement, scan: Scan, siblings: readonly Statement[]): void {
    if (scan.table !== statement.group) {
      scan.table = statement.group;
      const rows = siblings.filter(({ group }) => group === statement.group);
      scan.columns = rows.some((row) => columnsOf(row) !== null)
        ? null
        : guessedColumns(rows, scan.announced !== null);
    }
    const head = columnsOf(statement);
    if (head !== null && (statement.form === 'head' || scan.columns === null)) {
      scan.columns = head;
      this.#found.headings.push(...statement.lines.map(({ line }) => line));
      return;
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
      return;
    }
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
  }
}
