/** One field of a motion that a person changes, as a correction. Pure. */
import type { Place } from '../document/place';
import type { Motion } from '../model';
import type { Said } from './correction';
import type { FieldState } from './field-state';
import { printedFieldOf } from './fields';

export type Change = Extract<Said, { kind: 'changed' }>;

/** @param places - The words that it is taken from; none leaves those of the field. */
export const changeOf = (
  motion: Motion,
  changed: FieldState,
  places: readonly Place[] = [],
): Change => ({
  ...{ kind: 'changed', motionKey: motion.id, changed },
  printed: printedFieldOf(motion, changed.field),
  ...(places.length === 0 ? {} : { places: [...places] }),
});
