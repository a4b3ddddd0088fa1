/** Recognises groups that submit motions and are no gemeente: "Zeeuwse gemeenten", "regio Twente". */

const GROUP = new RegExp(
  [
    String.raw`^(?:de\s+)?(?:[GKP]-?\d{1,3}|M-?\d{2,3})(?![\p{L}\d])`,
    String.raw`^100\.?000\+`,
    String.raw`\braden in verzet\b`,
    'gemeenten$',
    String.raw`^gemeenten\s+(?:in\s+)?(?:de\s+|het\s+)?\p{Lu}`,
    String.raw`^(?:de\s+)?(?:arbeidsmarkt|veiligheids|jeugd|zorg|metropool|stads)?regio(?:'s|’s)?\b`,
    String.raw`\b(?:provincie|samenwerkingsverband|coalitie|alliantie|netwerk|vereniging|afdeling|platform|beraad|initiatiefgroep)\b`,
    '(?:steden|eilanden|gemeenteraden|griffiers)$',
    String.raw`^(?:de\s+)?(?:achterhoek|drechtsteden|food ?valley|parkstad(?: limburg)?|kempen|twente|zeeland|west-friesland|waddeneilanden)$`,
  ].join('|'),
  'iu',
);

/** "kleine gemeenten" are anyone's: a group has a name. */
const ANYONE = /(?:^|\s)\p{Ll}[\p{L}]*\s+gemeenten$/u;

/** What is longer is a list or a text, in characters. */
const LONGEST_GROUP = 400;

/** The group as printed, without "de" before it; null when the words name none. */
export function takeCollective(words: string): string | null {
  if (words.length > LONGEST_GROUP) return null;
  const printed = words.replace(/^[\s,(]+|[\s,.:;)]+$/gu, '');
  if (printed === '' || !GROUP.test(printed) || ANYONE.test(printed)) return null;
  return printed.replace(/^(?:de|het|namens)\s+/iu, '');
}
