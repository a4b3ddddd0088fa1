/** One field of a motion that a person changes, as a correction. Pure. */
import type { Place } from '../document/place';
import type { Motion } from '../model';
import type { Said } from './correction';
import type { FieldState } from './field-state';
import { printedFieldOf } from './fields';

/** @param places - The words that it is taken from; none leaves those of the field. */
export const changeOf = (
  motion: Motion,
  changed: FieldState,
  places: readonly Place[] = [],
): Extract<Said, { kind: 'changed' }> => ({
  ...{ kind: 'changed', motionKey: motion.id, changed },
  printed: printedFieldOf(motion, changed.field),
  ...(places.length === 0 ? {} : { places: [...places] }),
});
