/**
 * Two motions that were read in one document are one: said as corrections. Pure. The first of them
 * stays and takes what only the other has; what cannot be put together is told, and never dropped.
 */
import { foldTitle } from '../dutch/fold';
import type { Motion } from '../model';
import { changeOf } from './change';
import type { Said } from './correction';
import { CORRECTABLE_FIELDS, type FieldState } from './field-state';
import { fieldOf, isEmptyState, placesOf, sameState } from './fields';

export type JoinedWithin = {
  said: Said[];
  /** What stands in a field of the other motion, and not in the one that stays. */
  left: FieldState[];
};

const bothTexts = (one: string, other: string): string =>
  foldTitle(one).includes(foldTitle(other)) ? one : `${one}\n${other}`;

/** Null when only one of both can stand there. */
function bothOf(one: FieldState, other: FieldState): FieldState | null {
  if (isEmptyState(other)) return one;
  if (isEmptyState(one)) return other;
  if (sameState(one, other)) return one;
  if (one.field === 'request' && other.field === 'request') {
    return { field: 'request', value: bothTexts(one.value ?? '', other.value ?? '') };
  }
  if (one.field === 'account' && other.field === 'account') {
    return { field: 'account', value: bothTexts(one.value ?? '', other.value ?? '') };
  }
  if (one.field === 'pages' && other.field === 'pages') {
    const pages = [...(one.value ?? []), ...(other.value ?? [])];
    return { field: 'pages', value: [Math.min(...pages), Math.max(...pages)] };
  }
  return null;
}

/**
 * @param stays - Stands first in the document.
 * @param goes - Of the same document, with another id.
 */
export function joinWithin(stays: Motion, goes: Motion): JoinedWithin {
  const joined: JoinedWithin = { said: [], left: [] };
  for (const field of CORRECTABLE_FIELDS) {
    const one = fieldOf(stays, field);
    const other = fieldOf(goes, field);
    const both = bothOf(one, other);
    if (both === null) joined.left.push(other);
    else if (!sameState(both, one)) {
      const here = isEmptyState(one) ? [] : (placesOf(stays, field) ?? []);
      const places = [...here, ...(placesOf(goes, field) ?? [])];
      joined.said.push(changeOf(stays, both, places));
    }
  }
  joined.said.push({ kind: 'no-motion', motionKey: goes.id, title: goes.title });
  return joined;
}
