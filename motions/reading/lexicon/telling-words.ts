/** Words of sentences that tell what was done or is so, and of those that ask for it. */
import { anyOf } from './any-of';

/** Follow the subject of a sentence that tells something. */
const TELLING = anyOf(
  'is, zijn, was, waren, werd, werden, heeft, hebben, had, hadden, blijft, bleef, kan, kunnen, ligt, lag',
  'loopt, lopen, staat, staan, stond, zien, ziet, trekt, vraagt, gaf, geeft',
  'laat, laten, leverde, leverden, leidde, volgt, verschijnt, verwachten, sluit, kostte, wijst, wees',
  'onderstreept, hangt, vormt, geldt, gelden, sprak, spraken, bracht, brachten, hield, houdt, kwam',
  'gaat, gaan, ging, werkt, werken, blijkt, bleek, behandelt, onderschrijft, steunt, begon, begint',
  'onderzoekt, komt, komen, verwacht, streeft, wacht, publiceerde, stelde, nam, deed, deden',
);
/** Who answers for a motion: what they did is told. */
const BOARD = anyOf(
  'het bestuur, het VNG-bestuur, de VNG, VNG, de vereniging, wij, we, ons bestuur, de commissie',
);
const HAVE = anyOf('heeft, hebben, had, hadden');
/** Nobody is asked for what was asked already. */
const ASKED = anyOf(
  'gevraagd, verzocht, opgeroepen, opgedragen, aangedrongen, gepleit, aandacht gevraagd',
);
/** Ask, or bind whoever is asked, also in the sentence behind a list. */
const ASKING = anyOf(
  'moet, moeten, moge, mogen, dient, dienen, gevraagd, verzocht, opgeroepen, opgedragen, verzoekt',
  'verzoeken, roept, roepen, draagt, dringt, zullen, zal, zou, zouden, wenselijk, nodig, gewenst',
  'van belang, orde van de dag',
);

const TELLS = new RegExp(`^["“„‘(]?\\p{Lu}.*(?<!\\p{L})${TELLING}(?!\\p{L})`, 'u');
const ASKS = new RegExp(`(?<!\\p{L})${ASKING}(?!\\p{L})`, 'iu');

/** "De VNG heeft de minister gevraagd om …": who asked is told. */
const HAVE_ASKED = new RegExp(`(?<!\\p{L})${HAVE}(?!\\p{L}).*(?<!\\p{L})${ASKED}(?!\\p{L})`, 'iu');
/** "Wij hebben", and behind what comes first: "In mei heeft de VNG". */
const BOARD_HAS = new RegExp(`^${BOARD}\\s+${HAVE}(?!\\p{L})`, 'iu');
const HAS_BOARD = new RegExp(`^\\p{Lu}.*(?<!\\p{L})${HAVE}\\s+${BOARD}(?!\\p{L})`, 'iu');
/** "Zie verantwoording bij motie …". */
const POINTS =
  /^(?:Zie|Voor de verantwoording zie) (?:ook )?(?:de )?(?:verantwoording|toelichting)/u;

const isSentence = (text: string): boolean => /[.!]["”’)]?$/u.test(text);

/** A whole sentence that tells something, and does not ask for it. */
export const tells = (sentence: string): boolean =>
  TELLS.test(sentence) && isSentence(sentence) && !ASKS.test(sentence);

/** A whole sentence that can tell only what was done with a motion. */
export const tellsWhatWasDone = (sentence: string): boolean =>
  POINTS.test(sentence) ||
  (isSentence(sentence) &&
    (BOARD_HAS.test(sentence) || HAS_BOARD.test(sentence)) &&
    (HAVE_ASKED.test(sentence) || !ASKS.test(sentence)));

/** It turns to the board, whatever else it says. */
const CALLING = anyOf(
  'verzoekt, verzoeken, verzoek, roept, roepen, oproep, vraagt, vragen, gevraagd, verzocht, draagt',
  'dragen, opdracht, opgedragen, opgeroepen, dringt, dringen, spreekt, spreken, pleit, besluit',
);
const CALLS_WITHIN = new RegExp(`(?<!\\p{L})${CALLING}(?!\\p{L})`, 'iu');
export const callsOn = (sentence: string): boolean => CALLS_WITHIN.test(sentence);
