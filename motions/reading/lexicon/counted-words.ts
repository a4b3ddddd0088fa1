/** Words that speak of all motions that were listed, or of the one that comes. */
import { anyOf } from './any-of';

const WHICH = anyOf(
  'alle, deze, de, volgende, onderstaande, beide',
  'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf',
);
const PLURAL = anyOf('moties, resoluties, amendementen');
const SINGULAR = anyOf('motie, resolutie, amendement');
const SETTLED = anyOf(
  'aangenomen, verworpen, afgewezen, aangehouden, ingetrokken, overgenomen, afgedane',
);

/** "De volgende 12 moties", "onderstaande motie", "Aangenomen moties". */
export const SPEAKS_OF_LISTED = new RegExp(
  [
    String.raw`(?<!\p{L})(?:\d+|${WHICH})\s+(?:\p{L}+\s+){0,3}${PLURAL}(?!\p{L})`,
    String.raw`(?<!\p{L})${anyOf('volgende, onderstaande')}\s${SINGULAR}(?!\p{L})`,
    String.raw`^${SETTLED}\s${PLURAL}`,
  ].join('|'),
  'iu',
);
