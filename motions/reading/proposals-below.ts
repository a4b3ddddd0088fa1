/**
 * The proposal as the last paragraph of what was done, without a label of its own: "Het bestuur stelt voor de
 * motie af te doen." One such sentence may tell of something else; that most motions end so shows that it is.
 */
import type { Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { type Block, fieldsOf, hasField } from './block';
import { type Entry, entryOf } from './entry';
import { namesOutcome } from './names-outcome';
import { singleLine } from './text-of';

const FEWEST = 3;
const MOST = 0.6;
const LONGEST = 240;
/** Who proposes, or what: other sentences name an outcome as well. */
const PROPOSES =
  /^(?:(?:het|ons) (?:vng-?)?bestuur|wij|we|voorstel|voorgesteld|daarom|aan de leden|de leden)(?!\p{L})/iu;

/** The part that ends the account, when nothing but a proposal stands in it. */
function lastPart(block: Block): { entry: Entry; part: Part } | null {
  const entry = fieldsOf(block, 'account').at(-1);
  const part = entry?.parts.at(-1);
  if (entry === undefined || part?.kind !== 'lines' || entry.parts.length < 2) return null;
  const text = singleLine(linesBelow([part]));
  const isProposal = text.length <= LONGEST && PROPOSES.test(text) && namesOutcome(text);
  return isProposal ? { entry, part } : null;
}

function parted(block: Block): Block {
  const last = hasField(block, 'proposal') ? null : lastPart(block);
  if (last === null) return block;
  const fields = block.fields.map((field) =>
    field.entry === last.entry
      ? { ...field, entry: { ...field.entry, parts: field.entry.parts.slice(0, -1) } }
      : field,
  );
  const proposal = entryOf('loose', [], [last.part]);
  return { ...block, fields: [...fields, { role: 'proposal', entry: proposal }] };
}

/** @returns The blocks; where most have no proposal but such a last paragraph, that is it. */
export function withProposalsBelow(blocks: readonly Block[]): Block[] {
  const open = blocks.filter((block) => !hasField(block, 'proposal'));
  const ending = open.filter((block) => lastPart(block) !== null);
  const isHabit = ending.length >= FEWEST && ending.length >= MOST * blocks.length;
  return isHabit ? blocks.map(parted) : [...blocks];
}
