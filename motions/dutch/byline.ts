/**
 * Lines that tell when and by whom a page was placed, and below which heading of the site: "2 september 2025
 * door Redactie in Ledenvergadering". Their date is that of the page, and of no meeting.
 */
import { anyOf } from '../reading/lexicon/any-of';
import { findDates, findMeetings } from './meeting';

const LONGEST = 120;

const PLACED = `
  geplaatst, gepubliceerd, gepost, bijgewerkt, gewijzigd, aangepast op, publicatiedatum, leestijd, door redactie,
  door de redactie
`;
const TELLS_PLACED = new RegExp(`(?<!\\p{L})${anyOf(PLACED)}(?!\\p{L})`, 'iu');

/** What such a line holds beside the date. */
const FILLING = `
  door, de, redactie, in, op, om, uur, nieuws, nieuwsbericht, artikel, column, blog, bericht, vng, thema, thema’s, categorie,
  categorieën, rubriek, tags, tag, ledenvergadering, alv, datum, laatst, minuten, min, leestijd, maandag, dinsdag,
  woensdag, donderdag, vrijdag, zaterdag, zondag
`;
const FILLS = new RegExp(`(?<!\\p{L})${anyOf(FILLING)}(?!\\p{L})`, 'giu');
const DATES = /\d{1,2}[\s-](?:\p{L}{3,9}|\d{1,2})\.?[\s-](?:19|20)\d\d/giu;
/** "… in Ledenvergadering", "Ledenvergadering | …": the heading of the site, and no meeting on that day. */
const RUBRIC = /(?<!\p{L})in (?:ledenvergadering|alv)(?!\p{L})|[|·•/]/u;
const NAMES_MEETING = /ledenvergadering|(?<!\p{L})ALV(?!\p{L})/iu;

const isOnlyDate = (text: string): boolean =>
  text
    .replace(DATES, ' ')
    .replace(FILLS, ' ')
    .replace(/[^\p{L}]/gu, '') === '';

/** @returns Also true for a date alone; false for "ALV 18 juni 2025", which names a meeting. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST || findDates(text).length === 0) return false;
  if (isOnlyDate(text)) return !NAMES_MEETING.test(text) || RUBRIC.test(text.toLowerCase());
  return TELLS_PLACED.test(text) && findMeetings(text).length === 0;
}
