/** Reads the motion of a block, or the motions when several share one account. */
import type { Place } from '../document/place';
import type { Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { findDate, findMeeting } from '../dutch/meeting';
import { areNames, isNobody, readSubmitters } from '../gemeenten/submitters';
import { motionId } from '../identity';
import { type Meeting, MOTION_FIELDS, type Motion, type MotionField, type Warning } from '../model';
import { type Block, fieldsOf, hasField, saysMany, wordsOf } from './block';
import { type BlockTexts, lineOf, textsOfBlock } from './block-texts';
import { doubtsOfMotion } from './doubts';
import type { Entry } from './entry';
import { type HeaderCell, namingCell } from './header-cell';
import { STAYS_LISTED } from './lexicon/stays-listed';
import { meetingWordsOf } from './meeting-of-section';
import { motionNamesIn } from './motion-names';
import { readProposal } from './proposal';
import { readTitle, type TitleText } from './read-title';
import { type Numbered, runningNumbers } from './running-numbers';
import { saidOfBlock } from './said-of-block';
import { textOf } from './text-of';
import { subjectsOf, topicsOf } from './topics';

export type ReadMotion = {
  motion: Motion;
  block: Block;
  sign: TitleText['sign'];
  number: number | null;
  /** The lines of each field, for its places and for the ledger. */
  lines: Partial<Record<MotionField, Line[]>>;
  /** Of the proposal, as it was read; for the audit. */
  isShared: boolean;
};

const linesOf = (entries: readonly Entry[]): Line[] =>
  entries.flatMap(({ parts }) => linesBelow(parts));

const DATE_ONLY = /\d/u;

function meetingOf(
  block: Block,
  title: TitleText,
  cell: HeaderCell,
  other: string,
): Meeting | null {
  const fields = fieldsOf(block, 'meeting');
  const own = lineOf(block, 'meeting') || (cell.meeting?.text ?? '');
  const label = fields[0]?.labelText ?? '';
  const candidates = [
    title.after,
    own,
    ...(DATE_ONLY.test(own)
      ? [`ALV ${label} ${own}`.replace(/ALV ALV:?/u, 'ALV'), `ALV ${findDate(own) ?? ''}`]
      : []),
    lineOf(block, 'submitters'),
    title.submitters,
    other,
    meetingWordsOf(block.section),
  ];
  for (const text of candidates) {
    const meeting = findMeeting(text);
    if (meeting !== null) return meeting;
  }
  return block.lentMeeting ?? null;
}

/** A short text without a label below the title: "Ingediend door Gouda, ALV 26 juni 2024". */
const introOf = (block: Block): string =>
  fieldsOf(block, 'other')
    .filter(({ key }) => key === '')
    .map(wordsOf)
    .join(' ');

function submitterTextOf(block: Block, title: TitleText, cell: HeaderCell): string {
  const labelled = lineOf(block, 'submitters') || (cell.submitters?.text ?? '');
  if (labelled !== '') return labelled;
  if (title.submitters !== '' && !/^\s*motie\s*$/iu.test(title.submitters)) return title.submitters;
  const motions = fieldsOf(block, 'title').length > 0 ? lineOf(block, 'motion') : '';
  return motions || introOf(block) || title.submitters;
}

function placesOf(lines: ReadMotion['lines']): Motion['places'] {
  const places: Partial<Record<MotionField, Place[]>> = {};
  for (const [field, own] of Object.entries(lines)) {
    const key = MOTION_FIELDS.find((known) => known === field);
    if (key !== undefined && own.length > 0) places[key] = own.map(({ place }) => place);
  }
  return places;
}

function fieldLines(block: Block, cell: HeaderCell, texts: BlockTexts): ReadMotion['lines'] {
  const naming = cell.main.lines;
  const submitters = linesOf(fieldsOf(block, 'submitters'));
  const meeting = linesOf(fieldsOf(block, 'meeting'));
  const section = block.section?.label ?? [];
  const own = cell.submitters?.lines ?? [];
  return {
    title: cell.title?.lines ?? naming,
    submitters: submitters.length > 0 ? submitters : own.length > 0 ? own : naming,
    meeting: meeting.length > 0 ? meeting : (cell.meeting?.lines ?? [...naming, ...section]),
    subject: linesOf(subjectsOf(block).slice(0, 1)),
    request: linesOf(texts.request.entries),
    account: linesOf(texts.account.entries),
    proposal: linesOf(texts.proposal.entries),
    advice: linesOf(fieldsOf(block, 'advice')),
    vote: linesOf(fieldsOf(block, 'vote')),
    decision: linesOf(fieldsOf(block, 'decision')),
  };
}

function sourceOf(block: Block, quote: string): Motion['source'] {
  const pages = linesOfBlock(block).flatMap(({ place }) => ('page' in place ? [place.page] : []));
  const anchor = linesOfBlock(block)
    .map(({ place }) => ('page' in place ? null : place.anchor))
    .find((known) => known !== null);
  return {
    ...(pages.length === 0 ? {} : { pages: [Math.min(...pages), Math.max(...pages)] as const }),
    quote,
    ...(anchor === undefined || anchor === null ? {} : { anchor }),
  };
}

/** All lines that stand at a block: labels, contents and headers that came back. */
export function linesOfBlock(block: Block): Line[] {
  const entries = [
    ...(block.heading === null ? [] : [block.heading]),
    ...block.fields.map(({ entry }) => entry).filter(({ isFromAbove }) => !isFromAbove),
    ...block.repeated,
  ];
  const labels = block.isRow ? [] : entries.flatMap(({ label }) => label);
  return [...labels, ...linesOf(entries)];
}

/** "De motie blijft op de lijst" is in doubt where it may tell of the past, and not as a proposal. */
const isSurelyKept = (block: Block, { proposal }: BlockTexts): boolean =>
  STAYS_LISTED.test(proposal.text) && fieldsOf(block, 'proposal').every(({ key }) => key !== '');

/** What the blocks of a document have in common, and whether this one is the last of them. */
type Among = {
  areProposed: boolean;
  isLast: boolean;
  topic: string;
  numbers: ReadonlyMap<string, Numbered>;
};
type Shared = Among & { block: Block; cell: HeaderCell; texts: BlockTexts; count: number };

function motionOf(title: TitleText, shared: Shared): ReadMotion {
  const { block, cell, texts, isLast, areProposed, topic, count } = shared;
  const { submitters, andOthers, collective, unknown } = readSubmitters(
    submitterTextOf(block, title, cell),
  );
  const meeting = meetingOf(block, title, cell, introOf(block));
  const lent = block.topic === null ? topic : textOf(block.topic.parts);
  const subject = lineOf(block, 'subject') || (cell.subject?.text ?? lent);
  const request = texts.request.text;
  const account = texts.account.text;
  const hasProposal = texts.proposal.text !== '' || fieldsOf(block, 'proposal').length > 0;
  const read = hasProposal ? readProposal(texts.proposal.text, account) : null;
  const { said, warnings: doubtsOfSaid } = saidOfBlock(block);
  const identity = {
    title: title.title,
    submitters,
    ...(collective === undefined ? {} : { collective }),
    meeting,
  };
  const lines = fieldLines(block, cell, texts);
  const warnings: Warning[] = [
    ...block.warnings,
    ...texts.warnings,
    ...doubtsOfSaid,
    ...doubtsOfMotion({
      title,
      unknown,
      hasNames: !isNobody(identity),
      meeting,
      request,
      account,
      hasProposal,
      isSaid: !areProposed && (said.advice ?? said.decision) !== undefined,
      isLast,
      isRow: block.isRow,
      count: saysMany(block) ? 1 : count,
    }),
    ...(isSurelyKept(block, texts) ? [] : (read?.warnings ?? [])),
  ];
  const places = placesOf(lines);
  const motion: Motion = {
    id: motionId(identity),
    ...identity,
    andOthers,
    ...(subject === '' ? {} : { subject }),
    ...(request === '' ? {} : { request }),
    ...(account === '' ? {} : { account }),
    ...(read === null ? {} : { proposal: read.proposal }),
    ...said,
    source: sourceOf(block, cell.main.text),
    ...(places === undefined ? {} : { places }),
    warnings,
  };
  return { motion, block, sign: title.sign, number: title.number, lines, isShared: count > 1 };
}

const namesOf = ({ main, title }: HeaderCell): string[] =>
  title === undefined ? motionNamesIn(main.text) : [title.text];

/** @returns Empty for a block that names no motion at all. */
function motionsOfBlock(block: Block, among: Among): ReadMotion[] {
  const { cell, isTitleOnly } = namingCell(block);
  const texts = textsOfBlock(block);
  const hasSubmitters =
    fieldsOf(block, 'submitters').length > 0 ||
    cell.submitters !== undefined ||
    areNames(introOf(block));
  const titled = namesOf(cell);
  const shared: Shared = { ...among, block, cell, texts, count: titled.length };
  const options = { isTitleOnly: isTitleOnly || cell.title !== undefined, hasSubmitters };
  return titled
    .map((text) => {
      const numbered = among.numbers.get(text);
      if (numbered === undefined) return readTitle(text, options);
      const title = readTitle(numbered.rest, { ...options, isNumbered: true });
      return { ...title, number: numbered.number };
    })
    .map((title) => motionOf(title, shared))
    .filter(({ motion }) => motion.title !== '' || motion.account !== undefined);
}

/** @param entries - Of the whole document: a heading without a motion may be numbered too. */
export function motionsOfBlocks(blocks: readonly Block[], entries: readonly Entry[]): ReadMotion[] {
  const headings = entries.filter(({ key, origin }) => key === '' && origin === 'heading');
  const named = blocks.flatMap((block) => namesOf(namingCell(block).cell));
  const numbers = runningNumbers([named, headings.map(wordsOf)]);
  const proposed = blocks.filter((block) => hasField(block, 'proposal'));
  const areProposed = proposed.length * 2 > blocks.length;
  const topics = topicsOf(blocks);
  return blocks.flatMap((block, index) => {
    const topic = block.section === null ? '' : (topics.get(block.section) ?? '');
    const isLast = index === blocks.length - 1;
    return motionsOfBlock(block, { areProposed, isLast, topic, numbers });
  });
}
