/** From a reading to the events to store. Its inverse is `reading-from-events`. */
import type { FieldMark } from '../corrections/mark';
import type { Motion, MotionField, Reading, WarningCode } from '../model';
import type { MotionEvent } from './events';

/** The doubts that concern what the board says; all others concern the motion itself. */
const ABOUT_THE_ACCOUNT: ReadonlySet<WarningCode> = new Set([
  'account-missing',
  'proposal-missing',
  'proposal-conditional',
  'proposal-unclear',
  'reference-unknown',
]);

type NumberedWarning = MotionEvent['warnings'][number];

/** An absent field stays absent: a stored `undefined` would be a key that nobody wrote. */
function withoutUndefined<Fields extends object>(fields: Fields): Fields {
  const copy = { ...fields };
  for (const [key, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}

function splitWarnings(motion: Motion, hasAccount: boolean) {
  const onMotion: NumberedWarning[] = [];
  const onAccount: NumberedWarning[] = [];
  for (const [position, warning] of motion.warnings.entries()) {
    const onThis = hasAccount && ABOUT_THE_ACCOUNT.has(warning.code) ? onAccount : onMotion;
    onThis.push({ ...warning, position });
  }
  return { onMotion, onAccount };
}

/** What the events of each kind hold of a motion. */
export const FIELDS_OF_EVENT: Record<MotionEvent['kind'], readonly MotionField[]> = {
  ingediend: ['title', 'submitters', 'meeting', 'subject', 'request'],
  preadvies: ['advice'],
  stemming: ['vote'],
  verantwoording: ['account', 'proposal'],
  besluit: ['decision'],
};

/** Of the fields that an event holds; undefined when none of them has a place. */
function placesOfKind({ places }: Motion, kind: MotionEvent['kind']): Motion['places'] {
  const own: NonNullable<Motion['places']> = {};
  for (const field of FIELDS_OF_EVENT[kind]) {
    const found = places?.[field];
    if (found !== undefined) own[field] = found;
  }
  return Object.keys(own).length === 0 ? undefined : own;
}

/** Those of the fields that an event holds, by what becomes of them. */
const isOfKind =
  (kind: MotionEvent['kind']) =>
  ({ printed: { field } }: FieldMark): boolean =>
    field !== 'pages' && FIELDS_OF_EVENT[kind].includes(field);

/** What a person took out has no event of its own any more: the motion itself says so. */
function withCorrections(
  { corrections }: Motion,
  [submitted, ...others]: readonly MotionEvent[],
): MotionEvent[] {
  if (submitted === undefined) return [];
  if (corrections === undefined) return [submitted, ...others];
  const own = (event: MotionEvent): MotionEvent => {
    const found = corrections.filter(isOfKind(event.kind));
    return found.length === 0 ? event : { ...event, corrections: found };
  };
  const rest = corrections.filter((mark) => !others.some(({ kind }) => isOfKind(kind)(mark)));
  return [rest.length === 0 ? submitted : { ...submitted, corrections: rest }, ...others.map(own)];
}

function eventsOfMotion(motion: Motion, position: number, reading: Reading): MotionEvent[] {
  const { id: motionId, title, submitters, andOthers, collective, meeting } = motion;
  const { subject, request, account, proposal, refersTo, advice, vote, decision } = motion;
  const { type, documents, added, confirmed } = motion;
  const documentId = reading.document.sha256;
  const hasAccount = [account, proposal, refersTo].some((field) => field !== undefined);
  const { onMotion, onAccount } = splitWarnings(motion, hasAccount);
  const common = <Kind extends MotionEvent['kind']>(kind: Kind) => ({
    id: `${documentId}/${position}/${kind}`,
    motionId,
    documentId,
    kind,
    position,
    source: motion.source,
    date: reading.document.meeting?.date ?? null,
    warnings: [],
    places: placesOfKind(motion, kind),
  });
  const events: MotionEvent[] = [
    {
      ...common('ingediend'),
      date: meeting?.date ?? null,
      warnings: onMotion,
      ...{ type, documents, title, submitters, andOthers, collective, meeting, subject, request },
      ...{ added, confirmed },
    },
  ];
  if (advice) events.push({ ...common('preadvies'), advice });
  // An account tells the vote on the motion itself, at the meeting that it was put at.
  const votedAt = hasAccount ? { date: meeting?.date ?? null } : {};
  if (vote) events.push({ ...common('stemming'), ...votedAt, vote });
  if (hasAccount) {
    const warnings = onAccount;
    events.push({ ...common('verantwoording'), warnings, account, proposal, refersTo });
  }
  if (decision) events.push({ ...common('besluit'), decision });
  return withCorrections(motion, events.map(withoutUndefined));
}

/**
 * Only what the document says: no event without words for it. A motion is submitted on the date of
 * its own meeting, and so it was voted on where its account tells so; all else happens on that of the
 * document.
 * @returns In document order, and per motion in the order of a motion's life. Empty for a reading
 *   without motions.
 */
export function eventsFromReading(reading: Reading): MotionEvent[] {
  return reading.motions.flatMap((motion, position) => eventsOfMotion(motion, position, reading));
}
