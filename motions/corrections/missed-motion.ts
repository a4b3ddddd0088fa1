/** A motion that was not read, as a person names it. Pure. */
import { motionId } from '../identity';
import type { CorrectionOf } from './correction';

export type MissedMotion = Pick<
  CorrectionOf<'missed'>,
  'kind' | 'motionKey' | 'title' | 'pages' | 'places'
>;

/** Only its title is known: all else is said of it afterwards, field by field. */
export const missedMotion = (
  title: string,
  { pages, places }: Pick<MissedMotion, 'pages' | 'places'>,
): MissedMotion => ({
  ...{ kind: 'missed', title, pages },
  motionKey: motionId({ title, submitters: [], meeting: null }),
  ...(places === undefined ? {} : { places }),
});
