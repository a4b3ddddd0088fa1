/**
 * What a board says that it means to do in a later meeting, in a sentence of its own behind what it
 * proposes now.
 */
import { anyOf } from './any-of';

const WHO = anyOf('het bestuur, het VNG-bestuur, bestuur, de VNG, wij, we');
const MEANS = anyOf('voornemens, van plan, van zins');
const EXPECTS = anyOf(
  'verwacht, verwachten, hoopt, hopen, streeft ernaar, streven ernaar, beoogt, beogen',
);
const INTENTION = anyOf(
  'het voornemen, de bedoeling, het plan, de verwachting, het streven, de inzet, ons voornemen',
);

/** The first words of such a sentence. */
export const INTENDS = new RegExp(
  `^\\s*(?:${[
    `${WHO} (?:is|zijn) (?:(?:wel|nu) )?${MEANS}`,
    `${WHO} ${EXPECTS}`,
    `${INTENTION} is`,
    `naar verwachting (?:kan|zal|kunnen) (?:zij|de motie|deze|wij|het bestuur)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);
