/**
 * Motions whose parts stand in another order than those of their siblings, or whose cells hold more
 * than their label says: rows were perhaps moved, split or taken together.
 */
import { findMeetings } from '../dutch/meeting';
import type { Warning } from '../model';
import { warn } from '../warnings';
import { type Block, fieldsOf, wordsOf } from './block';
import type { ReadMotion } from './motions-of-block';

const FEWEST = 3;
const HABIT = 0.5;

/** The labels of a motion in order, each once; a table with a motion in each row has no order. */
function sequenceOf(block: Block): string {
  const keys = block.fields
    .filter(({ entry, role }) => entry.key !== '' && entry.key !== '#' && role !== 'other')
    .map(({ role }) => role);
  return keys.filter((key, at) => key !== keys[at - 1]).join(' ');
}

/** A sequence from which nothing but some labels are left out is no other order. */
function isPartOf(sequence: string, usual: string): boolean {
  const words = usual.split(' ');
  let at = 0;
  for (const role of sequence.split(' ')) {
    at = words.indexOf(role, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function usualOf(sequences: readonly string[]): string | null {
  const counts = [...Map.groupBy(sequences, (sequence) => sequence)];
  const [best] = counts.toSorted((one, other) => other[1].length - one[1].length);
  const isUsual = best !== undefined && best[1].length >= HABIT * sequences.length;
  return isUsual ? best[0] : null;
}

/** What stands in the cell of the meeting besides the meeting. */
function besideMeeting(block: Block): string {
  const text = fieldsOf(block, 'meeting').map(wordsOf).join(' ').replace(/\s+/gu, ' ');
  const [first] = findMeetings(text);
  return first === undefined ? '' : text.slice(first.end).replace(/^[\s),.;]+/u, '');
}

/** A motion has one subject: of two different texts one says something else. */
function otherSubject(block: Block): string | undefined {
  const [first, ...others] = fieldsOf(block, 'subject').map(wordsOf);
  return others.find((text) => text !== first);
}

const LONG = 20;

const SAID: ReadonlySet<string> = new Set(['label-wrong', 'label-missing']);

function doubtsOf({ block, motion }: ReadMotion, usual: string | null, count: number): Warning[] {
  const warnings: Warning[] = [];
  // A label that is wrong or missing tells why the order is another.
  const isTold = motion.warnings.some(({ code }) => SAID.has(code));
  const isOrdered = usual === null || isPartOf(sequenceOf(block), usual);
  if (count >= FEWEST && !isTold && !block.isRow && !(usual !== null && isOrdered)) {
    warnings.push(warn('other-order'));
  }
  const other = otherSubject(block);
  if (other !== undefined) {
    warnings.push(warn({ kind: 'text-loose', text: other.slice(0, 120) }, { field: 'subject' }));
  }
  const rest = besideMeeting(block);
  if (rest.length > LONG) {
    const text = rest.slice(0, 120);
    warnings.push(warn({ kind: 'text-behind-meeting', text }, { field: 'meeting' }));
  }
  return warnings;
}

/** @returns Per motion what is odd about its parts. */
export function oddBlocks(read: readonly ReadMotion[]): Warning[][] {
  const blocks = [...new Set(read.map(({ block }) => block))];
  const usual = usualOf(blocks.map(sequenceOf));
  return read.map((one) => doubtsOf(one, usual, blocks.length));
}
