/**
 * One motion that was read is two: said as corrections. Pure. A person selects the words with which
 * the second one begins. What stands behind them in the same text, and the fields that stand wholly
 * behind them, are of the second; what stands on both sides is told and left where it is.
 */
import { isPagePlace, type PagePlace, type Place } from '../document/place';
import { collapseSpace } from '../dutch/fold';
import { findMeeting } from '../dutch/meeting';
import { readSubmitters } from '../gemeenten/submitters';
import { motionId } from '../identity';
import type { Motion } from '../model';
import { readProposal } from '../reading/proposal';
import { readTitle } from '../reading/read-title';
import { changeOf } from './change';
import type { Said } from './correction';
import type { CorrectableField, FieldState } from './field-state';
import { emptyState, fieldOf, isEmptyState, placesOf } from './fields';
import { aroundWords } from './words-within';

/** The words with which the second motion begins, and where they stand. */
export type Beginning = { text: string; places: readonly PagePlace[] };

export type SplitWithin = {
  said: Said[];
  /** Fields that stand on both sides of the beginning, and were not cut. */
  astride: CorrectableField[];
};

const TEXTS = ['request', 'account', 'proposal'] as const;
type TextField = (typeof TEXTS)[number];
/** Each stands in one place or another, but not in two. */
const WHOLE = ['subject', 'request', 'account', 'proposal', 'advice', 'vote', 'decision'] as const;

const textState = (field: TextField, text: string): FieldState => {
  if (field !== 'proposal') return { field, value: text === '' ? null : text };
  return { field, value: text === '' ? null : readProposal(text).proposal };
};

function cutIn(motion: Motion, words: string) {
  const cuts = TEXTS.flatMap((field) => {
    const text = field === 'proposal' ? motion.proposal?.text : motion[field];
    const around = text === undefined ? null : aroundWords(text, words);
    return around === null ? [] : [{ field, ...around }];
  });
  return cuts.length === 1 ? (cuts[0] ?? null) : null;
}

/** Whether a place stands below the beginning; false for one beside it. */
function isBehind(place: Place, { places }: Beginning): boolean {
  const last = places.at(-1);
  if (last === undefined || !isPagePlace(place)) return false;
  return place.page > last.page || (place.page === last.page && place.top >= last.bottom);
}

/** Lines of one height touch: half of it is more than rounding. */
function isBefore(place: Place, { places }: Beginning): boolean {
  const [first] = places;
  if (first === undefined || !isPagePlace(place)) return true;
  const middle = (first.top + first.bottom) / 2;
  return place.page < first.page || (place.page === first.page && place.bottom <= middle);
}

/** A motion of which only these words are known; its submitters only when all of them are. */
function beginningOf({ text, places }: Beginning, taken: ReadonlySet<string>) {
  const words = collapseSpace(text);
  const read = readTitle(words, { isTitleOnly: false, hasSubmitters: false });
  const title = read.title === '' ? words : read.title;
  const { unknown, ...submitters } = readSubmitters(read.submitters);
  const facts = {
    ...(unknown.length === 0 ? submitters : { submitters: [], andOthers: false }),
    meeting: findMeeting(read.after),
  };
  const id = motionId({ title, ...facts });
  const pages = places.map(({ page }) => page);
  const motion: Motion = {
    ...{ id: taken.has(id) ? `${id}-2` : id, title, submitters: [], andOthers: false },
    ...{ meeting: null, warnings: [] },
    source: pages.length === 0 ? {} : { pages: [Math.min(...pages), Math.max(...pages)] },
  };
  const told = { ...motion, ...facts };
  const said = (['submitters', 'meeting'] as const)
    .map((field) => fieldOf(told, field))
    .filter((state) => !isEmptyState(state))
    .map((state) => changeOf(motion, state));
  return { motion, said };
}

/** @param taken - The ids of all motions of the document. */
export function splitWithin(
  motion: Motion,
  beginning: Beginning,
  taken: ReadonlySet<string>,
): SplitWithin {
  const second = beginningOf(beginning, taken);
  const cut = cutIn(motion, beginning.text);
  const split: SplitWithin = {
    said: [
      {
        ...{ kind: 'missed', motionKey: second.motion.id, title: second.motion.title },
        pages: second.motion.source.pages ?? null,
        places: [...beginning.places],
      },
      ...second.said,
    ],
    astride: [],
  };
  const move = (stays: FieldState, goes: FieldState): void => {
    const places = placesOf(motion, stays.field) ?? [];
    const behind = places.filter((place) => !isBefore(place, beginning));
    const before = places.filter((place) => isBefore(place, beginning));
    split.said.push(changeOf(motion, stays, before));
    if (!isEmptyState(goes)) split.said.push(changeOf(second.motion, goes, behind));
  };
  for (const field of WHOLE) {
    const state = fieldOf(motion, field);
    const places = placesOf(motion, field) ?? [];
    const behind = places.filter((place) => isBehind(place, beginning));
    if (cut?.field === field) move(textState(field, cut.before), textState(field, cut.after));
    else if (behind.length > 0 && behind.length === places.length) {
      move(emptyState(field), state);
    } else if (behind.length > 0) split.astride.push(field);
  }
  return split;
}
