/**
 * What people say of a reading, applied to it: the one place where a fact becomes other than it was
 * printed. Pure: the same reading and corrections give the same answer, in whatever order they came;
 * applied twice they give what once gives; without corrections the reading is as it was printed.
 */
import { lastWords } from './corrections/active';
import type { ChangedField, Correction, CorrectionOf } from './corrections/correction';
import { doubtKey, fieldOfDoubt } from './corrections/doubts';
import { CORRECTABLE_FIELDS } from './corrections/field-state';
import { fieldOf, placesOf, sameState, withField, withPlaces } from './corrections/fields';
import { goneMotions } from './corrections/gone-motions';
import {
  type ConfirmedDoubt,
  type FieldMark,
  fieldMarkOf,
  markOf,
  type PersonMark,
} from './corrections/mark';
import { withMissed } from './corrections/missed';
import { asPrinted } from './corrections/printed';
import type { Motion, Reading } from './model';
import { type Warning, warn } from './warnings';

/** What other people made of the field: the last word of each, when it is not what counts. */
function othersOf([last, ...earlier]: readonly ChangedField[]): FieldMark['others'] {
  const seen = new Set([last?.by]);
  const others = earlier.filter((one) => {
    if (seen.has(one.by)) return false;
    seen.add(one.by);
    return last === undefined || !sameState(one.changed, last.changed);
  });
  if (others.length === 0) return undefined;
  return others.map((one) => ({ ...markOf(one), changed: one.changed }));
}

function withChange(motion: Motion, said: readonly ChangedField[]): Motion {
  const [last] = said;
  if (last === undefined) return motion;
  const { changed, places } = last;
  const { field } = changed;
  const printed = fieldOf(motion, field);
  if (sameState(printed, changed)) return motion;
  if (!sameState(printed, last.printed)) {
    const waits = warn({ kind: 'correction-waits', printed, changed });
    return { ...motion, warnings: [...motion.warnings, waits] };
  }
  const others = othersOf(said);
  const mark: FieldMark = {
    ...{ ...markOf(last), printed },
    ...(places === undefined ? {} : { printedPlaces: placesOf(motion, field) ?? null }),
    ...(others === undefined ? {} : { others }),
  };
  const other = withField(motion, changed);
  return {
    ...(places === undefined ? other : withPlaces(other, field, places)),
    corrections: [...(motion.corrections ?? []), mark],
  };
}

type Doubts = { warnings: Warning[]; confirmed?: ConfirmedDoubt[] };

/** Takes out of the warnings what a person looked at. */
function settle(
  warnings: readonly Warning[],
  settledBy: (doubt: Warning) => PersonMark | null,
): Doubts {
  const confirmed: ConfirmedDoubt[] = [];
  const open = warnings.filter((doubt, position) => {
    const mark = settledBy(doubt);
    if (mark !== null) confirmed.push({ ...mark, doubt, position });
    return mark === null;
  });
  return { warnings: open, ...(confirmed.length === 0 ? {} : { confirmed }) };
}

type Confirmed = ReadonlyMap<string, readonly CorrectionOf<'confirmed'>[]>;
const confirmedKey = (motionKey: string | null, doubt: Warning): string =>
  JSON.stringify([motionKey, doubtKey(doubt)]);

function confirmedBy(confirmed: Confirmed, motionKey: string | null, doubt: Warning) {
  const said = confirmed.get(confirmedKey(motionKey, doubt))?.[0];
  return said === undefined ? null : markOf(said);
}

/** A doubt about a field is answered by whoever changed the field. */
function withDoubtsSettled(motion: Motion, confirmed: Confirmed): Motion {
  const { warnings, ...rest } = motion;
  const settled = settle(warnings, (doubt) => {
    const isAnswered = doubt.reason?.kind !== 'correction-waits';
    const field = fieldOfDoubt(doubt);
    const change = fieldMarkOf(rest, field);
    if (isAnswered && change !== undefined) {
      const { id, at, correctedBy } = change;
      return { id, at, correctedBy };
    }
    return confirmedBy(confirmed, motion.id, doubt);
  });
  return { ...rest, ...settled };
}

/** A doubt that rests on several documents is in none of them; that it was looked at is. */
function withDoubtsOfLife(motion: Motion, said: readonly CorrectionOf<'confirmed'>[]): Motion {
  const settled = said.filter(({ doubt }) => doubt.code === 'documents-disagree');
  if (settled.length === 0) return motion;
  const position = motion.warnings.length + (motion.confirmed?.length ?? 0);
  const marks = settled.map((one) => ({ ...markOf(one), doubt: one.doubt, position }));
  return { ...motion, confirmed: [...(motion.confirmed ?? []), ...marks] };
}

/**
 * @param reading - As it was printed, or with corrections that were applied before.
 * @param corrections - Of this document, in any order; also those that were taken back.
 * @returns The reading as people say that it is. A change of words that are printed otherwise now is
 *   not applied: it becomes a doubt of its own.
 */
export function applyCorrections(reading: Reading, corrections: readonly Correction[]): Reading {
  const printed = asPrinted(reading);
  const absent = lastWords(corrections, 'no-motion', ({ motionKey }) => motionKey);
  const missed = lastWords(corrections, 'missed', ({ motionKey }) => motionKey);
  const confirmed = lastWords(corrections, 'confirmed', ({ motionKey, doubt }) =>
    confirmedKey(motionKey, doubt),
  );
  const changes = lastWords(corrections, 'changed', ({ motionKey, changed }) =>
    JSON.stringify([motionKey, changed.field]),
  );
  const correct = (motion: Motion): Motion => {
    const changed = CORRECTABLE_FIELDS.reduce(
      (whole, field) => withChange(whole, changes.get(JSON.stringify([motion.id, field])) ?? []),
      motion,
    );
    const ofMotion = [...confirmed.values()].flatMap(([last]) =>
      last !== undefined && last.motionKey === motion.id ? [last] : [],
    );
    return withDoubtsOfLife(withDoubtsSettled(changed, confirmed), ofMotion);
  };
  const added = [...missed.values()].flatMap(([last]) => (last === undefined ? [] : [last]));
  const { warnings, ...rest } = printed;
  const isMotion = ({ id }: Motion): boolean => !absent.has(id);
  // What is added stands among what is left: where it stands does not hang on what was left out.
  const motions = withMissed(printed.motions.filter(isMotion), added).filter(isMotion);
  const gone = goneMotions(motions, corrections);
  return {
    ...rest,
    motions: motions.map(correct),
    ...settle([...warnings, ...gone], (doubt) => confirmedBy(confirmed, null, doubt)),
  };
}
