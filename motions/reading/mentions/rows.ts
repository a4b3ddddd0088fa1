/** The motions that the rows of a table tell of. */

import type { Line } from '../../document/tree';
import { isNobody, type ReadSubmitters, readSubmitters } from '../../gemeenten/submitters';
import type { DocumentKind } from '../../model';
import type { Role } from '../lexicon/mention-labels';
import type { MotionType } from '../lexicon/mentions';
import { TYPES } from '../lexicon/mentions';
import type { Columns } from './columns';
import { readLine } from './grammar';
import { LABEL_OF, labelled } from './label';
import { type LentMeeting, meetingBeside, meetingInValue, noteOfMeeting } from './lent-meeting';
import { type Mention, NOBODY } from './mention';
import { opensSaid } from './opens-said';
import type { RowCell, Statement } from './outline';
import type { Said } from './said';
import { saidOnPage } from './said-on-page';
import { type TitleCell, titleCell } from './title-cell';
import { lineView } from './tokens';
import { readWho } from './who';

/** A motion as one row tells it. */
export type RowMotion = {
  mention: Mention;
  title: string | null;
  isQuoted: boolean;
  type: MotionType | null;
  titleLines: readonly Line[];
  whoLines: readonly Line[];
  said: { said: Said; lines: readonly Line[] }[];
  point: string | null;
  /** Told in a column for it, or beside the title. */
  meeting: LentMeeting | undefined;
  links: readonly Line[];
};

const cellsIn = (cells: readonly RowCell[], columns: Columns, role: Role): RowCell[] =>
  cells.filter(({ column, text }) => columns.get(column) === role && text !== '');

const NOTE = /\s*[([](?:[^()[\]]*,\s*)?(?:pdf|docx?)[^()[\]]*[)\]]/giu;

function plainMention(text: string): Mention {
  const title = text
    .replace(NOTE, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?\s?[a-z]?[.)]|m\d{1,2}\s?[.):–-]?)\s+/iu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s:;,.–-]+$/u, '')
    .trim();
  return {
    ...{ rule: 'row', type: null, who: NOBODY, whoSpan: null, tail: '', point: null, other: null },
    title: { from: 0, to: text.length, text: title, isQuoted: false },
    about: null,
    isForAll: false,
  };
}

/** "43,02" in a column of its own. */
const asShare = (text: string): string =>
  /^\d[\d.,]*$/u.test(text.trim()) ? `${text.trim()}%` : text;

const ACCLAIMED = /^(?!niet).*acclamatie/iu;

function saidIn(
  cells: readonly RowCell[],
  columns: Columns,
  kind: DocumentKind,
): { said: Said; lines: readonly Line[] }[] {
  const share = cellsIn(cells, columns, 'share')[0];
  const hasVote = cellsIn(cells, columns, 'vote').length > 0;
  return cells.flatMap(({ column, text, lines, marked }) => {
    const role = columns.get(column);
    // "Acclamatie: ja" tells how the vote beside it went.
    if (marked !== undefined && /acclamatie/iu.test(marked.words) && hasVote) return [];
    if (marked !== undefined) {
      const { words, isUnclear } = marked;
      return [{ said: isUnclear ? { unreadVote: words } : saidOnPage(words, kind), lines }];
    }
    if (text === '') return [];
    if (role === 'vote') {
      if (labelled(text) !== null) return [{ said: saidOnPage(text, kind), lines }];
      const hasShare =
        /\d\s?(?:%|procent)/iu.test(text) || share === undefined || share.text === '';
      const isAcclaimed = cells.some((cell) => ACCLAIMED.test(cell.marked?.words ?? ''));
      const told = hasShare ? text : `${text} ${asShare(share.text)}`;
      const words = isAcclaimed ? `${told} bij acclamatie` : told;
      return [{ said: saidOnPage(`Uitslag: ${words}`, kind), lines }];
    }
    if (role === 'share') {
      const isAlone = cellsIn(cells, columns, 'vote').length === 0;
      const words = `Uitslag: ${asShare(text)} voor`;
      return isAlone ? [{ said: saidOnPage(words, kind), lines }] : [];
    }
    const label = role === undefined ? undefined : LABEL_OF[role];
    if (label !== undefined) return [{ said: saidOnPage(`${label}${text}`, kind), lines }];
    if (role === undefined && opensSaid(text)) return [{ said: saidOnPage(text, kind), lines }];
    return [];
  });
}

/** The mentions in a cell that is for motions: a line that names none is a title as it stands. */
function mentionsIn(cell: RowCell, isTitle: boolean, hasWho = false, isSaid = false): Mention[] {
  const context = { announced: isTitle ? ('motie' as const) : null, isHeading: true };
  const byLine = cell.statements.flatMap(({ text }) =>
    readLine(text, context).map((mention) => ({ mention, text })),
  );
  const named = byLine.filter(({ mention }) => mention.type !== null || mention.title?.isQuoted);
  if (named.length > 1) return named.map(({ mention }) => mention);
  const [whole] = readLine(cell.text, context);
  // Who submitted it has a column of its own: names in a bare title are words of it.
  const isBare = whole?.type === null && whole.title?.isQuoted === false;
  // A cell that is for titles holds one, whatever it says: "Stel uit tot de motie is uitgevoerd".
  const isSentence = /^(?:reference|sentence)$/u.test(whole?.rule ?? '') && !whole?.title?.isQuoted;
  const isPlain = (hasWho && (isBare || goesOn(whole))) || isSentence;
  if (isTitle && isPlain) return [plainMention(cell.text)];
  if (whole !== undefined && (isTitle || isNamed(whole) || (isSaid && isNamedAsSaid(whole))))
    return [whole];
  return isTitle ? [plainMention(cell.text)] : [];
}

/** "“Smart city” is geen doel op zich": the words between the marks are the first ones of a title. */
const goesOn = (mention: Mention | undefined): boolean =>
  mention?.type === null &&
  mention.title?.isQuoted === true &&
  /^\p{Ll}/u.test(mention.tail) &&
  lineView(mention.tail).outcomes.size === 0 &&
  !/\d\s?(?:%|procent)/iu.test(mention.tail);

/** Outside a column for motions only what surely names one counts. */
const isNamed = ({ type, title, who, rule }: Mention): boolean =>
  type !== null && rule !== 'reference' && (title?.isQuoted === true || !isNobody(who));

/**
 * "‘Warmte’ van Deventer", "Resolutie Herstel de balans": enough in a row that also says what became of it.
 */
const isNamedAsSaid = ({ type, title, whoSpan, rule }: Mention): boolean =>
  type === null ? title?.isQuoted === true && whoSpan !== null : rule === 'type-title';

function meetingIn(
  cells: readonly RowCell[],
  columns: Columns,
  titled: RowCell,
  submitter: RowCell | undefined,
): LentMeeting | undefined {
  const own = cellsIn(cells, columns, 'meeting')[0];
  if (own !== undefined) return { meeting: meetingInValue(own.text), isOfAccount: false };
  const beside = meetingBeside(titled.text) ?? meetingBeside(asNote(submitter?.text ?? ''));
  return beside === undefined ? undefined : { meeting: beside, isOfAccount: false };
}

/** "Harderwijk · ALV 17 juni 2026": who submitted it, and when. */
const asNote = (text: string): string => text.replace(/\s·\s/gu, ' | ');

const NO_TITLE = /^(?:ja|nee|x|✓|\d+)$/iu;

/** @param columns - Null for a table without a head. */
export function motionsInRow(
  { cells }: Statement,
  columns: Columns | null,
  kind: DocumentKind,
): RowMotion[] {
  const known: Columns = columns ?? new Map<number, Role>();
  const titled = cellsIn(cells, known, 'title').filter(({ text }) => !NO_TITLE.test(text.trim()));
  const isSaid = cells.some(
    ({ column, text }) =>
      text !== '' &&
      (/^(?:vote|advice|decision|proposal|share)$/u.test(known.get(column) ?? '') ||
        opensSaid(text)),
  );
  const named =
    titled.length > 0
      ? titled.slice(0, 1)
      : cells
          .filter((cell) => cell.text !== '' && mentionsIn(cell, false, false, isSaid).length > 0)
          .slice(0, 1);
  const points = cellsIn(cells, known, 'point').map(({ text }) => text);
  const point = points[0] ?? null;
  const submitter =
    cellsIn(cells, known, 'submitter')[0] ??
    (columns === null ? nameCell(cells, named) : undefined);
  const typed = cellsIn(cells, known, 'type')[0]?.text.toLowerCase() ?? '';
  const other = cells.filter((cell) => !named.includes(cell) && cell !== submitter);
  return named.flatMap((cell) => {
    const parted = titled.length > 0 ? titleCell(cell) : null;
    const mentions =
      parted === null
        ? mentionsIn(cell, titled.length > 0, submitter !== undefined, isSaid)
        : [partedMention(parted)];
    return mentions.map((mention, at) => {
      const beside = other.map((one) => ofOne(one, at, mentions.length));
      const asked = submitter === undefined ? undefined : ofOne(submitter, at, mentions.length);
      const who = asked === undefined ? mention.who : whoInCell(asked);
      return {
        mention: { ...mention, who: isNobody(who) ? mention.who : who },
        title: mention.title?.text ?? null,
        isQuoted: true,
        type: mention.type ?? TYPES[typed] ?? null,
        titleLines: parted?.titleLines ?? cell.lines,
        whoLines: asked?.lines ?? parted?.whoLines ?? [],
        said: saidIn(beside, known, kind),
        point: mention.point ?? point,
        meeting: meetingIn(cells, known, cell, submitter),
        links: [
          ...cell.lines,
          ...cells.flatMap(({ isInherited, lines }) => (isInherited ? [] : lines)),
        ],
      };
    });
  });
}

/** Its title and who submitted it stand in lines of their own; the title may be marked as one. */
function partedMention({ title, who, said }: TitleCell): Mention {
  const [read] = readLine(title, { announced: 'motie', isHeading: true });
  const isMarked = read?.title?.isQuoted === true;
  const isTyped = read !== undefined && read.type !== null && read.rule !== 'reference';
  const mention = isMarked || isTyped ? read : plainMention(title);
  const tail = [mention.tail, said].filter((words) => words !== '').join('. ');
  return { ...mention, who, whoSpan: null, tail };
}

/** "Overnemen" and below it "Ontraden", beside a cell with two motions: each line is of one of them. */
function ofOne(cell: RowCell, at: number, count: number): RowCell {
  const own = cell.statements.length === count ? cell.statements[at] : undefined;
  if (own === undefined || count < 2 || cell.statements.some(({ children }) => children.length > 0))
    return cell;
  return { ...cell, text: own.text, lines: own.lines.map(({ line }) => line), statements: [own] };
}

/** Each name on a line of its own, without a comma, or names that go on over the lines of a cell. */
function whoInCell({ text: printed, statements }: RowCell): ReadSubmitters {
  const note = noteOfMeeting(asNote(printed));
  const text = note === null ? printed : printed.slice(0, note.from) + printed.slice(note.to);
  const who = readSubmitters(text);
  if (who.unknown.length === 0 || statements.length < 2) return who;
  const byLine = readSubmitters(statements.map((line) => line.text).join(', '));
  return byLine.unknown.length === 0 ? byLine : who;
}

/** Without a head: the cell that holds names of gemeenten and nothing else. */
function nameCell(cells: readonly RowCell[], named: readonly RowCell[]): RowCell | undefined {
  return cells.find(
    (cell) =>
      cell.text !== '' &&
      !named.includes(cell) &&
      readWho(cell.text, 0, cell.text.length)?.quality === 'known',
  );
}
