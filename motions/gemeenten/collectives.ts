/** Recognises groups that submit motions and are no gemeente: "Zeeuwse gemeenten", "regio Twente". */
import { anyOf } from '../reading/lexicon/any-of';
import { WORDS_OF_TITLES } from '../reading/lexicon/title-words';

const GROUP = new RegExp(
  [
    String.raw`^(?:de\s+)?(?:[GKP]-?\d{1,3}|M-?\d{2,3})(?![\p{L}\d])`,
    String.raw`^100\.?000\+`,
    String.raw`\braden in verzet\b`,
    'gemeenten$',
    String.raw`^(?:\d{1,3}\s+)?gemeenten\s+(?:in\s+)?(?:de\s+|het\s+)?\p{Lu}`,
    String.raw`^(?:de\s+)?(?:arbeidsmarkt|veiligheids|jeugd|zorg|metropool|stads)?regio(?:'s|’s)?\b`,
    String.raw`\b(?:provincie|samenwerkingsverband|coalitie|alliantie|netwerk|vereniging|afdeling|platform|beraad|initiatiefgroep)\b`,
    '(?:steden|eilanden|gemeenteraden|griffiers)$',
    String.raw`^(?:de\s+)?(?:achterhoek|drechtsteden|food ?valley|parkstad(?: limburg)?|kempen|twente|zeeland|west-friesland|waddeneilanden)$`,
  ].join('|'),
  'iu',
);

/** "kleine gemeenten" are anyone's: a group has a name. */
const ANYONE = /(?:^|\s)\p{Ll}[\p{L}]*\s+gemeenten$/u;

/** "Zwemles ook voor dorpsgemeenten": a title may end as the name of a group does. */
const ENDS_AS_GROUP = /(?:gemeenten|steden|eilanden|gemeenteraden|griffiers)$/iu;
const TITLE_WORDS = new RegExp(`(?<!\\p{L})${anyOf(WORDS_OF_TITLES)}(?!\\p{L})`, 'iu');
/** "Waterschap, gemeente: één fonds": no name has such a mark in it. */
const TITLE_MARKS = /[?!]|:\s/u;

/** "Toekomst van de dijken (Waddengemeenten": the group is what stands behind the bracket. */
const OPEN_BRACKET = /\([^)]*$/u;

const isTitle = (words: string): boolean =>
  TITLE_MARKS.test(words) ||
  OPEN_BRACKET.test(words) ||
  (ENDS_AS_GROUP.test(words) && TITLE_WORDS.test(words));

/** "provincie, gemeente": kinds of governments, and none by its name. */
const NAMES_ONE = /[\p{Lu}\d]|gemeenten|steden/u;
const GOVERNMENT = /(?<!\p{L})provincie(?!\p{L})/iu;
/** "de vereniging": which one is not said. */
const KIND_ALONE =
  /^(?:(?:de|het|een|onze)\s+)?(?:provincie|samenwerkingsverband|coalitie|alliantie|netwerk|vereniging|afdeling|platform|beraad)$/iu;
const isKindOnly = (words: string): boolean =>
  KIND_ALONE.test(words) || (GOVERNMENT.test(words) && !NAMES_ONE.test(words.slice(1)));

/** What is longer is a list or a text, in characters. */
const LONGEST_GROUP = 400;

/** The group as printed, without "de" before it; null when the words name none. */
export function takeCollective(words: string): string | null {
  if (words.length > LONGEST_GROUP) return null;
  const printed = words.replace(/^[\s,(]+|[\s,.:;)]+$/gu, '');
  if (printed === '' || !GROUP.test(printed) || ANYONE.test(printed)) return null;
  if (isTitle(printed) || isKindOnly(printed)) return null;
  return printed.replace(/^(?:(?:de|het|namens|gezamenlijke)\s+)+/iu, '');
}
