/** Apart from the other phrases: the script on every page needs these, and no more. */
import { phrasesOf } from './phrases';

/** A note behind a title on the advice that goes with it. */
export const PREADVICE_NOTES = phrasesOf<'note'>([
  [
    'note',
    ['met|en (het)', 'inclusief|plus|+', 'voorzien van']
      .map((lead) => `${lead} preadvies|pre-advies|preadviezen|advies`)
      .flatMap((note) => [
        `${note} (vng) (bestuur)`,
        `${note} vng-bestuur`,
        `${note} van het bestuur|vng-bestuur`,
      ])
      .join(),
  ],
]);
