/** What people changed of the facts in a report: said beside each, with what is printed. */

import type { CorrectableField, FieldState } from '../corrections/field-state';
import type { FieldMark, PersonMark } from '../corrections/mark';
import { dayOf } from '../dutch/day-of';
import { formatDate, formatMeeting } from '../dutch/meeting';
import type { MotionEvent } from '../history/events';
import type { ReportBlock } from './document-model';
import type { ReportSource } from './input';
import type { Selected } from './select';
import { italic, oneLine, paragraph } from './text';
import { PROPOSAL_LABELS, submittersInWords } from './words';

const FIELD_LABELS: Record<CorrectableField, string> = {
  title: 'titel',
  submitters: 'indieners',
  meeting: 'vergadering',
  subject: 'onderwerp',
  request: 'oproep',
  account: 'verantwoording',
  proposal: 'voorstel',
  advice: 'preadvies',
  vote: 'stemming',
  decision: 'besluit',
  pages: 'pagina’s',
};
const NOTHING = 'niets';

/** What is printed in a field, on one line. */
export function printedText(state: FieldState): string {
  if (state.value === null || state.value === '') return NOTHING;
  switch (state.field) {
    case 'submitters':
      return submittersInWords(state.value);
    case 'meeting':
      return formatMeeting(state.value);
    case 'proposal':
      return state.value.text || PROPOSAL_LABELS[state.value.kind];
    case 'advice':
    case 'decision':
    case 'vote':
      return state.value.text;
    case 'pages':
      return state.value.join('-');
    default:
      return state.value;
  }
}

/** Each once: more than one event may carry it. */
export function marksOf(events: readonly MotionEvent[]): FieldMark[] {
  const marks = events.flatMap(({ corrections = [] }) => corrections);
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

/** Whoever uses this computer makes the report, and is named in it. */
const personOf = ({ correctedBy }: PersonMark, madeBy: string): string =>
  correctedBy ?? (madeBy === '' ? 'de maker van dit rapport' : madeBy);

const saidBy = (mark: PersonMark, madeBy: string): string =>
  `door ${personOf(mark, madeBy)} op ${formatDate(dayOf(mark.at))}`;

/** "Voorstel: aangepast door Griffie Gouda op 1 november 2026. In het document staat: “Afdoen”." */
export function correctionSentences(
  { events }: Pick<Selected, 'events'>,
  madeBy: string,
): string[] {
  const changed = marksOf(events).map((mark) => {
    const label = FIELD_LABELS[mark.printed.field];
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    const printed = oneLine(printedText(mark.printed));
    const words = printed === NOTHING ? NOTHING : `“${printed}”`;
    return `${name}: aangepast ${saidBy(mark, madeBy)}. In het document staat: ${words}.`;
  });
  const added = events.flatMap((event) =>
    event.kind === 'ingediend' && event.added !== undefined
      ? [`Deze motie is toegevoegd ${saidBy(event.added, madeBy)}.`]
      : [],
  );
  return [...added, ...changed];
}

const lookedAt = (event: MotionEvent): PersonMark[] => [
  ...(event.kind === 'ingediend' ? (event.confirmed ?? []) : []),
  ...(event.corrections ?? []),
];

type ReadAt = Pick<ReportSource, 'id' | 'readAt'>;

/** What came later from a document of which nobody looked at anything: nobody can have seen it. */
function isReadLater(
  events: readonly MotionEvent[],
  documents: Iterable<ReadAt>,
  last: string,
): boolean {
  const looked = new Set(
    events.filter((event) => lookedAt(event).length > 0).map(({ documentId }) => documentId),
  );
  const others = new Set(
    events.map(({ documentId }) => documentId).filter((id) => !looked.has(id)),
  );
  // A time of reading may be a day only.
  return [...documents].some(
    ({ id, readAt }) => others.has(id) && readAt > last.slice(0, readAt.length),
  );
}

/**
 * The day on which the last doubt was looked at; null while one is open, when there was none, or when
 * a document told more of the motion since.
 */
export function reviewedOn(
  { life, events }: Pick<Selected, 'life' | 'events'>,
  documents: Iterable<ReadAt>,
): string | null {
  const last = events
    .flatMap(lookedAt)
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last === undefined || life.warnings.length > 0) return null;
  return isReadLater(events, documents, last) ? null : dayOf(last);
}

/** The footnotes under the facts of a motion, and whether somebody looked at all of them. */
export function correctionBlocks(
  selected: Selected,
  madeBy: string,
  documents: Iterable<ReadAt>,
): ReportBlock[] {
  const reviewed = reviewedOn(selected, documents);
  return [
    ...correctionSentences(selected, madeBy).map((sentence) =>
      paragraph(italic(`${MARK} ${sentence}`)),
    ),
    ...(reviewed === null ? [] : [paragraph(italic(`Nagekeken op ${formatDate(reviewed)}.`))]),
  ];
}

/** Stands behind a fact that a person changed, and before the sentence that says so. */
export const MARK = '*';

/** The fields that were changed, for behind the fact that they are in. */
export function markBehind(
  events: readonly MotionEvent[],
  ...fields: readonly CorrectableField[]
): string {
  return marksOf(events).some(({ printed }) => fields.includes(printed.field)) ? MARK : '';
}
