/** Open a sentence that says of a motion what was said of the one before it. How they are written: phrases.ts. */
import { phrasesOf } from './phrases';

export const SAME_AS_BEFORE = phrasesOf<'all' | 'advice'>([
  [
    'advice',
    `hetzelfde|datzelfde|eenzelfde|dit|dat (positieve|negatieve) advies|preadvies|oordeel geldt|gold|geeft|gaf|geven|krijgt|kreeg|is,
    ook hetzelfde advies|preadvies`,
  ],
  [
    'all',
    `dat|dit|datzelfde|hetzelfde geldt|gold (ook|eveneens|tevens) voor|bij|van,
    hetzelfde gebeurde (er) met|bij, zo ging het ook met|bij, zo verging het ook,
    zo (is|was|ging) (het) ook bij|met|voor`,
  ],
]);
