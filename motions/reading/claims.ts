/** Writes down in the ledger where each line of a document with labelled blocks went. */
import type { Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { MOTION_FIELDS, type MotionField } from '../model';
import { type Block, wordsOf } from './block';
import type { ContentsPage } from './contents-page';
import type { Cut } from './cut';
import type { Entry } from './entry';
import type { Ledger } from './ledger';
import type { ReadMotion } from './motions-of-block';

const linesOf = ({ label, parts }: Entry): Line[] => [...label, ...linesBelow(parts)];

const asField = (role: string): MotionField | 'other' =>
  MOTION_FIELDS.find((field) => field === role) ??
  (role === 'motion' || role === 'number' ? 'title' : 'other');

function claimBlock(ledger: Ledger, block: Block, motion: number): void {
  if (block.heading !== null) {
    ledger.claim(linesOf(block.heading), { kind: 'field', motion, field: 'title' });
  }
  for (const { role, entry } of block.fields) {
    const field = asField(role);
    ledger.claim(linesBelow(entry.parts), { kind: 'field', motion, field });
    ledger.claim(entry.label, { kind: 'field', motion, field: 'label' });
  }
  for (const entry of block.repeated) ledger.claim(linesOf(entry), { kind: 'furniture' });
  if (block.section !== null) ledger.claim(linesOf(block.section), { kind: 'heading' });
}

/** The first and last line that belong to a motion, as places in the order of reading. */
function rangeOf(lines: readonly Line[], ledger: Ledger): [number, number] {
  const isOfMotion = (line: Line): boolean => ledger.useOf(line)?.kind === 'field';
  return [lines.findIndex(isOfMotion), lines.findLastIndex(isOfMotion)];
}

/** @param lines - Of the document, in reading order. */
export function claimLines(
  ledger: Ledger,
  lines: readonly Line[],
  cut: Cut,
  read: readonly ReadMotion[],
  contents: ContentsPage,
): void {
  const first = new Map<Block, number>();
  for (const [index, { block }] of read.entries()) {
    if (!first.has(block)) first.set(block, index);
  }
  for (const [block, motion] of first) claimBlock(ledger, block, motion);
  for (const entry of contents.entries) ledger.claim(entry.lines, { kind: 'contents' });
  ledger.claim(contents.headings, { kind: 'contents' });
  for (const group of cut.groups) {
    if (wordsOf(group).length <= 200) ledger.claim(linesOf(group), { kind: 'heading' });
  }
  const [start, end] = rangeOf(lines, ledger);
  const inTables = new Set(
    cut.outside
      .filter(isOfTable)
      .flatMap(linesOf)
      .map(({ id }) => id),
  );
  const isOutside = (line: Line, index: number): boolean =>
    start === -1 || index < start || (index > end && !inTables.has(line.id));
  ledger.claim(lines.filter(isOutside), { kind: 'outside' });
}

/** A row of a table behind the last motion is not what a closing text looks like. */
const isOfTable = ({ origin }: Entry): boolean => origin === 'row' || origin === 'column';
