/** Phrases between the name of a motion, who submitted it and what it is about. */
import { lexiconOf } from './sequences';

/** Lead from a motion to who submitted it. */
export const BY = lexiconOf<'by'>([
  [
    'by',
    [
      'van de gemeente',
      'van de gemeenten',
      'van de gemeenteraad van',
      'van de gemeenteraden van',
      'van de raad van',
      'van de gemeentelijke netwerken',
      'van gemeente',
      'van gemeenten',
      'van',
      'door de gemeente',
      'door de gemeenten',
      'door',
      'ingediend door de gemeente',
      'ingediend door de gemeenten',
      'ingediend door',
      'ingediend namens',
      'indiener :',
      'indieners :',
      'indiener ( s ) :',
      'gemeente :',
      'gemeenten :',
      'afkomstig van',
      'afkomstig uit',
      'komt van',
      'komt van de gemeente',
      'komt van de gemeenten',
      'komt uit',
      'kwam van',
      'is van',
      'op initiatief van',
      'een initiatief van',
      'een oproep van',
      'namens',
    ],
  ],
]);

/** Open a line below the title of a motion that tells who submitted it. */
export const TELLS_WHO = lexiconOf<'who'>([
  [
    'who',
    [
      'indiener',
      'indieners',
      'ingediend door',
      'deze motie is ingediend door',
      'deze motie werd ingediend door',
      'deze motie wordt ingediend door',
      'de motie is ingediend door',
      'de motie werd ingediend door',
      'de motie wordt ingediend door',
      'deze motie is een initiatief van',
      'deze motie komt van',
    ],
  ],
]);

/** Stand before the names in a line that tells who submitted the motion beside it. */
export const OF_MOTION = lexiconOf<'of'>([
  [
    'of',
    ['motie', 'een motie', 'de motie'].flatMap((motion) => [
      motion,
      `${motion} van`,
      `${motion} ingediend door`,
    ]),
  ],
]);

/** Lead from a motion to its title. */
export const ABOUT = lexiconOf<'about'>([
  [
    'about',
    [
      'over',
      'inzake',
      'betreffende',
      'omtrent',
      'aangaande',
      'getiteld',
      'genaamd',
      'genoemd',
      'met als titel',
      'met de titel',
      'onder de titel',
      'met als onderwerp',
      'die gaat over',
      'gaat over',
      'gaat om',
      'm.b.t.',
      'met betrekking tot',
      'luidende',
    ],
  ],
]);

/** "op één na", "behalve": what is said of all does not hold for all. */
export const EXCEPT = lexiconOf<'except'>([
  [
    'except',
    [
      'behalve',
      'op een na',
      'op één na',
      'op twee na',
      'met uitzondering van',
      'uitgezonderd',
      'de meeste',
      'niet alle',
      'enkele',
      'sommige',
      'bijna alle',
      'grotendeels',
    ],
  ],
]);
