/**
 * Headings over several motions, and what they say of each: "A. Moties die het bestuur voorstelt af te
 * doen" is the proposal of motions that have none of their own.
 *
 * The trap: "Aangehouden moties" heads motions too. It says what became of them before, and proposes
 * nothing.
 */
import { type Block, hasField, TITLE_ROLES, wordsOf } from './block';
import { type Entry, entryOf } from './entry';
import { isGroupHeading, isMeetingHeading } from './headings';
import { readProposal } from './proposal';
import type { RoleOfKey } from './roles';

const MOTIONS = /(?<!\p{L})moties(?!\p{L})/iu;
const PROPOSES = /(?<!\p{L})(?:voorstel\p{L}*|stel(?:t|len)|voorgesteld|te)(?!\p{L})/iu;
const LONGEST = 140;

/** It proposes one thing for the motions below it, without a doubt. */
export function isProposalHeading(text: string): boolean {
  if (text.length > LONGEST || !MOTIONS.test(text) || !PROPOSES.test(text)) return false;
  const { proposal, warnings } = readProposal(text);
  return proposal.kind !== 'onbekend' && warnings.length === 0;
}

const LONGEST_HEAD = 80;
const MOST_CELLS = 12;

/** A line of its own as a heading has it, whatever it looks like. */
function isShortHead(entry: Entry): boolean {
  if (entry.key !== '' || !/loose|merged|heading/u.test(entry.origin)) return false;
  const text = wordsOf(entry);
  return text !== '' && text.length <= LONGEST_HEAD && /^\p{Lu}[^.;:]*$/u.test(text);
}

/** "Overzicht van de voorstellen" right above a table with a motion in each row. */
export function headsTable(
  entries: readonly Entry[],
  index: number,
  roles: ReadonlyMap<string, RoleOfKey>,
): boolean {
  const [entry, next] = [entries[index], entries[index + 1]];
  if (entry === undefined || next === undefined || next.group === null) return false;
  if (!isShortHead(entry)) return false;
  const row = entries
    .slice(index + 1, index + MOST_CELLS)
    .filter(({ group }) => group === next.group);
  return row.some(({ key }) => TITLE_ROLES.has(roles.get(key)?.role ?? 'other'));
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
