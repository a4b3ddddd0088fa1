/** Words of sentences that tell what was done or is so, and of those that ask for it. */
import { anyOf } from './any-of';

/** Follow the subject of a sentence that tells something. */
const TELLING = anyOf(
  'is, zijn, was, waren, werd, werden, heeft, hebben, had, hadden, blijft, bleef, kan, kunnen, ligt, lag',
  'loopt, lopen, staat, staan, stond, zien, ziet, trekt, vraagt, gaf, geeft',
  'laat, laten, leverde, leverden, leidde, volgt, verschijnt, verwachten, sluit, kostte, wijst, wees',
  'onderstreept, hangt, vormt, geldt, gelden, sprak, spraken, bracht, brachten, hield, houdt, kwam',
);
/** Ask, or bind whoever is asked, also in the sentence behind a list. */
const ASKING = anyOf(
  'moet, moeten, moge, mogen, dient, dienen, gevraagd, verzocht, opgeroepen, opgedragen, verzoekt',
  'verzoeken, roept, roepen, draagt, dringt, zullen, zal, zou, zouden, wenselijk, nodig, gewenst',
  'van belang, orde van de dag',
);

const TELLS = new RegExp(`^["“„‘(]?\\p{Lu}.*(?<!\\p{L})${TELLING}(?!\\p{L})`, 'u');
const ASKS = new RegExp(`(?<!\\p{L})${ASKING}(?!\\p{L})`, 'iu');

/** A whole sentence that tells something, and does not ask for it. */
export const tells = (sentence: string): boolean =>
  TELLS.test(sentence) && /[.!]["”’)]?$/u.test(sentence) && !ASKS.test(sentence);
