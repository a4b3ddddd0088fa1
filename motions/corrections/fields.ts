/** Taking a field out of a motion, and putting one in. */
import type { Place } from '../document/place';
import type { Motion } from '../model';
import type { MotionField } from '../terms';
import type { CorrectableField, FieldState } from './field-state';
import { fieldMarkOf } from './mark';

/** What stands in a field now. */
export function fieldOf(motion: Motion, field: CorrectableField): FieldState {
  switch (field) {
    case 'title':
      return { field, value: motion.title };
    case 'submitters': {
      const { submitters, andOthers, collective } = motion;
      const group = collective === undefined ? {} : { collective };
      return { field, value: { submitters, andOthers, ...group } };
    }
    case 'meeting':
      return { field, value: motion.meeting };
    case 'subject':
    case 'request':
    case 'account':
      return { field, value: motion[field] ?? null };
    case 'proposal':
      return { field, value: motion.proposal ?? null };
    case 'advice':
    case 'decision':
      return { field, value: motion[field] ?? null };
    case 'vote':
      return { field, value: motion.vote ?? null };
    case 'pages':
      return { field, value: motion.source.pages ?? null };
  }
}

/** Nothing stands in the field. */
export function isEmptyState(state: FieldState): boolean {
  if (state.value === null || state.value === '') return true;
  if (state.field === 'proposal') {
    return state.value.kind === 'onbekend' && state.value.text.trim() === '';
  }
  if (state.field !== 'submitters') return false;
  return state.value.submitters.length === 0 && state.value.collective === undefined;
}

/** The fields that a motion may be without. */
export type OptionalField =
  | 'subject'
  | 'request'
  | 'account'
  | 'proposal'
  | 'advice'
  | 'vote'
  | 'decision';

export const emptyState = (field: OptionalField): FieldState => ({ field, value: null });

/** What stood in the field before anybody changed it. */
export const printedFieldOf = (motion: Motion, field: CorrectableField): FieldState =>
  fieldMarkOf(motion, field)?.printed ?? fieldOf(motion, field);

function without<Whole extends object>(whole: Whole, key: keyof Whole): Whole {
  const copy = { ...whole };
  Reflect.deleteProperty(copy, key);
  return copy;
}

/** The same motion with this in the field; null takes out what stood there. */
export function withField(motion: Motion, state: FieldState): Motion {
  switch (state.field) {
    case 'title':
      return { ...motion, title: state.value };
    case 'submitters':
      return { ...without(motion, 'collective'), ...state.value };
    case 'meeting':
      return { ...motion, meeting: state.value };
    case 'pages': {
      const source = without(motion.source, 'pages');
      return {
        ...motion,
        source: state.value === null ? source : { ...source, pages: state.value },
      };
    }
    default:
      return state.value === null
        ? without(motion, state.field)
        : { ...motion, [state.field]: state.value };
  }
}

/** The pages of a motion have no words of their own. */
const isPlaced = (field: CorrectableField): field is MotionField => field !== 'pages';

/** Undefined when it is not known where the field stands. */
export const placesOf = (motion: Motion, field: CorrectableField): Place[] | undefined =>
  isPlaced(field) ? motion.places?.[field] : undefined;

export function withPlaces(
  motion: Motion,
  field: CorrectableField,
  places: Place[] | undefined,
): Motion {
  if (!isPlaced(field)) return motion;
  const others = without(motion.places ?? {}, field);
  const all = places === undefined ? others : { ...others, [field]: places };
  return Object.keys(all).length === 0 ? without(motion, 'places') : { ...motion, places: all };
}

/** White space and hyphens within a value are of the layout: another layout is no other value. */
const folded = (state: FieldState): string =>
  JSON.stringify(state).replace(/\\[nrt]|[\s\u00ad\u2010-]/gu, '');

/** Whether both say the same, whatever line ends and hyphenation they say it with. */
export const sameState = (one: FieldState, other: FieldState): boolean =>
  folded(one) === folded(other);
