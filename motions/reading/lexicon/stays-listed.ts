/** What keeps a motion open when it is all that stands at the place of the proposal. */
import { anyOf } from './any-of';

const MOTION = anyOf('de motie, deze motie');
const STILL = anyOf('nog, voorlopig, vooralsnog, dus, daarom');
const LIST = anyOf(
  'de lijst, de motielijst, de actielijst, de lijst met moties, de lijst van moties',
  'de lijst van openstaande moties, de lijst met openstaande moties',
);

/** The whole text: one word more may change what it says. */
export const STAYS_LISTED = new RegExp(
  `^${MOTION}\\s+blijft\\s+(?:${STILL}\\s+)?op\\s+${LIST}(?:\\s+staan)?[.\\s]*$`,
  'iu',
);
