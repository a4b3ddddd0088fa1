/**
 * Signs of motions that were not read: a proposal, a heading or a label of a motion in lines that no
 * motion claims for it. A document full of them that yields no motion has to say so.
 */

import type { DocumentTree, Line, Part } from '../document/tree';
import { linesBelow, partsBelow } from '../document/walk';
import { findMeetings } from '../dutch/meeting';
import { findQuotedTitle } from '../dutch/quotation';
import type { Warning } from '../model';
import { warn } from '../warnings';
import { announcedCount } from './announced-count';
import { isMotionHeading } from './headings';
import { meaningOfLabel } from './label-meaning';
import type { Ledger, Use } from './ledger';
import { findStatus } from './mentions';

const MOST_WORDS = 8;

/** "Als afgedaan te beschouwen" alone on a line is the proposal of a motion. */
const isProposal = (text: string): boolean =>
  text.split(/\s+/u).length <= MOST_WORDS &&
  /^\p{Lu}/u.test(text) &&
  !/[,;:]$/u.test(text) &&
  findStatus(text).mentions.some(({ weak }) => !weak);

const isHeading = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && (isMotionHeading(text) || isHeadingWithOutcome(text));

/** "Motie Gouda “Zwemles” Afdoen": a title and what stood beside it, run together. */
function isHeadingWithOutcome(text: string): boolean {
  const quoted = findQuotedTitle(text);
  if (quoted === null || !/^\s+\p{Lu}/u.test(quoted.after) || !isProposal(quoted.after.trim()))
    return false;
  return isMotionHeading(text.slice(0, text.length - quoted.after.length));
}

/** The words of a label at the start of a line, or the whole line. */
function isLabel(text: string): boolean {
  const at = text.indexOf(':');
  const label = at > 0 && at < 40 ? text.slice(0, at) : text;
  const meaning = meaningOfLabel(label);
  return meaning !== null && meaning.score >= 1 && BODY.has(meaning.role) && label.length < 40;
}
const BODY: ReadonlySet<string> = new Set(['request', 'account', 'proposal']);

/** A printed line as long as this part of the longest of its paragraph is full. */
const FULL = 0.7;

/** Lines of a sentence that began on the full line before them, or goes on below them. */
function withinSentences(part: Part): Line[] {
  if (part.kind !== 'lines') return partsBelow(part).flatMap(withinSentences);
  if (part.breaks === 'meant') return [];
  const longest = Math.max(...part.lines.map(({ text }) => text.length));
  const isOpen = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.text.length >= FULL * longest &&
    !/[.:;!?…]["'”’)\]]*$/u.test(line.text);
  return part.lines.filter((line, at) => {
    const goesOn = isOpen(line) && /^\p{Ll}/u.test(part.lines[at + 1]?.text ?? '');
    return goesOn || isOpen(part.lines[at - 1]);
  });
}

/** No sentence ends in one of these words: "Dat vroeg ook de motie van" goes on with a name and a title. */
const OPEN_END = /\s(?:motie|moties|van|de|het|en|door|bij|gemeente|gemeenten)$/u;

/** Lines of a text whose line above, perhaps on another page, breaks off within a sentence. */
function goingOn(lines: readonly Line[], ledger: Ledger): ReadonlySet<Line> {
  return new Set(
    lines.filter((line, at) => {
      const above = lines[at - 1];
      const [use, before] = [ledger.useOf(line), above === undefined ? null : ledger.useOf(above)];
      if (above === undefined || use?.kind !== 'field' || before?.kind !== 'field') return false;
      const isSameText = use.motion === before.motion && use.field === before.field;
      return isSameText && OPEN_END.test(above.text);
    }),
  );
}

type Signs = { proposals: Line[]; headings: Line[]; labels: Line[]; meetings: Line[] };

function signsIn(lines: readonly Line[]): Signs {
  return {
    proposals: lines.filter(({ text }) => isProposal(text)),
    headings: lines.filter(({ text }) => isHeading(text)),
    labels: lines.filter(({ text }) => isLabel(text)),
    meetings: lines.filter(({ text }) => /\(/u.test(text) && findMeetings(text).length > 0),
  };
}

const isOther = (use: Use | null): boolean =>
  use === null || use.kind === 'outside' || use.kind === 'heading';

/** Within the text of a motion: another motion was perhaps taken in. */
const isText = (use: Use | null): boolean =>
  use?.kind === 'field' &&
  (use.field === 'request' || use.field === 'account' || use.field === 'other');

const joined = (one: Signs, other: Signs): Signs => ({
  proposals: [...one.proposals, ...other.proposals],
  headings: [...one.headings, ...other.headings],
  labels: [...one.labels, ...other.labels],
  meetings: [...one.meetings, ...other.meetings],
});

/** Also where lines of several columns run into each other: words that motions have and others lack. */
function speaksOfMotions(lines: readonly Line[]): boolean {
  const outcomes = lines.filter(({ text }) => findStatus(text).mentions.some(({ weak }) => !weak));
  const meetings = lines.filter(({ text }) => findMeetings(text).length > 0);
  const motions = lines.filter(({ text }) => /(?<!\p{L})Moties?(?!\p{L})/u.test(text));
  const most = Math.max(outcomes.length, meetings.length);
  return most >= FEWEST_SIGNS && outcomes.length + meetings.length + motions.length > MANY_SIGNS;
}
const FEWEST_SIGNS = 3;
const MANY_SIGNS = 4;

/** Many more motions are named by a title between quotation marks than were read. */
function areFarFewer(count: number, { headings }: Signs): boolean {
  const named = new Set(headings.flatMap(({ text }) => findQuotedTitle(text)?.title ?? []));
  return named.size >= 1.5 * count + 2;
}

const FEWEST_LABELS = 3;

function aboutDocument(count: number, signs: Signs, speaks: boolean): Warning[] {
  const { proposals, headings, labels, meetings } = signs;
  const missed = Math.max(proposals.length, headings.length);
  const isAccount = labels.length >= FEWEST_LABELS || proposals.length > 1 || meetings.length > 2;
  if (count === 0 && !speaks && !(isAccount && missed + labels.length > 1)) return [];
  if (count > 0 && !speaks && missed === 0 && labels.length < FEWEST_LABELS) return [];
  const lines = [...proposals, ...headings, ...labels];
  const places = lines.slice(0, 20).map(({ place }) => place);
  if (count === 0) return [warn('no-motion-read', { places })];
  return lines[0] === undefined
    ? [warn({ kind: 'more-motions', count }, { places })]
    : [warn({ kind: 'motion-outside', count, text: lines[0].text }, { places })];
}

/** @param perMotion - Gets the doubts about motions that others were taken into. */
export function missedMotions(
  tree: DocumentTree,
  ledger: Ledger,
  count: number,
  perMotion: Warning[][],
): Warning[] {
  const lines = linesBelow(tree.parts);
  const within = new Set(tree.parts.flatMap(withinSentences));
  const texts = signsIn(lines.filter((line) => isText(ledger.useOf(line))));
  const goesOn = goingOn(lines, ledger);
  const inside = {
    ...texts,
    proposals: texts.proposals.filter((line) => !within.has(line)),
    headings: texts.headings.filter((line) => !goesOn.has(line)),
  };
  for (const line of [...inside.proposals, ...inside.headings]) {
    const use = ledger.useOf(line);
    if (use?.kind !== 'field') continue;
    perMotion[use.motion]?.push(
      warn({ kind: 'motion-inside', text: line.text }, { places: [line.place] }),
    );
  }
  const first = lines.findIndex((line) => ledger.useOf(line)?.kind === 'field');
  const behind = first === -1 ? lines : lines.slice(first);
  const outside = signsIn(behind.filter((line) => isOther(ledger.useOf(line))));
  const isTakenIn = inside.proposals.length > 1 || inside.headings.length > 1;
  const all = signsIn(lines.filter((line) => ledger.useOf(line)?.kind !== 'contents'));
  const speaks = count === 0 ? speaksOfMotions(lines) : areFarFewer(count, all);
  return [
    ...aboutDocument(count, isTakenIn ? joined(outside, inside) : outside, speaks),
    ...(first === -1 ? [] : aboutAnnounced(lines.slice(0, first), count)),
  ];
}

function aboutAnnounced(before: readonly Line[], count: number): Warning[] {
  const found = announcedCount(before);
  if (found === null || found.announced <= count) return [];
  const places = found.lines.map(({ place }) => place);
  return [warn({ kind: 'count-announced', announced: found.announced, found: count }, { places })];
}
