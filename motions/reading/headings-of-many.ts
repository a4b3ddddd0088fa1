/**
 * Headings over several motions, and what they say of each: "A. Moties die het bestuur voorstelt af te
 * doen" is the proposal of motions that have none of their own.
 *
 * The trap: "Aangehouden moties" heads motions too. It says what became of them before, and proposes
 * nothing.
 */
import { type Block, hasField, wordsOf } from './block';
import { type Entry, entryOf } from './entry';
import { isGroupHeading, isMeetingHeading } from './headings';
import { readProposal } from './proposal';

const MOTIONS = /(?<!\p{L})moties(?!\p{L})/iu;
const PROPOSES = /(?<!\p{L})(?:voorstel\p{L}*|stel(?:t|len)|voorgesteld|te)(?!\p{L})/iu;
const LONGEST = 140;

/** It proposes one thing for the motions below it, without a doubt. */
export function isProposalHeading(text: string): boolean {
  if (text.length > LONGEST || !MOTIONS.test(text) || !PROPOSES.test(text)) return false;
  const { proposal, warnings } = readProposal(text);
  return proposal.kind !== 'onbekend' && warnings.length === 0;
}

export const isHeadingOfMany = (text: string): boolean =>
  isGroupHeading(text) || isMeetingHeading(text) || isProposalHeading(text);

/** One cell over all columns is text when the motion above it is not complete. */
export function isHeadingAfter(current: Block | null, entry: Entry): boolean {
  if (entry.origin === 'heading') return true;
  if (entry.origin === 'loose') return isGroupHeading(wordsOf(entry));
  if (entry.origin !== 'merged') return false;
  return current === null || hasField(current, 'proposal') || isHeadingOfMany(wordsOf(entry));
}

/** @param group - The heading over the motions above: another one of its level ends that group. */
export function headsMany(entry: Entry, group: Entry | null): boolean {
  if (isHeadingOfMany(wordsOf(entry))) return true;
  const isBeside =
    group !== null &&
    entry.origin === 'heading' &&
    group.origin === 'heading' &&
    entry.level <= group.level;
  return isBeside && isProposalHeading(wordsOf(group));
}

/** @returns The blocks; where no motion has a proposal of its own, with that of its group. */
export function withProposalsOfGroups(blocks: readonly Block[]): Block[] {
  if (blocks.some((block) => hasField(block, 'proposal'))) return [...blocks];
  return blocks.map((block) => {
    const { section } = block;
    if (section === null || !isProposalHeading(wordsOf(section))) return block;
    const entry = entryOf(
      'loose',
      [],
      [{ kind: 'lines', lines: section.label, breaks: 'printed' }],
      {
        isFromAbove: true,
      },
    );
    return { ...block, fields: [...block.fields, { role: 'proposal', entry }] };
  });
}
