/** The facts of a report as rows of a sheet. */
import { formatMeeting } from '../dutch/meeting';
import type { MotionEvent } from '../history/events';
import { standingAfter } from '../history/standing';
import { withoutPlace } from '../web-address';
import { correctionSentences, marksOf, printedText, reviewedOn } from './corrections';
import type { EventRow, MotionRow } from './document-model';
import type { ReportSource } from './input';
import type { Selected } from './select';
import { cleanText, link, oneLine } from './text';
import {
  EVENT_LABELS,
  PROPOSAL_LABELS,
  partsInWords,
  STANDING_LABELS,
  submittersInWords,
} from './words';

/** "7", "7-8", or '' for a document without pages. */
export function pagesOf({ source: { pages } }: Pick<MotionEvent, 'source'>): string {
  if (pages === undefined) return '';
  const [first, last] = pages;
  return first === last ? String(first) : `${first}-${last}`;
}

/** The address of the page of a PDF, or of the place on a web page. */
export function addressOf(
  { source }: Pick<MotionEvent, 'source'>,
  document: ReportSource | undefined,
): string {
  const url = link('', document?.url).href;
  if (url === undefined) return '';
  const base = withoutPlace(url);
  if (source.pages !== undefined) return `${base}#page=${source.pages[0]}`;
  return source.anchor === undefined ? url : `${base}#${encodeURIComponent(source.anchor)}`;
}

/** What the document says at this event, as printed; '' when it only names the motion. */
export function wordsOf(event: MotionEvent): string {
  switch (event.kind) {
    case 'ingediend':
      return '';
    case 'preadvies':
      return event.advice.text;
    case 'stemming':
      return event.vote.text;
    case 'verantwoording':
      return event.proposal?.text ?? '';
    case 'besluit':
      return event.decision.text;
  }
}

/** The column of the sheet says what the document says. */
function printedWordsOf(event: MotionEvent): string {
  const { correction } = standingAfter(event);
  return correction === null ? wordsOf(event) : printedText(correction.printed);
}

type Sources = ReadonlyMap<string, ReportSource>;

/** A sheet has a column for what is printed: not what a person made of it. */
function printedProposal({ proposal, events }: Selected): string {
  const mark = marksOf(events).findLast(({ printed }) => printed.field === 'proposal');
  return mark === undefined ? (proposal?.text ?? '') : printedText(mark.printed);
}

export function motionRow(selected: Selected, sources: Sources, madeBy: string): MotionRow {
  const { life, number, standing, proposal, request, account, note, voteAdvice } = selected;
  const { motion, warnings } = life;
  const document = sources.get(standing.documentId);
  const isAgreed = standing.documentId !== standing.event.documentId;
  const place = isAgreed ? { source: {} } : standing.event;
  return {
    id: motion.id,
    number,
    title: oneLine(motion.title),
    submitters: oneLine(submittersInWords(motion)),
    meeting: motion.meeting === null ? '' : formatMeeting(motion.meeting),
    meetingDate: motion.meeting?.date ?? '',
    subject: oneLine(motion.subject ?? ''),
    standing: [STANDING_LABELS[standing.kind], partsInWords(standing.parts)]
      .filter(Boolean)
      .join('. '),
    proposal: proposal === undefined ? '' : PROPOSAL_LABELS[proposal.kind],
    proposalText: cleanText(printedProposal(selected)),
    condition: cleanText(proposal?.condition ?? ''),
    voteAdvice: voteAdvice?.choice ?? '',
    voteReason: cleanText(voteAdvice?.reason ?? ''),
    note: cleanText(note ?? ''),
    request: cleanText(request ?? ''),
    account: cleanText(account ?? ''),
    warnings: warnings.map(({ message }) => oneLine(message)).join('\n'),
    corrections: correctionSentences(selected, madeBy).join('\n'),
    reviewed: reviewedOn(selected, sources.values()) ?? '',
    document: oneLine(document?.title ?? ''),
    page: pagesOf(place),
    url: addressOf(place, document),
  };
}

export function eventRows({ number, life, events }: Selected, sources: Sources): EventRow[] {
  return events.map((event) => {
    const document = sources.get(event.documentId);
    return {
      number,
      title: oneLine(life.motion.title),
      date: event.date ?? '',
      event: EVENT_LABELS[event.kind],
      text: cleanText(printedWordsOf(event)),
      document: oneLine(document?.title ?? ''),
      page: pagesOf(event),
      url: addressOf(event, document),
    };
  });
}
