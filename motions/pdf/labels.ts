/**
 * The words that name a row of a motion's table, in the spellings that documents use.
 *
 * The words alone do not make a label: where a line stands, or what follows it, decides (see
 * `columns.ts` and `running-labels.ts`).
 */

export const LABEL_KINDS = [
  'subject',
  'motion',
  'submitter',
  'title',
  'meeting',
  'request',
  'account',
  'proposal',
  'advice',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

const BOARD = '(?:(?:van )?(?:het )?(?:vng[ -]?)?bestuur|vng)';
const OF_MOTION = '(?: (?:van )?(?:de |deze )?moties?)?';
const SUBMITTERS = String.raw`(?:indieners?|indiener\(s\)|indienende gemeenten?|gemeenten?|gemeente\(n\))`;

/** Per kind: the whole label, lower case, without colon, white space single. */
const SPELLINGS: Record<LabelKind, string[]> = {
  subject: [
    `onderwerpen${OF_MOTION}`,
    `onderwerp${OF_MOTION}`,
    'thema',
    'beleidsterrein',
    'beleidsveld',
  ],
  motion: [
    `moties?(?: ?(?:en|/|&|\\+) ?| met | van )(?:de )?${SUBMITTERS}`,
    `${SUBMITTERS} ?(?:en|/|&) ?(?:titel(?: van de)? )?motie`,
    `titel(?: motie)? ?(?:en|/|&) ?${SUBMITTERS}`,
    'moties?',
    'motie\\(s\\)',
    '(?:naam|benaming)(?: van de)? motie',
  ],
  submitter: [SUBMITTERS, 'ingediend door', 'indiener motie', 'ingediend door gemeenten?'],
  title: [`titel${OF_MOTION}`],
  meeting: [
    'alv',
    '(?:leden)?vergadering',
    '(?:aangenomen|ingediend|aangehouden|behandeld) (?:in|op|tijdens)(?: de)?(?: alv)?',
    '(?:datum )?alv',
    'datum(?: (?:van )?(?:de )?(?:alv|vergadering|motie|indiening))?',
  ],
  request: [
    'inhoud ?(?:/|en|&|of) ?oproep',
    'oproep ?(?:/|en|&|of) ?inhoud',
    `inhoud${OF_MOTION}`,
    `oproep${OF_MOTION}`,
    `(?:oproep|verzoek) aan ${BOARD}`,
    `verzoek${OF_MOTION}`,
    `strekking${OF_MOTION}`,
    `dictum${OF_MOTION}`,
    `samenvatting${OF_MOTION}`,
    `kern${OF_MOTION}`,
    `tekst${OF_MOTION}`,
  ],
  account: [
    `verantwoording(?:en)?(?: (?:${BOARD}|uitvoering${OF_MOTION}|over (?:de )?uitvoering${OF_MOTION}))?`,
    `verantwoording${OF_MOTION}`,
    `(?:toelichting|reactie)(?: ${BOARD})?`,
    `uitvoering${OF_MOTION}`,
    `stand van zaken${OF_MOTION}`,
    `voortgang${OF_MOTION}`,
  ],
  proposal: [
    `(?:voorstel|bestuursvoorstel|voorgesteld besluit|conclusie)(?: ${BOARD})?`,
    'voorstel (?:tot |voor )?(?:afdoening|afhandeling|behandeling|besluit)',
    'voorstel (?:aan (?:de )?(?:alv|leden)(?: vng)?)',
    'afdoening',
  ],
  advice: [`pre-?advies(?: ${BOARD})?`, `advies(?: ${BOARD})?`],
};

const PATTERNS: [LabelKind, RegExp][] = LABEL_KINDS.map((kind) => [
  kind,
  new RegExp(`^(?:${SPELLINGS[kind].join('|')})$`, 'u'),
]);

/** "(samengevat)" and the like under a label, and the colon or dash behind it, are no words of it. */
const REMARK = /\((?!s\)|n\))[^()]*\)/gu;
const NUMBERING = /^(?:\d{1,2}|[a-z])[.)]\s+/u;
/** A label begins with a capital: a word that a line of text happens to end with does not. */
const STARTS_SMALL = /^\s*\p{Ll}/u;
const CLOSING = /[\s:.–—-]+$/u;

function folded(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(REMARK, ' ')
    .toLowerCase()
    .replace(/\s*([/&])\s*/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(CLOSING, '');
}

/** @returns The kind of row that `text` names when it is a label and nothing else. */
export function labelKindOf(text: string): LabelKind | null {
  if (text.length > 80 || STARTS_SMALL.test(text)) return null;
  const words = folded(text);
  if (words === '') return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Labels that a document of another kind, or running text, may use for something else. */
const COMMON_WORDS: ReadonlySet<LabelKind> = new Set(['meeting', 'submitter', 'title', 'advice']);

/** The label can only be trusted inside a table, or when more labels stand around it. */
export function isCommonWord(kind: LabelKind): boolean {
  return COMMON_WORDS.has(kind);
}
