/**
 * The words of the labels that name a part of a motion. A label need not be in this list: its words
 * score, and what stands beside it over the whole document decides with them (see roles.ts).
 */
import type { MotionField } from '../../model';
import { anyOf } from './any-of';

/** What a label can be for: a field, title and submitters in one, or nothing that is kept. */
export type Role = MotionField | 'motion' | 'number' | 'other';

/** Per role the words that name it, the most telling first. One form of each word is enough. */
export const LABEL_WORDS: readonly { role: Role; words: string }[] = [
  {
    role: 'subject',
    words:
      'onderwerp onderwerpen thema themas portefeuille beleidsterrein beleidsveld beleidsdomein ' +
      'domein dossier categorie rubriek beleidsonderwerp beleidsthema taakveld pijler',
  },
  {
    role: 'motion',
    words: 'motie moties',
  },
  {
    role: 'title',
    words: 'titel naam benaming opschrift motietitel motienaam',
  },
  {
    role: 'submitters',
    words:
      'indiener indieners indieners(s) indiener(s) indienende indieningsgemeente gemeente gemeenten ' +
      'gemeente(n) afzender initiatiefnemer initiatiefnemers indienster medeindieners ' +
      'ondertekenaars aangedragen',
  },
  {
    role: 'meeting',
    words:
      'alv balv vergadering ledenvergadering datum aangenomen ingediend aangehouden behandeld ' +
      'overgenomen wanneer vastgesteld ingebracht vergaderdatum bijeenkomst jaar',
  },
  {
    role: 'request',
    words:
      'inhoud oproep strekking verzoek dictum kern samenvatting vraag opdracht tekst gevraagd ' +
      'gevraagde doel boodschap essentie wens beslispunten dicta motietekst ' +
      'kernboodschap verzoeken bedoeling beslispunt',
  },
  {
    role: 'account',
    words:
      'verantwoording verantwoordingen stand voortgang uitvoering gedaan toelichting reactie acties ' +
      'actie resultaat resultaten inzet terugkoppeling antwoord rapportage activiteiten ondernomen ' +
      'bereikt inspanningen uitgevoerd realisatie terugblik voortgangsrapportage tussenstand ' +
      'werkzaamheden ontwikkelingen opvolging bevindingen verslag',
  },
  {
    role: 'proposal',
    words:
      'voorstel bestuursvoorstel afhandeling afdoening status vervolg conclusie aanbeveling ' +
      'voorgesteld voorgestelde verder oordeel behandelvoorstel afdoeningsvoorstel beslisvoorstel ' +
      'conceptbesluit afwikkeling adviesbesluit vervolgstap vervolgstappen slotsom',
  },
  {
    role: 'advice',
    words: 'preadvies pre-advies advies bestuursadvies',
  },
  {
    role: 'vote',
    words: 'stemming stemuitslag stemmingsuitslag stemresultaat stemverhouding uitslag',
  },
  {
    role: 'decision',
    words: 'besluit beslissing',
  },
  {
    role: 'number',
    words: 'nr nummer volgnummer no # agendapunt motienummer punt',
  },
  {
    role: 'other',
    words:
      'opmerking opmerkingen bijlage bijlagen link contactpersoon contact afdeling commissie ' +
      'behandelaar beleidsmedewerker documenten bronnen trekker planning deadline portefeuillehouder ' +
      'portefeuillehouders bestuurder',
  },
];

/** Words that say nothing of what a label is for. */
export const LABEL_FILLERS: ReadonlySet<string> = new Set(
  (
    'de het een van aan door in op over deze dit bij tot voor tijdens met uit en of is wat hoe er ' +
    'om te naar per nu wie waar bestuur vng vng-bestuur leden zaken gemeenten ons onze we wij heeft ' +
    'hebben als eerder betreft betreffende daarmee hier ermee verantwoord samengevat kort'
  ).split(' '),
);

/** Groups of words that mean something else together. */
export const LABEL_PHRASES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:ingediend|ingebracht|aangedragen|ondertekend) (?:door|namens)/u, 'submitters'],
  [/^(?:de )?motie van(?: de)?(?: gemeenten?)?$/u, 'submitters'],
  [/^stand van zaken/u, 'account'],
  [/^datum (?:van )?(?:indiening|aanname|behandeling)/u, 'meeting'],
  [/^(?:advies|standpunt) (?:van )?(?:het )?(?:vng[ -])?bestuur/u, 'advice'],
  [/^wat (?:vraagt|wil|wilde|beoogt|vroeg|verzoekt)/u, 'request'],
  [/^(?:de |deze )?motie (?:vraagt|vroeg|verzoekt|roept|beoogt|wil|draagt)/u, 'request'],
  [/^waar (?:gaat|ging) (?:het|de motie)/u, 'request'],
  [/^wat (?:wij|we) voorstellen/u, 'proposal'],
  [/^wat (?:stel(?:t|len) \S+(?: \S+)? voor|is het voorstel|nu|wordt voorgesteld)/u, 'proposal'],
  [/^wat (?:hebben|heeft|is|deden|deed)/u, 'account'],
  [/^(?:voorgesteld )?besluit (?:aan|voor) (?:de )?(?:alv|leden)/u, 'proposal'],
  [/^voorgesteld/u, 'proposal'],
  [/^(?:hoe|wat) (?:nu )?verder/u, 'proposal'],
  [/^(?:tekst|inhoud|strekking) /u, 'request'],
];

/** What stands beside a label, though its words could be one: an advice that leaves it to others. */
export const NO_LABEL = new RegExp(
  `^oordeel (?:${anyOf('aan, bij, over aan, van')} )?(?:de )?${anyOf('leden, ALV, vergadering, ledenvergadering')}$`,
  'iu',
);

/** How a motion turns to the board. */
const CALLING = anyOf(
  'oproep aan, draagt, verzoekt, roept, spreekt, besluit, vraagt, dringt',
  'het bestuur wordt, het VNG-bestuur wordt, de VNG wordt, de vereniging wordt',
);
const OF_MOTION = '(?:(?:de|deze) motie )?';

/** A line of text that begins a request: "Verzoekt het bestuur om", and not "De motie vraagt:". */
export const CALL_LINE = new RegExp(`^${OF_MOTION}${CALLING}\\s+\\S`, 'iu');

/** What a motion says before it calls. */
const CONSIDERING = anyOf(
  'overwegende, constaterende, gehoord, gelezen, gezien, gelet op, van mening zijnde, van oordeel zijnde',
  'bijeen op, bijeen in, in vergadering bijeen, nodigt',
);

/** The first words of a request, which many motions print with a small letter. */
export const STARTS_REQUEST = new RegExp(
  `^${OF_MOTION}(?:${CALLING}|${CONSIDERING})(?!\\p{L})`,
  'iu',
);

const ASKED = anyOf('gevraagd, verzocht, opgeroepen, gepleit, opgedragen');

/** What a sentence on the request begins with, where it tells what the motion asks: "In de motie wordt gevraagd om". */
export const TELLS_REQUEST = new RegExp(
  `^(?:(?:in|met) (?:de|deze) motie (?:wordt|werd|is) [^.]{0,60}?${ASKED}|(?:de|deze) motie ${anyOf('vraagt, vroeg, verzoekt, verzocht, roept, riep, draagt, pleit, pleitte, wil, wilde')}|de indieners? ${anyOf('vragen, vroegen, verzoeken, verzochten, willen, wilden, vraagt, vroeg')})(?!\\p{L})`,
  'iu',
);

/** The words with which a motion turns to the board: they begin a request and are no label. */
export const CALLS = new RegExp(
  `^[\\s\\p{P}o]*(?:${OF_MOTION}${CALLING}|zich (?:in )?te|te )(?!\\p{L})`,
  'iu',
);

/** What stands at a header that comes back on the next page. */
const CONTINUED = anyOf(
  'vervolg, vervolg van vorige pagina, vervolg van de vorige pagina, vervolg vorige pagina, vervolgd, vervolg motie',
);
export const CONTINUED_BEHIND = new RegExp(`\\s*[(\\[–—-]\\s*${CONTINUED}\\s*[)\\]]?\\s*$`, 'iu');
export const CONTINUED_BEFORE = new RegExp(`^\\s*[(\\[]?${CONTINUED}[)\\]]?\\s*[:–—-]\\s*`, 'iu');
