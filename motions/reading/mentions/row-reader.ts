/** Rows of a table, each of which tells of a motion by the role of its columns. */

import type { DocumentKind } from '../../model';
import { warn } from '../../warnings';
import { readVote } from '../vote';
import { announcementIn, saidOfAll } from './announce';
import { type Columns, columnsOf, completedColumns, guessedColumns } from './columns';
import { Draft } from './draft';
import { isSaying } from './for-all';
import type { FoundMotions } from './found';
import { roleOf } from './label';
import type { LabelReader } from './label-reader';
import { meetingLentBy } from './lent-meeting';
import { saidByHead } from './list-heads';
import { adviceAlone } from './opens-said';
import type { Statement } from './outline';
import { pointOf } from './points';
import { motionsInRow, type RowMotion } from './rows';
import { RowsOfBoard } from './rows-of-board';
import { rowsAre } from './rows-of-what';
import { saidOnPage } from './said-on-page';
import type { Scan } from './scan';
import { titleCell } from './title-cell';
import { isBusiness, namesWhoBehind, numberedType, withTitleColumn } from './title-column';

/** What is known of the page before its lines are read. */
export type OfPage = {
  kind: DocumentKind;
  /** Its own heads speak of motions. */
  isOfMotions: boolean;
  /** Nothing but what is read on it tells that it is about a meeting. */
  isOpen: boolean;
};

/** The row itself says that it is a motion: by the word, or by the marks around its title. */
const isMarked = ({ mention }: RowMotion): boolean =>
  mention.type !== null || mention.title?.isQuoted === true;

const POINT_CELL = /^\d{1,2}(?:\.\d{1,2})?[a-z]?[.:)]?$/iu;

export class RowReader {
  readonly #found: FoundMotions;
  readonly #labels: LabelReader;
  readonly #kind: DocumentKind;
  readonly #page: OfPage;
  readonly #isDecisions: boolean;
  readonly #ofBoard = new RowsOfBoard();

  constructor(found: FoundMotions, labels: LabelReader, page: OfPage) {
    this.#found = found;
    this.#labels = labels;
    this.#kind = page.kind;
    this.#page = page;
    this.#isDecisions = page.kind === 'besluiten';
  }

  /** @returns What stands in the cells of a row that tells of no motion, to be read as it stands. */
  read(statement: Statement, scan: Scan, siblings: readonly Statement[]): Statement[][] {
    this.#enter(statement, scan, siblings);
    const [group, ...others] = statement.cells.filter(({ text }) => text !== '');
    // A row of one cell heads a part of the rows below it.
    if (group !== undefined && others.length === 0)
      scan.lendMeeting(meetingLentBy(group.text, { isHeading: true, announces: false }), true);
    const head = columnsOf(statement);
    if (head !== null && (statement.form === 'head' || scan.columns === null)) {
      const rows = siblings.filter(({ group }) => group === statement.group);
      scan.columns = completedColumns(head, rows);
      this.#tellRows(statement, rows, scan);
      scan.lentMeeting =
        meetingLentBy(statement.text, { isHeading: false, announces: false }) ?? scan.lentMeeting;
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
    if (this.#isSection(statement)) {
      this.startSection(statement, scan, siblings);
      return [];
    }
    const named = this.#motionsIn(statement, scan, siblings);
    const motions = /^(?:motions|unsure)$/u.test(scan.rowsAre) ? named : named.filter(isMarked);
    if (scan.rowsAre === 'persons' && motions.length === 0)
      this.#found.headings.push(...statement.lines.map(({ line }) => line));
    this.#addPoints(statement);
    for (const row of motions) {
      const { mention } = row;
      const title = row.title ?? this.#found.points.titleFor(row.point ?? scan.point ?? '');
      if (title === null || mention.rule === 'reference') continue;
      const draft = new Draft(
        statement,
        scan.above.heading,
        row.type ?? (scan.section ?? scan.announced)?.type ?? 'motie',
        title,
        row.isQuoted,
        scan.whoOf(mention.who),
      );
      draft.lentMeeting = row.meeting ?? scan.lentMeeting;
      draft.places.title = row.titleLines.map(({ place }) => place);
      draft.claim(row.titleLines, 'title');
      draft.claim(row.whoLines, 'submitters');
      if (row.whoLines.length > 0) draft.places.submitters = row.whoLines.map(({ place }) => place);
      if (mention.tail !== '') draft.add(saidOnPage(mention.tail, this.#kind), row.titleLines);
      for (const { said, lines } of row.said) draft.add(said, lines);
      for (const line of row.links) draft.addLinksOf(line);
      if (scan.rowsAre === 'unsure' && !isMarked(row))
        draft.doubts.push(warn('perhaps-no-motion', { field: 'title' }));
      draft.claim(
        statement.lines.map(({ line }) => line),
        'other',
      );
      this.#found.add(draft, scan);
    }
    return motions.length > 0 || scan.columns !== null ? [] : ownStatements(statement);
  }

  /** @param head - Null for a table without one. */
  #tellRows(head: Statement | null, rows: readonly Statement[], scan: Scan): void {
    if (scan.columns === null) return;
    scan.rowsAre = rowsAre(head, {
      ...{ columns: scan.columns, rows, heading: scan.above.heading },
      isAnnounced: (scan.section ?? scan.announced) !== null || this.#page.isOfMotions,
      isOpen: this.#page.isOpen,
    });
  }

  /** "5. Contributie" in one cell, or in two beside each other. */
  #addPoints({ cells }: Statement): void {
    for (const [at, { text, statements }] of cells.entries()) {
      if (pointOf(text) !== null) this.#found.points.add(text);
      const before = cells[at - 1]?.text ?? '';
      const name = statements[0]?.text ?? '';
      if (POINT_CELL.test(before) && pointOf(text) === null) {
        this.#found.points.add(`${before.replace(/[.:)]$/u, '')}. ${name}`);
      }
    }
  }

  #enter({ group: own }: Statement, scan: Scan, siblings: readonly Statement[]): void {
    if (scan.table === own) return;
    const rows = siblings.filter(({ group }) => group === own);
    const hasHead = rows.some((row) => columnsOf(row) !== null);
    scan.enterTable(
      own,
      hasHead ? null : guessedColumns(rows, scan.announced !== null || this.#page.isOfMotions),
    );
    if (!hasHead) this.#tellRows(null, rows, scan);
    // "Aangenomen" between two motions may be of the one above it as well as of those below.
    const first = rows.find((row) => row.isAcross === true || columnsOf(row) === null);
    scan.isMixed =
      first?.isAcross !== true && rows.some((row) => row.isAcross === true && this.#says(row));
    if (scan.isMixed) scan.lend(null, { isDoubtful: true });
  }

  /** A row that tells what stands below it: "Moties", "Overige voorstellen". */
  startSection(statement: Statement, scan: Scan, siblings: readonly Statement[]): void {
    this.#enter(statement, scan, siblings);
    const announced = announcementIn(statement.text, true);
    const lines = statement.lines.map(({ line }) => line);
    const forAll = saidOfAll(statement.text, {
      ...{ isHead: true, isDecisions: this.#isDecisions },
      places: lines.map(({ place }) => place),
    });
    // What is not understood may well end what the row before it said.
    const ends = announced === null && isSaying(scan.forAll) && statement.isAcross === true;
    if (isSaying(forAll) && !scan.isMixed) scan.lend(null, forAll);
    else if (ends) scan.lend(null, { isDoubtful: true });
    if (isSaying(forAll) || announced !== null) this.#found.headings.push(...lines);
    scan.isOfBoard = announced === null && isBusiness(statement.text);
    if (announced !== null) {
      scan.section = announced;
    } else if (scan.isOfBoard) scan.section = null;
  }

  #says = ({ text }: Statement): boolean => isSaying(saidByHead(text, this.#isDecisions));

  /** One cell with words, and they announce motions or say something of all below. */
  #isSection({ cells, form }: Statement): boolean {
    const [only, ...others] = cells.filter(({ text }) => text !== '');
    if (form !== 'row' || only === undefined || others.length > 0) return false;
    if (announcementIn(only.text, true) !== null) return true;
    return cells.length > 1 && isSaying(saidByHead(only.text, this.#isDecisions));
  }

  #motionsIn(statement: Statement, scan: Scan, siblings: readonly Statement[]): RowMotion[] {
    const named = motionsInRow(statement, scan.columns, this.#kind);
    if (scan.isOfBoard) return named.filter(({ mention }) => mention.type !== null);
    if (named.length > 0) return named;
    if (scan.titled === undefined) {
      const rows = siblings.filter(({ group }) => group === statement.group);
      scan.titled = withTitleColumn(scan.columns, rows);
      scan.namesWho = scan.titled !== null && namesWhoBehind(scan.titled, rows);
    }
    const columns = scan.titled;
    const type = numberedType(statement);
    const isAnnounced = scan.section !== null || type !== null;
    const isRead = columns !== null && (isAnnounced || this.#isTold(statement, columns, scan));
    if (!isRead) {
      if (isAnnounced && tellsOutcome(statement)) this.#found.skipped.add(statement);
      return [];
    }
    return motionsInRow(statement, columns, this.#kind).map((motion) => ({
      ...motion,
      type: motion.type ?? type,
    }));
  }

  /** It says by itself who submitted what, and what became of it. */
  #isTold(statement: Statement, columns: Columns, { namesWho }: Scan): boolean {
    const title = statement.cells.find(({ column }) => columns.get(column) === 'title');
    if (title === undefined || isBusiness(title.text)) return false;
    return (namesWho || titleCell(title) !== null) && tellsOutcome(statement);
  }
}

const tellsOutcome = ({ cells }: Statement): boolean =>
  cells.some(({ text }) => text !== '' && (adviceAlone(text) ?? readVote(text)) !== null);

/** Of cells that hold more than one line: a table that lays out a list. */
const ownStatements = ({ cells }: Statement): Statement[][] =>
  cells.flatMap(({ isInherited, statements }) => {
    const isMore = statements.length > 1 || statements.some(({ children }) => children.length > 0);
    return isInherited || !isMore ? [] : [statements];
  });
