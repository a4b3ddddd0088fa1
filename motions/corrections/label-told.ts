/**
 * Which label a person explains by correcting a field: the one that is not known, above the words that
 * they put in it. Pure. Only what is sure counts: words below two such labels explain neither.
 */
import { isPagePlace, type Place, placeKey } from '../document/place';
import { foldTitle } from '../dutch/fold';
import type { Motion, Warning } from '../model';
import { fieldsBelow, takenOut, unknownLabel } from './explain-label';
import type { FieldState } from './field-state';

function overlap(one: Place, other: Place): boolean {
  if (isPagePlace(one) && isPagePlace(other)) {
    return (
      one.page === other.page &&
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom
    );
  }
  if (isPagePlace(one) || isPagePlace(other)) return false;
  return one.block === other.block && one.from < other.to && other.from < one.to;
}

/** The words of a field that a label can stand above. */
function textOf(state: FieldState): string {
  switch (state.field) {
    case 'subject':
    case 'request':
    case 'account':
      return state.value ?? '';
    case 'proposal':
      return state.value?.text ?? '';
    default:
      return '';
  }
}

/** Whether all that the motion has below a label is now in the field, and was in another one. */
function hasMoved(motion: Motion, { places = [] }: Warning, changed: FieldState): boolean {
  const [from, ...others] = fieldsBelow(motion, new Set(places.map(placeKey)));
  if (from === undefined || others.length > 0 || !from.isWhole) return false;
  const words = foldTitle(takenOut(motion, from.field)?.text ?? '');
  return from.field !== changed.field && words !== '' && foldTitle(textOf(changed)).includes(words);
}

/**
 * @param doubts - About the document as a whole.
 * @param motion - As it was before the correction.
 * @param places - Of the words that the person pointed out; none when they were typed.
 * @returns As printed; null when the correction explains no label, or not just one.
 */
export function labelTold(
  doubts: readonly Warning[],
  motion: Motion,
  changed: FieldState,
  places: readonly Place[],
): string | null {
  const labels = doubts.flatMap((doubt) => {
    const isAbove = places.some((place) => doubt.places?.some((one) => overlap(one, place)));
    const isTold = isAbove || (places.length === 0 && hasMoved(motion, doubt, changed));
    return isTold ? (unknownLabel(doubt)?.label ?? []) : [];
  });
  const [label, ...others] = new Set(labels);
  return label === undefined || others.length > 0 ? null : label;
}
