/** Words that tell of persons: who sits on a committee, who is a candidate, who speaks. */
import { anyOf } from './any-of';

const whole = (...lists: readonly string[]): string => `(?<!\\p{L})${anyOf(...lists)}(?!\\p{L})`;

/** Head a column that only a table of persons has. */
const PERSON_COLUMNS = `
  functie, functies, rol, kandidaat, kandidaten, lid, leden, plaatsvervanger, plaatsvervangers, persoon, personen,
  e-mail, e-mailadres, telefoon, telefoonnummer, mobiel, partij, spreker, sprekers, voordracht, voornaam, achternaam,
  bestuurder, contactpersoon
`;
export const PERSON_COLUMN = new RegExp(`^${anyOf(PERSON_COLUMNS)}$`, 'iu');

/** Head a list of persons. "Verkiezingen" alone can be what motions are about. */
const PERSON_HEADINGS = `
  leden, bestuursleden, commissieleden, kandidaten, kandidaat-leden, benoeming, benoemingen, herbenoeming,
  herbenoemingen, voordracht, voordrachten, samenstelling, stemcommissie, notulencommissie, kascommissie, sprekers,
  contactpersonen, aanwezigen, deelnemers, verkiezing bestuur, verkiezing voorzitter, verkiezing van het bestuur,
  verkiezing van de voorzitter
`;
export const PERSON_HEADING = new RegExp(whole(PERSON_HEADINGS), 'iu');

/** Stand before the name of a person. */
const COURTESIES =
  'de heer, dhr., dhr, mevr., mevr, mw., mw, mevrouw, drs., drs, mr., mr, ir., ir, dr., dr, prof.';
const INITIALS = '(?:\\p{Lu}\\.\\s?){1,4}(?:\\p{Ll}+\\s){0,3}\\p{Lu}';
/** "J. de Vries (Urk)", "mevrouw Smit (Ede)". */
export const PERSON = new RegExp(`^(?:${INITIALS}|${anyOf(COURTESIES)}\\s+\\p{Lu})`, 'u');
