import { fieldOfDoubt } from '../../../motions/corrections/doubts';
import { placesOf } from '../../../motions/corrections/fields';
import type { Place } from '../../../motions/document/place';
import type { Motion, Warning } from '../../../motions/model';
import type { Doubt } from '../../../storage/views/doubts';
import { WordsLink } from './WordsLink';

/** The words that the doubt names; of a doubt that names none, those of the field or of the title. */
function placesOfDoubt(doubt: Warning, motion: Motion | null): readonly Place[] {
  const named = doubt.places ?? [];
  if (named.length > 0 || motion === null) return named;
  const field = fieldOfDoubt(doubt);
  return (field && placesOf(motion, field)) ?? placesOf(motion, 'title') ?? [];
}

/** The document, in which the words of the doubt are marked when it opens. */
export function DoubtSource({
  doubt,
  motion,
  document,
}: Pick<Doubt, 'doubt' | 'motion' | 'document'>) {
  return <WordsLink {...{ motion, document }} places={placesOfDoubt(doubt, motion)} />;
}
