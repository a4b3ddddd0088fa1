/**
 * What tells of a page of vng.nl what kind it is: words of its heads, and words that its lines are
 * counted by.
 */
import { anyOf } from './any-of';

const whole = (...lists: readonly string[]): string => `(?<!\\p{L})${anyOf(...lists)}(?!\\p{L})`;

/** Other bodies that vote on motions. */
const BODIES = `
  tweede kamer, eerste kamer, kamerlid, kamerleden, kamermotie, kamermoties, kamerdebat, de kamer, gemeenteraad,
  gemeenteraden, raadsleden, raadsvergadering, provinciale staten, waterschap, europees parlement, parlement,
  jongerenraad, jeugdraad, kinderraad, vakbond, partijcongres
`;
/** As parties and members of councils and parliament are written. */
const PARTIES = `
  VVD, CDA, PvdA, D66, SGP, PVV, SP, BBB, NSC, Volt, GroenLinks, ChristenUnie, JA21, PvdD,
  Partij voor de Dieren, Forum voor Democratie, fractie, fracties, Kamerlid, raadslid, wethouder, Tweede Kamer,
  coalitie, oppositie
`;
/** Heads of news about such a body; of a council also "de raad van Goes". */
const COUNCIL_HEADS = `
  raad neemt, raad stemt, raad verwerpt, gemeenteraad neemt, gemeenteraad stemt, gemeenteraad verwerpt, kamer neemt,
  kamer stemt, kamer verwerpt, kamer steunt
`;
const COUNCIL_PARTS = 'raadsmotie, tweede kamer, eerste kamer';

export const OTHER_BODY = new RegExp(whole(BODIES), 'iu');
/** "Het lid De Wit", "de motie-Van der Berg": so parliament names its own. */
export const PARTY = new RegExp(
  `${whole(PARTIES)}|(?<!\\p{L})het lid \\p{Lu}|(?<!\\p{L})motie-\\p{Lu}`,
  'u',
);
const ACTS = 'neemt, nam, stemt, stemde, verwerpt, verwierp, steunt, steunde';
/** "De raad van Ede nam de motie aan": a council that submits one at the ALV does not vote on it. */
export const COUNCIL_ACTS = new RegExp(
  `(?<!\\p{L})raad (?:van (?:de gemeente )?\\p{Lu}\\S* )?${anyOf(ACTS)}(?!\\p{L})`,
  'u',
);
export const COUNCIL_HEAD = new RegExp(
  `(?<!\\p{L})${anyOf(COUNCIL_HEADS, COUNCIL_PARTS)}|(?<!\\p{L})(?:gemeente)?raad (?:van )?\\p{Lu}`,
  'iu',
);

/** Who read the pages of the VNG: "Nieuwsbrief voor raadsleden" tells of the members. */
export const READERS = /(?<!\p{L})(?:raadsleden|gemeenteraden)(?!\p{L})/giu;

const SUBMITTED = `
  ingediend, ingebracht, indient, indienen, indiende, indienden, diende, dienden, dient, dienen, bracht, brachten,
  kwam, kwamen, komt, komen, ligt, lag, verdedigt, verdedigde
`;
const ASKS = `
  roept, roepen, riep, riepen, vraagt, vragen, vroeg, vroegen, verzoekt, verzoeken, verzocht, verzochten, pleit,
  pleiten, pleitte, pleitten, wil, willen
`;
/** A gemeente puts a motion, or asks for something in it. */
export const PUTS = new RegExp(whole(SUBMITTED, ASKS), 'iu');

/** Whom a letter is for: that they are named says nothing of what it is about. */
export const ADDRESSED =
  /^(?:geachte?|beste|aan (?:de|het|alle)|t\.?a\.?v\.?|ter attentie)(?!\p{L})/iu;

/** What a head says that a page is. */
export const HEAD = {
  uitslagen:
    /uitslag|(?<!\p{L})(?:stemden|gestemd)(?!\p{L})|(?<!\p{L}|(?<!\p{L})(?:ter|in|voor de)\s)stemming/iu,
  besluiten: /besluit/iu,
  preadviezen: /pre-?advi|moties en (?:amendementen|resoluties)|ingediende moties|nazending/iu,
  agenda: /agenda|vergaderstukken|stukken|programma/iu,
  ledenbrief: /ledenbrief|uitnodiging/iu,
  verantwoording:
    /(?:verantwoording|uitvoering|voortgang|afdoening|stand van zaken).{0,40}moties/iu,
  /** Of a page on the account of motions: what was decided, and not what is proposed. */
  decided:
    /(?:^|[:–-]\s)besluiten(?!\p{L})|(?:B?ALV|leden) besluit(?:en)? (?:over|tot)(?!\p{L})/imu,
  moties: /^(?!.*verantwoording).*(?<!\p{L})(?:moties|resoluties)(?!\p{L})/imu,
};

/** Heads of pages that tell how to put a motion, or what becomes of one. */
const EXPLAINING_HEADS = `
  spelregels, format, formulier, sjabloon, handleiding, handreiking, uitleg, stappenplan, procedure,
  zo dient u, zo dien je, zo dient, hoe dient, hoe dien, hoe werkt, zo werkt, motie indienen, moties indienen,
  indienen van een motie, indienen van moties, indienen moties, wat is een motie
`;
const QUESTIONS = 'veelgestelde vragen, faq, vraag en antwoord, vragen en antwoorden';
/** Of motions in general; questions on one motion tell of that one. */
const ASKED_OF_ALL = `${whole(QUESTIONS)} (?:(?:over|bij|rond) )?(?:het indienen van )?(?:de )?(?:moties|amendementen|resoluties)`;
export const EXPLAINS = new RegExp(`${whole(EXPLAINING_HEADS)}|${ASKED_OF_ALL}`, 'iu');

export const DATED = /\b\d{1,2}\s+\p{L}{3,}|\b(?:19|20)\d\d\b/u;

/** "besluit … afdoen": what was decided on the board's proposal, within one sentence. */
export const DECISION = new RegExp(
  `${anyOf('besluit, besloten, besloot')}[^.]{0,80}${anyOf('afdoen, afgedaan, aanhouden, aan te houden, afgehandeld')}|als afgedaan (?:te )?beschouw`,
  'iu',
);
export const ADVICE = /pre-?advies|pre-?adviezen/iu;
export const LISTS = /(?<!\p{L})(?:moties|resoluties|amendementen)(?!\p{L})[^.]{0,60}:\s*$/iu;
export const MOTIONS = new RegExp(whole('motie, moties, resolutie, resoluties'), 'iu');
export const MOTION = new RegExp(
  whole('motie, moties, resolutie, resoluties, amendement, amendementen'),
  'iu',
);
/** What goes for motions in general tells of none. */
export const ANY_MOTION = /(?<!\p{L})(?:een|elke|iedere|uw|geen) motie(?!\p{L})/iu;
export const ADVISES =
  /bestuur [^.]{0,60}(?:ontraad(?:t|de)|raad(?:t|de)|adviseer(?:t|de)|oordeel|over(?!\p{L}))/iu;
const SETTLING =
  'afdoen, af te doen, afgedaan, afgehandeld, aanhouden, aan te houden, aangehouden, openstaan';
/** Also "de ALV houdt deze motie aan". */
export const SETTLES = new RegExp(
  `${anyOf(SETTLING)}|(?:houdt|hield|houden|hielden) (?:deze|die|de) motie[^.]{0,40} aan(?!\\p{L})`,
  'iu',
);
export const SHARE = /\d\s?(?:%|procent)/iu;
