/** From stored events back to what was read from one document. */
import { CORRECTABLE_FIELDS } from '../corrections/field-state';
import type { FieldMark } from '../corrections/mark';
import type { Motion, ReadDocument, Reading, Warning } from '../model';
import type { MotionEvent, SubmittedEvent } from './events';

const isEmpty = (places: object): boolean => Object.keys(places).length === 0;

/** What `event` adds to the motion that it is about. */
function said(event: MotionEvent): Partial<Motion> {
  const { id, motionId, documentId, kind, date, position, source, ...rest } = event;
  const { warnings, corrections, ...words } = rest;
  return words;
}

/** In the order of the fields, as they were applied. */
function correctionsOf(events: readonly MotionEvent[]): FieldMark[] {
  const placeOf = ({ printed }: FieldMark): number => CORRECTABLE_FIELDS.indexOf(printed.field);
  return events
    .flatMap((event) => event.corrections ?? [])
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function motionOf(submitted: SubmittedEvent, events: readonly MotionEvent[]): Motion {
  const { title, submitters, andOthers, meeting, source } = submitted;
  const warnings = events
    .flatMap((event) => event.warnings)
    .toSorted((one, other) => one.position - other.position)
    .map(({ position, ...warning }) => warning);
  let motion: Motion = {
    ...{ id: submitted.motionId, title, submitters, andOthers, meeting },
    ...{ source, warnings },
  };
  for (const event of events) {
    const places = { ...motion.places, ...event.places };
    motion = { ...motion, ...said(event), ...(isEmpty(places) ? {} : { places }) };
  }
  const corrections = correctionsOf(events);
  return corrections.length === 0 ? motion : { ...motion, corrections };
}

/**
 * The inverse of `eventsFromReading`: stored and read back gives the same reading.
 * @param events - Those of this document, in any order. A motion whose `ingediend` is not among them
 *   is left out: its title and submitters are not known.
 */
export function readingFromEvents(
  document: ReadDocument,
  events: readonly MotionEvent[],
  warnings: readonly Warning[],
): Reading {
  const byPosition = Map.groupBy(events, (event) => event.position);
  const submitted = events
    .filter((event) => event.kind === 'ingediend')
    .toSorted((one, other) => one.position - other.position);
  return {
    schema: 'motievolger/1',
    document,
    motions: submitted.map((event) => motionOf(event, byPosition.get(event.position) ?? [])),
    warnings: [...warnings],
  };
}
