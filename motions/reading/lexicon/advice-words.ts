/** What a board can advise, by the word that it prints. How they are written: phrases.ts. */
import { phrasesOf } from './phrases';

/** In favour of the motion, against it, or neither. */
export const ADVICE_DIRECTIONS = {
  overnemen: 'for',
  aannemen: 'for',
  ondersteunen: 'for',
  steunen: 'for',
  instemmen: 'for',
  positief: 'for',
  ontraden: 'against',
  negatief: 'against',
  afwijzen: 'against',
  verwerpen: 'against',
  aanhouden: 'kept',
  intrekken: 'neither',
  neutraal: 'neither',
  oordeel: 'neither',
} as const;
export type AdviceKind = keyof typeof ADVICE_DIRECTIONS;
export type AdviceMeaning = AdviceKind | 'harmless' | 'denied' | 'turn' | 'advises' | 'voted';

/** Things and topics as well as advice. */
export const ADVICE_TOPICS: ReadonlySet<string> = new Set(
  'ondersteuning steun akkoord instemming oordeel overname aanhouding aanneming'.split(' '),
);

export const ADVICE_PHRASES = phrasesOf<AdviceMeaning>([
  [
    'overnemen',
    'overnemen, over te nemen, overname, overgenomen, neemt|nemen … over, overneemt, omarmt',
  ],
  ['aannemen', 'aannemen, aan te nemen, aanneming, neemt|nemen … motie … aan'],
  [
    'ondersteunen',
    'ondersteunen, te ondersteunen, ondersteunt, ondersteunde, ondersteund, ondersteuning',
  ],
  [
    'steunen',
    'steunen, te steunen, steunt, steunde, steun, gesteund, voor (de|deze) (motie) te stemmen, voor (de|deze) motie … te stemmen, stem voor',
  ],
  ['instemmen', 'instemmen, in te stemmen, instemming, stemt in, akkoord'],
  ['positief', 'positief, positieve'],
  [
    'ontraden',
    `ontraden, te ontraden, ontraadt, ontraadde, ontraad, afgeraden, raadde … af, af te raden, afraden, raadt … af,
    ontraden|ontraadt|ontraadde|ontraad (de|u) (leden) (om) (de|deze|dit|het) (motie|amendement|resolutie) (aan|over) te nemen|steunen,
    raadt|raadde (de|u) (leden) af (om) (de|deze|dit|het) (motie|amendement|resolutie) (aan|over) te nemen|steunen,
    tegen (de|deze) (motie) (te) stemmen, tegen (de|deze) motie … te stemmen, stem tegen`,
  ],
  [
    'negatief',
    `negatief, negatieve, niet overnemen|steunen|ondersteunen|aannemen|instemmen|positief,
    niet (aan|over) te nemen, niet aanvaarden, niet te steunen|ondersteunen, niet in te stemmen,
    neemt … niet over, neemt … niet aan, steunt … niet, ondersteunt … niet,
    kan … niet steunen|overnemen|ondersteunen, niet … overnemen|steunen|ondersteunen`,
  ],
  ['afwijzen', 'afwijzen, af te wijzen, afwijzing, wijst … af'],
  ['verwerpen', 'verwerpen, te verwerpen'],
  ['aanhouden', 'aanhouden, aan te houden, aangehouden, aanhouding, houdt … motie … aan'],
  ['intrekken', 'intrekken, in te trekken'],
  ['neutraal', 'neutraal, neutrale, geen bezwaar'],
  // The board leaves it to the members, in whatever words.
  [
    'oordeel',
    `oordeel, oordeel (over) aan (de) leden|alv|ledenvergadering|vergadering|gemeenten, oordeel (bij) (de) leden|alv,
    aan (het) oordeel van de leden|alv|ledenvergadering|vergadering|gemeenten,
    laat|laten … over aan de leden|alv|ledenvergadering|vergadering|gemeenten, over te laten aan de leden|alv|ledenvergadering,
    laat|laten … aan de leden|alv|ledenvergadering|vergadering|gemeenten (over), laat|laten … oordeel … aan u (over),
    overgelaten aan de leden|alv|ledenvergadering|vergadering|gemeenten, aan de leden (over) (gelaten)|(te) (laten)`,
  ],
  // Papers and advices go to them, and no judgement.
  [
    'harmless',
    `preadvies|advies|bestuursadvies aan (de|alle) leden|alv|gemeenten,
    preadvies|advies van het bestuur|vngbestuur aan (de|alle) leden|alv|gemeenten,
    preadvies|advies van het vng bestuur aan (de|alle) leden|alv|gemeenten,
    aan (de|alle) leden|gemeenten toe|voor te zenden|sturen|leggen, aan (de|alle) leden|gemeenten vast te stellen,
    legt|leggen|legde|legden … aan (de|alle) leden|alv|gemeenten voor, biedt|bieden|bood … aan (de|alle) leden|alv|gemeenten aan,
    aan (de|alle) leden|gemeenten voorgelegd|gestuurd|gezonden|verstuurd|verzonden|toegestuurd|toegezonden|gemaild`,
  ],
  ['voted', 'acclamatie, # %, # procent, aangenomen, verworpen'],
  [
    'advises',
    'adviseert, adviseerde, geadviseerd, advies, preadvies, bestuursadvies, staat, is, kan, raadt',
  ],
  ['denied', 'niet, geen, nooit, nog'],
  ['turn', 'maar, doch'],
]);

/** What only the board does with a motion: "de motie wordt ontraden", "door het bestuur gesteund". */
export const DONE_BY_BOARD = phrasesOf<'done' | 'done-by-board'>([
  ['done', 'wordt|werd|is|was|worden|werden|zijn (daarom|dan|echter|ook|dus) ontraden|afgeraden'],
  [
    'done-by-board',
    'door het (vng) bestuur|vng-bestuur (daarom|dan|echter|ook|dus) ontraden|afgeraden|ondersteund|gesteund',
  ],
]);
