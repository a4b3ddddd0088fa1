/** Words with which the board puts an advice as a proposal or a request: "stelt het bestuur voor de motie aan te houden". */
import { anyOf } from './any-of';

const whole = (...lists: readonly string[]): string => `(?<!\\p{L})${anyOf(...lists)}(?!\\p{L})`;

const BOARD = '(?:het |ons )?(?:vng[\\s-]?)?(?:dagelijks )?bestuur';
const MEMBERS = anyOf(
  'de leden, haar leden, zijn leden, onze leden, de alv, de ledenvergadering, u',
);
/** What is proposed is told behind "voor", and what is asked behind who is asked. */
const PROPOSES = [
  `(?:stelt|stelde) (?:dan ook |daarom )?${BOARD}[^.;:]{0,60} voor`,
  `bestuur (?:stelt|stelde)[^.;:]{0,60} voor`,
  `${anyOf('wij stellen, stellen wij, we stellen')}[^.;:]{0,60} voor`,
  `(?:vraagt|vroeg|verzoekt|verzocht) ${BOARD} ${MEMBERS}`,
  `bestuur (?:vraagt|vroeg|verzoekt|verzocht) ${MEMBERS}`,
  `${anyOf('wij vragen, vragen wij, wij verzoeken, verzoeken wij')} ${MEMBERS}`,
  `voorstel van ${BOARD} (?:is|luidt)`,
];
const PAPER = whole(
  'de motie, deze motie, het amendement, dit amendement, de resolutie, uw motie, haar, hem',
);

/** The paper has to be named behind it: "stelt voor de huidige norm aan te houden" advises nothing on it. */
export const PROPOSES_ON_PAPER = new RegExp(
  `(?<!\\p{L})(?:${PROPOSES.join('|')})(?!\\p{L})(?=[^.;]{0,40}?${PAPER})`,
  'iu',
);
