/** The words around submitters that are no names: numbers, "Gewijzigde motie van de gemeente", … */
import { MEETING_LEAD, TITLE_LEADS } from '../dutch/lead-words';
import { findMeetings } from '../dutch/meeting';
import { anyOf } from '../reading/lexicon/any-of';
import { matchNameAt } from './name-patterns';

const BROUGHT = 'ingediend|ingebracht|voorgelegd|aangeboden';
const LEAD = new RegExp(
  [
    String.raw`[•*·▪–—-]\s*`,
    String.raw`(?:agendapunt|punt|nr\.?|nummer|bijlage)\s+(?=\d)`,
    String.raw`[MA]?\d{1,3}(?:\.\d{1,3})*\s?[a-z]?(?:[.):]\s*|\s+(?=\p{L}))`,
    String.raw`[a-z][.)]\s+`,
    String.raw`(?:(?:nader\s+)?gewijzigde?|aangehouden|aangenomen|ingetrokken|overgenomen|aangepaste?|nieuwe?|herziene?|actuele|vreemde|verworpen|openstaande|ingediende|extra|concept)[\s-]+(?=(?:\p{L}+\s+)?(?:moties?|amendement)\b)`,
    String.raw`(?:motie|naam|titel)\s+en\s+indiener(?:s|\(s\))?\s*(?::\s*)?`,
    String.raw`(?:mede-?)?indien(?:er|ers|er\(s\)|ende gemeenten?)\s*(?:van de motie\s*)?(?::\s+|(?<=\s))`,
    String.raw`(?:motie|amendement|resolutie)s?(?:\s*(?:(?:nr\.?|nummer)\s*)?[MA]?\d{1,3}[a-z]?(?![\p{L}\d]|\s*(?:$|,|en\b|-?gemeenten))\.?)?(?:\s*[:–—-]\s*|\s+|$)`,
    String.raw`(?:is|werd|was)\s+(?=(?:${BROUGHT})\s)`,
    String.raw`(?:${BROUGHT})\s+(?:door|namens)\s+`,
    String.raw`op initiatief van\s+`,
    String.raw`(?:van|door|de|deze|het|raad|raden(?!\s+in\s+verzet)|gemeenteraad|gemeenteraden|college|colleges)\s+`,
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'iuy',
);
/** "14 gemeenten uit de regio Twente": how many they are; "3 Gemeenten Twente" is the third of a list. */
const COUNTED = /^\d{1,3}\s(?:\p{Lu}\p{L}*\sgemeenten(?!\p{L})|gemeenten\s(?:uit|in|van|rond)\s)/u;
const GEMEENTE_WORD = /^gemeente(?:\(n\)|n)?(?:\s*:\s+|\s+)/iu;
const BOARD = /^(?:vng[-\s]?)?(?:bestuur|vng)(?:\s+(?:van de\s+)?vng)?$/iu;

/** @returns The names; `gemeentenWord` is "Gemeenten" as printed when it stood before them. */
export function stripLead(text: string): { body: string; gemeentenWord: string } {
  let body = text;
  let gemeentenWord = '';
  for (;;) {
    if (matchNameAt(body, 0) || COUNTED.test(body)) break;
    LEAD.lastIndex = 0;
    const lead = LEAD.exec(body)?.[0] ?? '';
    const word = lead === '' ? (GEMEENTE_WORD.exec(body)?.[0] ?? '') : '';
    if (lead === '' && word === '') break;
    if (/^gemeenten\b/iu.test(word)) gemeentenWord = word.trim().replace(/\s*:$/u, '');
    body = body.slice((lead || word).length);
  }
  return { body: BOARD.test(body.trim()) ? '' : body, gemeentenWord };
}

const TAIL = new RegExp(
  String.raw`(?<![\s,;:–—-])[\s,;:–—-]+(?:${anyOf(TITLE_LEADS, 'luidend, luidende')}\b\s*(?::\s*)?)?$|(?<!\s)\s+${anyOf(TITLE_LEADS)}\s*:?$`,
  'iu',
);

/** "… diende deze motie in", "… voorgelegd aan de": the rest of the sentence that the names stand in. */
const TOLD = new RegExp(
  String.raw`(?<!\s)\s+(?:(?:dien(?:de|den|t|en)|bracht(?:en)?|leg(?:de|den|t|gen))\s+(?:deze|de|die|een)\s+motie\s+(?:in|voor)|(?:${BROUGHT}))(?:\s+(?:aan|bij|op|in|tijdens)(?:\s+de)?)?[\s.]*$`,
  'iu',
);

/** Drops what leads up to the title: "…, getiteld", "… over:", " -". */
export function stripTail(text: string): string {
  return text
    .replace(TOLD, '')
    .replace(TAIL, '')
    .replace(/(?<![\s:;,–—-])[\s:;,–—-]+$/u, '')
    .trim();
}

const BEFORE_MEETING = new RegExp(String.raw`(?:\(\s*|(?<!\s)\s*)${MEETING_LEAD}`, 'iu');

/** Drops the meetings that stand among the submitters: "Zwolle (ALV 26 juni 2024)". */
export function dropMeetings(text: string): string {
  let rest = '';
  let end = 0;
  for (const meeting of findMeetings(text)) {
    if (meeting.completed) continue;
    rest += `${text.slice(end, meeting.start).replace(BEFORE_MEETING, '')} `;
    end = meeting.end + (/^\s*\)/u.exec(text.slice(meeting.end))?.[0].length ?? 0);
  }
  return (rest + text.slice(end)).trim();
}

/** "bestuur", "het VNG-bestuur": the board, and no gemeente. */
export const isBoard = (text: string): boolean =>
  BOARD.test(text.trim().replace(/^(?:(?:van|door)\s+)?(?:(?:het|de)\s+)?/iu, ''));
