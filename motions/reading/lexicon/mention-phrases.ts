/**
 * Phrases between the name of a motion, who submitted it and what it is about. How they are written:
 * phrases.ts.
 */
import { phrasesOf } from './phrases';

/** Lead from a motion to who submitted it. */
export const BY = phrasesOf<'by'>([
  [
    'by',
    `van, van (de) gemeente|gemeenten, van de gemeenteraad|gemeenteraden|raad van,
    van de gemeentelijke netwerken, door, door de gemeente|gemeenten,
    ingediend door|namens, ingediend door de gemeente|gemeenten,
    indiener|indieners :, indiener ( s ) :, gemeente|gemeenten :, afkomstig van|uit,
    komt van|uit, komt van de gemeente|gemeenten, kwam van, is van, op initiatief van,
    een initiatief|oproep van, van de hand van, namens, by, submitted by`,
  ],
]);

/** Open a line below the title of a motion that tells who submitted it. */
export const TELLS_WHO = phrasesOf<'who'>([
  [
    'who',
    `indiener, indieners, ingediend door, de|deze motie is|werd|wordt ingediend door,
    deze motie is een initiatief van, deze motie komt van`,
  ],
]);

/** Stand before the names in a line that tells who submitted the motion beside it. */
export const OF_MOTION = phrasesOf<'of'>([
  ['of', 'motie, motie van, motie ingediend door, een|de motie (van), een|de motie ingediend door'],
]);

/** Lead from a motion to its title. */
export const ABOUT = phrasesOf<'about'>([
  [
    'about',
    `over, inzake, betreffende, omtrent, aangaande, getiteld, genaamd, genoemd,
    met als titel|onderwerp, met|onder de titel, (die) gaat over, gaat om, met betrekking tot,
    luidende`,
  ],
]);

/** "op één na", "behalve": what is said of all does not hold for all. */
export const EXCEPT = phrasesOf<'except'>([
  [
    'except',
    `behalve, op een|één|twee na, met uitzondering van, uitgezonderd, de meeste, niet alle,
    enkele, sommige, bijna alle, grotendeels`,
  ],
]);

/** Whoever does this with "een motie" has not submitted it. */
export const TO_COME = phrasesOf<'to-come'>([
  [
    'to-come',
    `kondigt|kondigde|kondigden|kondigen, aangekondigd, overweegt|overwegen|overwoog|overwogen,
    bereidt|bereiden|bereidde|bereidden … voor, werkt|werken aan, van plan, voornemens, gaat|gaan … indienen,
    zal|zullen … indienen, wil|willen … indienen, denkt|denken aan|over`,
  ],
]);

/** Behind "namens": who speaks for these submitted nothing on behalf of others. */
export const NOT_ON_BEHALF: ReadonlySet<string> = new Set(
  (
    'bestuur vng-bestuur vng commissie commissies college fractie fracties leden alv wethouder ' +
    'toegelicht verdedigd gesproken bedankt'
  ).split(' '),
);
