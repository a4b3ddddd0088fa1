/**
 * What no motion claims and yet looks like one: a line among lines that are all motions, or one that
 * names a motion in words that no rule reads. A missing motion without a word is the worst.
 */
import type { Line } from '../../document/tree';
import type { Warning } from '../../model';
import { warn } from '../../warnings';
import type { Ledger } from '../ledger';
import type { Draft } from './draft';
import { readLine } from './grammar';
import { labelled, roleOf } from './label';
import { namesMotion } from './names-motion';
import { opensSaid } from './opens-said';
import type { RowCell, Statement } from './outline';
import { pointOf } from './points';
import { lineView } from './tokens';
import { readWho } from './who';

const MOST_QUOTED = 160;
const MOST_TOLD = 8;
const LONGEST_NAMES = 200;
/** Named in passing, or as a thing to do. */
export const IN_PASSING =
  /(?<!\p{L})(?:eerdere|eerder|vorige|indienen|in te dienen|een motie|een amendement|formulier)(?!\p{L})/iu;

function all(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => [
    statement,
    ...statement.cells.flatMap((cell) => (cell.isInherited ? [] : all(cell.statements))),
    ...all(statement.children),
  ]);
}

/** Whether a line could as well be a motion as those that stand beside it. */
function isLikeSiblings({ text, form, children }: Statement): boolean {
  if (form !== 'item' && form !== 'heading') return false;
  const isOther = pointOf(text) !== null || opensSaid(text) || labelled(text) !== null;
  return !isOther && roleOf(text) === null && children.length === 0 && text.length < 300;
}

/** "f. Ruim baan, van Urk": a point of a paragraph of which the other points are motions. */
const POINT = /^(?:\p{Ll}|\d{1,2})[.)]\s/u;
const isPoint = ({ text, form }: Statement): boolean => form === 'line' && POINT.test(text);

function looksNamed(text: string): boolean {
  if (IN_PASSING.test(text)) return false;
  if (namesMotion(lineView(text))) return true;
  return readLine(text, { announced: null, isHeading: false }).some(
    ({ title, whoSpan, rule }) =>
      title?.isQuoted === true && whoSpan !== null && rule !== 'sentence',
  );
}

/** A row with who submitted it and what became of it, whatever its table is for. */
function tellsOfMotion({ cells }: Statement): boolean {
  const own = cells.filter(({ text, isInherited }) => text !== '' && !isInherited);
  const said = own.find(({ text }) => opensSaid(text));
  const isWho = ({ text }: RowCell): boolean =>
    text.length < LONGEST_NAMES && readWho(text, 0, text.length)?.quality === 'known';
  return said !== undefined && own.length > 2 && own.some((cell) => cell !== said && isWho(cell));
}

/** @param skipped - Rows that words above say to be motions, and motions whose title was not found. */
export function unreadMotions(
  statements: readonly Statement[],
  drafts: readonly Draft[],
  ledger: Ledger,
  skipped: ReadonlySet<Statement>,
): Warning[] {
  const namers = new Map<number, number>();
  const points = new Map<number, number>();
  for (const { statement } of drafts) {
    namers.set(statement.group, (namers.get(statement.group) ?? 0) + 1);
    if (isPoint(statement)) points.set(statement.group, (points.get(statement.group) ?? 0) + 1);
  }
  const isRead = ({ lines }: Statement): boolean =>
    lines.some(({ line }) => ledger.useOf(line) !== null);
  const unread = all(statements).filter((statement) => {
    if (statement.form === 'head') return false;
    if (statement.form !== 'row' && skipped.has(statement)) return true;
    if (isRead(statement)) return false;
    if (statement.form === 'row') return skipped.has(statement) || tellsOfMotion(statement);
    const beside = namers.get(statement.group) ?? 0;
    const isOneMore = isPoint(statement) && (points.get(statement.group) ?? 0) > 1;
    return isOneMore || (beside > 1 && isLikeSiblings(statement)) || looksNamed(statement.text);
  });
  return unread
    .slice(0, MOST_TOLD)
    .map(({ text, lines }) =>
      warn(
        { kind: 'line-not-read', text: text.slice(0, MOST_QUOTED) },
        { places: lines.map(({ line }: { line: Line }) => line.place) },
      ),
    );
}
