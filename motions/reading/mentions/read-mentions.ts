/**
 * The motions that a page names, whatever its markup: tree in, motions out, each with the places of
 * its fields, and with every line that says something of them claimed in the ledger.
 */
import type { DocumentTree, Line } from '../../document/tree';
import { collapseSpace } from '../../dutch/fold';
import { areOfEarlier } from '../../dutch/meetings-of-motions';
import { motionId } from '../../identity';
import type { DocumentKind, Meeting, Motion, MotionField, Warning, WarningCode } from '../../model';
import { type PlainReason, warn } from '../../warnings';
import type { Ledger } from '../ledger';
import { MOTIONS } from '../lexicon/page-words';
import { withSharedDoubts, withUniqueIds } from '../motions-of-document';
import { unreadMotions } from './audit';
import { addDoubtsOfSaid } from './doubts-of-said';
import type { Draft } from './draft';
import { FoundMotions } from './found';
import { isToldAs } from './lent-meeting';
import { linesOfNone } from './lines-of-none';
import { mergedDrafts } from './merge';
import { outcomesOfNone } from './outcomes-of-none';
import { outlineOf } from './outline';
import { PageSentences } from './page-sentences';
import { proposedOf } from './proposed';
import { MentionReader } from './reader';
import { settleDecisions } from './settle-decisions';
import { titlesOfNone } from './titles-of-none';
import { warningsOf } from './warnings';
import { namesOf } from './who';

export type MentionsOptions = {
  kind: DocumentKind;
  /** Of the page. */
  meeting: Meeting | null;
  /** Meetings before it of which the page names motions; null for one that cannot be dated. */
  toldOfMotions?: readonly (Meeting | null)[];
  /** Of the motions below a heading, when they are of another meeting. */
  meetingBelow?: (heading: string) => Meeting | null;
  /** Nothing but what is read on the page tells that it is about a meeting. */
  isOpen?: boolean;
  ledger: Ledger;
};

export type ReadMentions = { motions: Motion[]; warnings: Warning[] };

const MOST_QUOTED = 300;

function motionOf(draft: Draft, meeting: Meeting | null, kind: DocumentKind): Motion {
  const { said, who, statement, type } = draft;
  const title = draft.title ?? '';
  const { submitters, andOthers, collective } = who;
  const { doubts, ...proposed } = proposedOf(said, kind);
  const { anchor } = anchorOf(statement.lines[0]?.line);
  return {
    id: motionId({ title, submitters, collective, meeting }),
    ...{ type, title, submitters, andOthers, meeting },
    ...(collective === undefined ? {} : { collective }),
    ...(said.vote === undefined ? {} : { vote: said.vote }),
    ...proposed,
    ...(draft.links.length === 0 ? {} : { documents: draft.links }),
    source: {
      quote: collapseSpace(statement.text).slice(0, MOST_QUOTED),
      ...(anchor === null ? {} : { anchor }),
    },
    ...(Object.keys(draft.places).length === 0 ? {} : { places: draft.places }),
    warnings: [...warningsOf(draft, meeting), ...doubts],
  };
}

const anchorOf = (line: Line | undefined): { anchor: string | null } => ({
  anchor: line !== undefined && 'anchor' in line.place ? line.place.anchor : null,
});

/** The title of the page, or its first heading, speaks of motions. */
function isOfMotions({ title, parts }: DocumentTree): boolean {
  const first = parts.find((part) => part.kind === 'section');
  const heading = first?.kind === 'section' ? first.heading.map(({ text }) => text) : [];
  return [title, ...heading].some((text) => MOTIONS.test(text));
}

const ACCOUNTS = /(?:verantwoording|uitvoering|afdoening|afhandeling)[^.]{0,60}moties/iu;
const tellsAccount = (text: string): boolean => ACCOUNTS.test(text) || areOfEarlier(text);

/** An account is of motions that were put before: the meeting that it is given at is not theirs. */
function meetingOf(draft: Draft, options: MentionsOptions): Meeting | null {
  const { heading, lentMeeting, said } = draft;
  const { kind, meeting, meetingBelow, toldOfMotions = [] } = options;
  const isDecided = said.decision !== undefined && said.decision.kind !== 'overig';
  const isProposed = said.proposal !== undefined || said.settled !== undefined;
  const isAccounted = draft.isAccounted || isDecided || (kind === 'verantwoording' && isProposed);
  // "Verantwoording moties ALV 26 juni" on the page of that meeting: they were put before it.
  const isOwnAccount = lentMeeting?.meeting?.date === meeting?.date;
  const isElsewhere = lentMeeting?.isOfAccount === true && (!isAccounted || isOwnAccount);
  const lent = isElsewhere ? undefined : lentMeeting;
  const isOfPage = lent !== undefined && meeting !== null && isToldAs(lent, meeting);
  const own = lent?.meeting ?? (isOfPage ? meeting : meetingBelow?.(heading));
  if (own != null) return own;
  if (!isAccounted && lent === undefined) return meeting;
  const earlier = toldOfMotions.filter((told) => told?.date !== meeting?.date);
  if (earlier.length === 0) return toldOfMotions.length === 0 ? null : meeting;
  return earlier.length === 1 ? (earlier[0] ?? null) : null;
}

function claim(ledger: Ledger, drafts: readonly Draft[], headings: readonly Line[]): void {
  for (const [motion, { lines }] of drafts.entries()) {
    const byField = new Map<MotionField | 'other', Line[]>();
    for (const { line, field } of lines) {
      const known = byField.get(field);
      if (known === undefined) byField.set(field, [line]);
      else known.push(line);
    }
    for (const [field, claimed] of byField) ledger.claim(claimed, { kind: 'field', motion, field });
  }
  ledger.claim(headings, { kind: 'heading' });
}

export function readMentions(tree: DocumentTree, options: MentionsOptions): ReadMentions {
  const { kind, meeting, ledger, isOpen = false } = options;
  const found = new FoundMotions();
  const statements = outlineOf(tree.parts);
  new MentionReader(found, { kind, isOpen, isOfMotions: isOfMotions(tree) }).read(statements);
  found.lend(kind === 'besluiten');
  const drafts = mergedDrafts(found.drafts);
  found.lendLoose(drafts);
  const accounts = tree.lines.some(({ text }) => tellsAccount(text));
  settleDecisions(drafts, { kind, meeting, accounts });
  claim(ledger, drafts, found.headings);
  const page = new PageSentences(drafts);
  addDoubtsOfSaid(drafts, page, kind);
  const motions = drafts.map((draft) => motionOf(draft, meetingOf(draft, options), kind));
  const { motions: left, shared } = withSharedDoubts(motions, OF_ALL);
  const warnings = [
    ...shared,
    ...countWarnings(found),
    ...unreadMotions(statements, drafts, ledger, found.skipped),
    ...outcomesOfNone(statements, drafts, page),
    ...titlesOfNone(statements, page),
    ...saidOfNone(found),
  ];
  const untaken = linesOfNone(statements, warnings, {
    ...{ kind, ledger, page },
    hasMotions: drafts.length > 0,
  });
  return { motions: withUniqueIds(left), warnings: [...warnings, ...untaken] };
}

/** What can be missing of every motion, said once of the page. */
const OF_ALL: ReadonlyMap<WarningCode, PlainReason> = new Map([
  ['submitter-missing', 'submitters-missing'],
  ['meeting-missing', 'meetings-missing'],
]);

/** How many different motions there are from each draft on: one that was named before may be named again. */
function differentFrom(drafts: readonly Draft[]): number[] {
  const seen = new Set<string>();
  const counts = drafts.toReversed().map(({ key, who }) => seen.add(`${key} ${namesOf(who)}`).size);
  return counts.toReversed();
}

/** "Drie moties" above a list of two. */
function countWarnings({ announcements, drafts }: FoundMotions): Warning[] {
  const different = differentFrom(drafts);
  return announcements.flatMap(({ announcement, found }): Warning[] => {
    const { count, isPointing } = announcement;
    const below = different[found] ?? 0;
    if (count === null || !isPointing || below >= count) return [];
    return [warn({ kind: 'count-announced', announced: count, found: below })];
  });
}

const MOST_TOLD = 8;

/** Motions are announced and outcomes are told, and yet no motion was found. */
function saidOfNone({ drafts, announcements, loose }: FoundMotions): Warning[] {
  if (drafts.length > 0 || announcements.length === 0) return [];
  return loose
    .filter(({ said }) => (said.vote ?? said.advice) !== undefined)
    .slice(0, MOST_TOLD)
    .map(({ lines }) => {
      const text = lines.map((line) => line.text).join(' ');
      return warn(
        { kind: 'line-not-read', text: text.slice(0, MOST_QUOTED) },
        { places: lines.map(({ place }) => place) },
      );
    });
}
