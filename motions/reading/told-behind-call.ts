/**
 * Parts what the board did from what the motion asks, where no label does: "Roept het bestuur op …",
 * and then "De VNG heeft …" in the same cell.
 *
 * The trap: a request may tell something too. Before its call it mostly does; behind it, in a cell with
 * borders of its own, it does when another cell holds the account; and elsewhere only what is unlike
 * the requests of the other motions counts. Where texts are parted the motion has a doubt.
 */
import { sliceLine } from '../document/slice-line';
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { warn } from '../warnings';
import { type Block, type Field, hasField } from './block';
import { type Entry, entryOf } from './entry';
import { CALL_LINE } from './lexicon/labels';
import { callsOn, tells, tellsWhatWasDone } from './lexicon/telling-words';
import { sentencesOf } from './sentences';
import { singleLine, textOf } from './text-of';

/** A sentence of running text, or a list as a whole. */
type Unit = {
  text: string;
  /** Among the parts of all entries; and the line and the character in it at which it begins. */
  part: number;
  line: number;
  character: number;
  isList: boolean;
};

/** No request is longer. */
const MOST_LINES = 200;

/** Where each sentence of a paragraph begins; the text of several lines ends as the last line does. */
function unitsOfLines(lines: readonly Line[], part: number): Unit[] {
  const whole = singleLine(lines);
  const ends = lines.map((_, index) => singleLine(lines.slice(0, index + 1)).length);
  let from = 0;
  return sentencesOf(whole).map((text) => {
    const start = Math.max(from, whole.indexOf(text.slice(0, 12), from));
    from = start + text.length;
    const line = Math.max(
      0,
      ends.findIndex((end) => end > start),
    );
    const length = lines[line]?.text.length ?? 0;
    const character = Math.max(0, length - ((ends[line] ?? 0) - start));
    return { text, part, line, character, isList: false };
  });
}

/** @returns null for what is no running text: a table, or text below headings. */
function unitsOf(parts: readonly Part[]): Unit[] | null {
  if (linesBelow(parts).length > MOST_LINES) return null;
  const units: Unit[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'lines') units.push(...unitsOfLines(part.lines, index));
    else if (part.kind === 'list') {
      units.push({
        ...{ text: textOf([part]), part: index, line: 0, character: 0, isList: true },
      });
    } else return null;
  }
  return units;
}

const isStart = ({ line, character }: Unit): boolean => line === 0 && character === 0;

/** Where an account begins behind a call; `isSure` when it says what the board did. */
type Found = { unit: Unit; isSure: boolean; isParagraph: boolean };

const paragraphFrom = (units: readonly Unit[], index: number): readonly Unit[] => {
  const end = units.findIndex((unit, at) => at > index && (unit.isList || isStart(unit)));
  return units.slice(index, end === -1 ? units.length : end);
};

/** A paragraph that tells something in one of its sentences, and calls in none. */
const isToldParagraph = (units: readonly Unit[]): boolean =>
  units.some(({ text }) => isTold(text)) && !units.some(({ text }) => CALL_LINE.test(text));

const isTold = (text: string): boolean => tells(text) || tellsWhatWasDone(text);
const isClosed = (unit: Unit | undefined): boolean =>
  unit?.isList === true || /[.!?]["”’)]?$/u.test(unit?.text ?? '');
const isCapital = (text: string): boolean => /^["“„(]?\p{Lu}/u.test(text);

const LONGEST_HEADING = 60;

/** A few words above a paragraph, which no mark ends. */
const isHeading = (units: readonly Unit[]): boolean =>
  units.length === 1 && (units[0]?.text.length ?? 0) < LONGEST_HEADING && !isClosed(units[0]);

/** A new paragraph of text that tells, or a heading above one. */
function beginsTold(units: readonly Unit[], index: number): boolean {
  const own = paragraphFrom(units, index);
  const below = paragraphFrom(units, index + own.length);
  const isHeadingOfTold = isHeading(own) && below[0]?.isList === false && isToldParagraph(below);
  return isCapital(own[0]?.text ?? '') && (isToldParagraph(own) || isHeadingOfTold);
}

function findTold(parts: readonly Part[]): Found | null {
  const units = unitsOf(parts) ?? [];
  const call = units.findIndex(({ text, isList }) => !isList && callsOn(text));
  if (call === -1) return null;
  const last = units.findLastIndex(({ text, isList }) => !isList && CALL_LINE.test(text));
  for (let index = Math.max(call, last) + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.isList || !isClosed(units[index - 1])) continue;
    const isParagraph = isStart(unit);
    if (isParagraph ? !beginsTold(units, index) : !isTold(unit.text)) continue;
    const isSure = units.slice(index).some(({ text }) => tellsWhatWasDone(text));
    return { unit, isSure, isParagraph };
  }
  return null;
}

function cutAt(parts: readonly Part[], { part, line, character }: Unit): [Part[], Part[]] {
  const own = parts[part];
  if (own?.kind !== 'lines') return [[...parts], []];
  const through = own.lines[line];
  const isInside = through !== undefined && character > 0;
  const before = [
    ...own.lines.slice(0, line),
    ...(isInside ? [trimmed(sliceLine(through, 0, character))] : []),
  ];
  const behind = [
    ...(isInside ? [sliceLine(through, character)] : []),
    ...own.lines.slice(isInside ? line + 1 : line),
  ];
  return [
    [...parts.slice(0, part), ...(before.length === 0 ? [] : [{ ...own, lines: before }])],
    [{ ...own, lines: behind }, ...parts.slice(part + 1)],
  ];
}

const trimmed = (line: Line): Line => ({ ...line, text: line.text.trimEnd() });

/** The texts of a block that hold its request; without a label for one, those of its account. */
function askingFields(block: Block): Field[] {
  const role = hasField(block, 'request') ? 'request' : 'account';
  const own = block.fields.filter((field) => field.role === role);
  if (role === 'request') return own;
  const [first] = own;
  const text = first === undefined ? '' : textOf(first.entry.parts);
  return own.length === 1 && CALL_LINE.test(text) ? own : [];
}

const partsOf = (fields: readonly Field[]): Part[] => fields.flatMap(({ entry }) => entry.parts);

/** The fields with the entry that holds the cut in two, and those behind it in the account. */
function partedFields(fields: readonly Field[], unit: Unit): { asked: Field[]; told: Field[] } {
  const asked: Field[] = [];
  const told: Field[] = [];
  let from = 0;
  for (const { entry } of fields) {
    const at = unit.part - from;
    from += entry.parts.length;
    if (at >= entry.parts.length) asked.push({ role: 'request', entry });
    else if (at < 0) told.push({ role: 'account', entry });
    else {
      const [before, behind] = cutAt(entry.parts, { ...unit, part: at });
      asked.push({ role: 'request', entry: { ...entry, parts: before } });
      told.push({ role: 'account', entry: entryOf('loose', [], behind) });
    }
  }
  return { asked, told };
}

function parted(block: Block, fields: readonly Field[], { unit }: Found): Block {
  const { asked, told } = partedFields(fields, unit);
  const field = fields[0]?.role === 'account' ? 'request' : 'account';
  const doubtful = partsOf(field === 'request' ? asked : told);
  const places = linesBelow(doubtful).map(({ place }) => place);
  const others = block.fields.filter((own) => !fields.includes(own));
  const at = block.fields.findIndex((own) => fields.includes(own));
  return {
    ...block,
    fields: [...others.slice(0, at), ...asked, ...told, ...others.slice(at)],
    warnings: [...block.warnings, warn({ kind: 'label-missing', field }, { field, places })],
  };
}

/** A cell of its own, and not only a stretch of text beside or below its label. */
const isBordered = (fields: readonly Field[]): boolean =>
  fields.some(({ entry }) => entry.origin === 'column' || isBorderedRow(entry));
const isBorderedRow = ({ origin, key, isByLabel }: Entry): boolean =>
  key !== '' && (origin === 'pair' || (origin === 'row' && isByLabel !== true));

/** More requests than one and than this share tell something: then it is their habit. */
const MOST = 0.25;

/** @returns The blocks, with the account of each apart from its request. */
export function withToldApart(blocks: readonly Block[]): Block[] {
  const asking = blocks.map((block) => {
    const fields = askingFields(block);
    return { block, fields, found: findTold(partsOf(fields)) };
  });
  const accounts = blocks.filter((block) => hasField(block, 'account'));
  const requests = asking.filter(({ fields }) => fields.length > 0);
  const told = asking.filter(({ found }) => found !== null);
  const isUsual = told.length > Math.max(1, MOST * requests.length);
  const isHabit = isUsual && accounts.length * 2 > blocks.length;
  return asking.map(({ block, fields, found }) => {
    if (found === null) return block;
    const hasBoth = hasField(block, 'request') && hasField(block, 'account');
    const isTold = hasBoth
      ? found.isParagraph && !isBordered(fields) && (found.isSure || !isHabit)
      : found.isParagraph || found.isSure;
    return isTold ? parted(block, fields, found) : block;
  });
}
