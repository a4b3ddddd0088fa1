/** Cuts running text into rows: labels in bold, or with a colon, at the start of a line. */
import { isMotionHeading, isSectionHeading } from './headings';
import { isCommonWord, type LabelKind, labelKindOf } from './labels';
import { leadingOf, lineOf, type TextLine } from './lines';
import type { TextPiece } from './page';
import { boxAround, type Row, type RowLabel } from './rows';

type Label = { kind: LabelKind; text: string; rest: TextPiece[]; isMarked: boolean };

/** Stands for a label cell without a label, where the text shows that there is one. */
export const EMPTY_LABEL = '\uFFFC';

const PARAGRAPH_GAP = 1.45;
const WITH_COLON = /^([^:]{3,60}):\s*(.*)$/su;

/** The label is set in whole pieces of another font than the text behind it. */
function labelInOwnFont(line: TextLine): Label | null {
  const [first] = line.pieces;
  if (first === undefined) return null;
  const own = line.pieces.findIndex(
    (piece) => piece.font !== first.font || piece.size !== first.size,
  );
  if (own <= 0) return null;
  const text = joined(line.pieces.slice(0, own));
  const kind = labelKindOf(text);
  return kind === null ? null : { kind, text, rest: line.pieces.slice(own), isMarked: true };
}

const joined = (pieces: readonly TextPiece[]): string =>
  pieces
    .map((piece, index) => (index > 0 && piece.spaceBefore ? ` ${piece.text}` : piece.text))
    .join('');

/** Cuts `count` characters off the front of a line's pieces. */
function piecesAfter(line: TextLine, count: number): TextPiece[] {
  let left = count;
  const rest: TextPiece[] = [];
  for (const [index, piece] of line.pieces.entries()) {
    if (index > 0 && piece.spaceBefore) left -= 1;
    if (left <= 0) rest.push(piece);
    else if (left >= piece.text.length) left -= piece.text.length;
    else {
      const share = left / piece.text.length;
      const text = piece.text.slice(left).trimStart();
      const start = piece.left + share * (piece.right - piece.left);
      if (text !== '') rest.push({ ...piece, text, left: start });
      left = 0;
    }
  }
  return rest;
}

function labelWithColon(line: TextLine): Label | null {
  const text = joined(line.pieces);
  const match = WITH_COLON.exec(text);
  const label = match?.[1];
  if (label === undefined) return null;
  const kind = labelKindOf(label);
  if (kind === null) return null;
  return { kind, text: `${label}:`, rest: piecesAfter(line, label.length + 1), isMarked: false };
}

/** "Verantwoording In de ledenbrief …": a table cell whose border got lost in the text. */
function labelBeforeCapital(line: TextLine, startsCell: boolean): Label | null {
  if (line.font !== '' || !startsCell) return null;
  const match = /^(\p{Lu}\p{Ll}+(?:\/\p{Ll}+)?)\s+(?=\p{Lu})/u.exec(line.text);
  const label = match?.[1];
  const kind = label === undefined ? null : labelKindOf(label);
  if (kind === null || label === undefined || isCommonWord(kind) || kind === 'motion') return null;
  return { kind, text: label, rest: piecesAfter(line, label.length + 1), isMarked: false };
}

function labelAlone(line: TextLine, bodyFont: string): Label | null {
  const kind = labelKindOf(line.text);
  if (kind === null) return null;
  const isMarked = line.font !== bodyFont;
  const hasColon = /:\s*(?:\([^()]*\))?$/u.test(line.text);
  if (!isMarked && !hasColon && line.font !== '') return null;
  return { kind, text: line.text, rest: [], isMarked };
}

function findLabel(line: TextLine, startsCell: boolean, bodyFont: string): Label | null {
  return (
    labelAlone(line, bodyFont) ??
    labelInOwnFont(line) ??
    labelWithColon(line) ??
    labelBeforeCapital(line, startsCell)
  );
}

/** "(samengevat)" under a label is a remark on it. */
const REMARK = /^\((?:samengevat|verkort|ingekort|kort|samenvatting)[^()]*\)$/iu;

type Context = { page: number; bodyFont: string; hasMarkedLabels: boolean };

/**
 * @param lines - The contents of a page without furniture, from top to bottom.
 * @param context.bodyFont - What the text between headings and labels is set in.
 * @param context.hasMarkedLabels - The document sets its labels apart by their font, so that a word
 *   with a colon in the text's own font is no label.
 */
export function runningRows(
  lines: readonly TextLine[],
  context: Context,
): { rows: Row[]; hasMarkedLabels: boolean } {
  const rows: Row[] = [];
  const leading = leadingOf(lines);
  const { bodyFont } = context;
  let { hasMarkedLabels } = context;
  let before: TextLine | undefined;
  let awaitsRemark = false;

  const start = (label: RowLabel, labelText: string, line: TextLine, own: TextLine[]) => {
    const { left, right, top, bottom } = line;
    rows.push({
      label,
      labelText,
      lines: own,
      page: context.page,
      box: { left, right, top, bottom },
    });
  };

  for (const line of lines) {
    const gap =
      before === undefined || leading === 0
        ? Infinity
        : (line.baseline - before.baseline) / leading;
    const startsCell =
      gap >= PARAGRAPH_GAP ||
      rows.at(-1)?.label === 'subject' ||
      /[.;:]$/u.test(before?.text ?? '');
    const label = findLabel(line, startsCell, bodyFont);
    const isOpen = rows.length > 0 && rows.at(-1)?.label !== 'loose';
    if (line.text === EMPTY_LABEL) start('unlabelled', '', line, []);
    else if (label !== null && isTrusted(label, rows.at(-1), hasMarkedLabels)) {
      hasMarkedLabels ||= label.isMarked && !isCommonWord(label.kind);
      start(label.kind, label.text, line, label.rest.length > 0 ? [lineOf(label.rest)] : []);
      awaitsRemark = label.rest.length === 0;
    } else if (awaitsRemark && REMARK.test(line.text)) {
      awaitsRemark = false;
    } else {
      awaitsRemark = false;
      const row = rows.at(-1);
      if (row === undefined)
        start(startsLoose(line, bodyFont) ? 'loose' : 'continued', '', line, [line]);
      else if (
        leavesRow(row, line, gap, bodyFont) ||
        (!isOpen && startsLooseParagraph(row, line, gap))
      )
        start('loose', '', line, [line]);
      else row.lines.push(line);
    }
    before = line;
  }
  for (const row of rows) row.box = boxOf(row);
  return { rows, hasMarkedLabels };
}

function boxOf(row: Row): Row['box'] {
  const around = boxAround(row.lines);
  if (around === null) return row.box;
  return row.label === 'loose' || row.label === 'continued'
    ? around
    : {
        ...around,
        left: Math.min(around.left, row.box.left),
        top: Math.min(around.top, row.box.top),
      };
}

/** A word that names the row that is being read is part of it: "Oproep aan het bestuur:". */
function isTrusted(label: Label, row: Row | undefined, hasMarkedLabels: boolean): boolean {
  return label.isMarked || (!hasMarkedLabels && row?.label !== label.kind);
}

const isSetApart = (line: TextLine, bodyFont: string): boolean =>
  line.font !== '' && (line.font !== bodyFont || line.pieces[0]?.font !== bodyFont);

function startsLoose(line: TextLine, bodyFont: string): boolean {
  return (
    isSectionHeading(line.text) ||
    (isSetApart(line, bodyFont) && (isMotionHeading(line.text) || /^motie\b/iu.test(line.text)))
  );
}

/** A heading ends the row before it; a proposal is one paragraph. */
function leavesRow(row: Row, line: TextLine, gap: number, bodyFont: string): boolean {
  if (row.label === 'loose') return false;
  if (gap >= PARAGRAPH_GAP && startsLoose(line, bodyFont)) return true;
  if (row.label !== 'proposal' || row.lines.length === 0) return false;
  return gap >= PARAGRAPH_GAP || isSectionHeading(line.text);
}

function startsLooseParagraph(row: Row, line: TextLine, gap: number): boolean {
  const last = row.lines.at(-1);
  return (
    gap >= PARAGRAPH_GAP ||
    last === undefined ||
    last.font !== line.font ||
    Math.abs(last.size - line.size) > 0.6
  );
}
