/**
 * Moves the text below a label to the field that a person says it is. Pure. Only what is sure moves: a
 * text that shares its field with another text, or that a person changed, is left to a person.
 */
import { isPagePlace, type Place, placeKey } from '../document/place';
import type { Motion, Warning } from '../model';
import { readProposal } from '../reading/proposal';
import { MOTION_FIELDS, type MotionField } from '../terms';
import { type Change, changeOf } from './change';
import type { FieldState } from './field-state';
import { emptyState, fieldOf } from './fields';
import type { LabelField } from './label-rule';
import { fieldMarkOf } from './mark';

/** The doubt about a label that is not known; null for another doubt. */
export const unknownLabel = ({ reason }: Pick<Warning, 'reason'>) =>
  reason?.kind === 'label-unknown' ? reason : null;

/** The fields of which something stands below the label, and whether that is all there is. */
export function fieldsBelow(motion: Motion, below: ReadonlySet<string>) {
  return MOTION_FIELDS.flatMap((field) => {
    const places = motion.places?.[field] ?? [];
    const own = places.filter((place) => below.has(placeKey(place)));
    return own.length === 0 ? [] : [{ field, places, isWhole: own.length === places.length }];
  });
}

/** The text of a field, and the field without it; null for a field that is more than a text. */
export function takenOut(
  motion: Motion,
  field: MotionField,
): { text: string; rest: FieldState } | null {
  const state = fieldOf(motion, field);
  switch (state.field) {
    case 'subject':
    case 'request':
    case 'account':
      return state.value === null ? null : { text: state.value, rest: emptyState(state.field) };
    case 'proposal':
    case 'advice':
    case 'decision':
      return state.value === null
        ? null
        : { text: state.value.text, rest: emptyState(state.field) };
    default:
      return null;
  }
}

/** The field with the text behind what stands in it; null where a person must say what it means. */
function putIn(motion: Motion, field: LabelField, text: string): FieldState | null {
  if (field === 'proposal') {
    const words = [motion.proposal?.text ?? '', text].filter((one) => one !== '').join(' ');
    const { proposal, warnings } = readProposal(words);
    return warnings.length > 0 || proposal.kind === 'onbekend' ? null : { field, value: proposal };
  }
  const before = motion[field];
  if (field === 'subject') {
    const value = [before ?? '', text.replace(/\n+/gu, ' ')].filter((one) => one !== '').join(' ');
    return { field, value };
  }
  return { field, value: before === undefined ? text : `${before}\n${text}` };
}

const isChanged = (motion: Motion, field: MotionField): boolean =>
  fieldMarkOf(motion, field) !== undefined;

function moved(motion: Motion, below: ReadonlySet<string>, to: LabelField): Change[] | null {
  const [from, ...others] = fieldsBelow(motion, below);
  if (from === undefined || others.length > 0 || !from.isWhole) return null;
  if (isChanged(motion, from.field) || isChanged(motion, to)) return null;
  const taken = takenOut(motion, from.field);
  const put = taken === null ? null : putIn(motion, to, taken.text);
  if (taken === null || put === null) return null;
  return [
    changeOf(motion, taken.rest),
    changeOf(motion, put, [...(motion.places?.[to] ?? []), ...from.places]),
  ];
}

/** Of a text that was not kept it is only known on which pages its label stands. */
function standsAt(motion: Motion, places: readonly Place[]): boolean {
  const [first, last] = motion.source.pages ?? [0, Number.POSITIVE_INFINITY];
  return places.some((place) => !isPagePlace(place) || (place.page >= first && place.page <= last));
}

export type ExplainedLabel = {
  changes: Change[];
  /** How many motions they change. */
  count: number;
  /** Those with the label in which a person must move the text. */
  byHand: Motion[];
};

/**
 * @param motions - Of the document with the doubt.
 * @param doubt - About a label that is not known; its places are those of the label and the text.
 */
export function explainLabel(
  motions: readonly Motion[],
  doubt: Warning,
  field: LabelField,
): ExplainedLabel {
  const places = doubt.places ?? [];
  const below = new Set(places.map(placeKey));
  const isDropped = unknownLabel(doubt)?.role === null;
  const explained: ExplainedLabel = { changes: [], count: 0, byHand: [] };
  for (const motion of motions) {
    const fields = fieldsBelow(motion, below);
    const hasLabel = isDropped ? standsAt(motion, places) : fields.length > 0;
    const isThere = fields.every((one) => one.field === field);
    if (!hasLabel || (fields.length > 0 && isThere)) continue;
    const changes = moved(motion, below, field);
    if (changes !== null) {
      explained.changes.push(...changes);
      explained.count += 1;
    } else if (!isChanged(motion, field)) explained.byHand.push(motion);
  }
  return explained;
}
