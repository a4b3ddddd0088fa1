/** Words by which the members are said to have decided, and those by which they are only asked to. */
import { anyOf } from './any-of';
import { phrasesOf } from './phrases';

export const DECIDING_PHRASES = phrasesOf([
  [
    'to-come',
    `stelt|stellen … voor, voorgesteld, voorstelt, wordt|worden gevraagd, vraagt|vragen, legt|leggen … voor,
    voorgelegd, voor te leggen, zal, zullen, kunt, kunnen, kan, gaat|gaan … besluiten|stemmen|beslissen,
    alv|balv|ledenvergadering|vergadering besluit|beslist|stemt over|op, leden|gemeenten besluiten|beslissen,
    leden|gemeenten stemmen over|op, besluit|beslist|besluiten|beslissen … straks|later|binnenkort, of de leden|alv,
    concept, conceptbesluit, conceptbesluiten, ontwerpbesluit, ontwerpbesluiten, voorgenomen, voordracht, adviseert`,
  ],
  [
    'decided',
    `ging|gingen|gaat|gaan akkoord, ging|gingen|is|zijn|waren … akkoord, akkoord gegaan, akkoord met,
    stemde|stemden|stemt|stemmen in, stemde|stemden … in, ingestemd, instemming van,
    besloot|besloten,
    nam|namen … besluit|besluiten, heeft|hebben|is|zijn … besluit|besluiten genomen,
    stelde|stelden|stelt … vast, vastgesteld, vastgestelde, keurde|keurden|keurt … goed,
    goedgekeurd, bekrachtigd, bekrachtigde, bekrachtigden, besluit|besluiten (van) (de) alv|balv|leden|ledenvergadering,
    besluiten over, besluit over, genomen besluiten, besluitenlijst, zonder stemming, acclamatie,
    instemming met`,
  ],
  // What they followed was proposed to them.
  [
    'followed',
    `volgde|volgden|volgt|volgen … voorstel|voorstellen|bestuursvoorstel|bestuursvoorstellen|bestuur|advies|adviezen,
    voorstel|voorstellen|bestuur|advies|adviezen … gevolgd, conform (het) voorstel|bestuursvoorstel,
    nam|namen (hierover) (de) volgende besluit|besluiten,
    alv|balv|leden|ledenvergadering beschouwt|beschouwde|beschouwen|beschouwden … als afgedaan,
    alv|balv|leden|ledenvergadering heeft|hebben daarover|hierover … besloten`,
  ],
  [
    'subject',
    `verantwoording, uitvoering, afdoening, afhandeling, voorstel, voorstellen, bestuursvoorstel, bestuursvoorstellen,
    moties, resoluties`,
  ],
]);

/** May stand around the words that keep or settle a motion, in what is said of it and nothing else. */
export const AROUND_OUTCOME: ReadonlySet<string> = new Set(
  (
    'de het deze die motie moties is wordt zijn worden werd werden te als hiermee daarmee dus ook nu definitief ' +
    'door alv balv leden ledenvergadering vergadering heeft hebben besloten besloot besluit bij met acclamatie ' +
    'unaniem procent voor van op lijst staan akkoord eens in blijft blijven opnieuw weer'
  ).split(' '),
);

const AGREES = `(?:ingestemd|akkoord(?: gegaan)?|${anyOf('stemt, stemde, stemden')} in)`;

/** Who agrees with a proposal decides what it proposes: "ingestemd met het voorstel van het bestuur om …". */
export const AGREED = new RegExp(
  String.raw`(?<!\p{L})${AGREES} met het (?:bestuurs)?voorstel(?: van het bestuur)? om(?!\p{L})`,
  'iu',
);
