/** Words that tell that motions are those of another body than the members of the VNG. */
import { anyOf } from './any-of';

const whole = (...lists: readonly string[]): string => `(?<!\\p{L})${anyOf(...lists)}(?!\\p{L})`;

/** Who submits motions there, beside parties. */
const SUBMITTING = `
  waterschap, waterschappen, hoogheemraadschap, hoogheemraadschappen, wetterskip, raadslid, raadsleden, raadsfractie,
  raadsfracties, statenlid, statenleden, statenfractie, statenfracties, fractie, fracties, kamerlid, kamerleden
`;
export const OTHER_SUBMITTER = new RegExp(whole(SUBMITTING), 'iu');

/** What such a body, its meetings and its papers are called. */
const BODIES = `
  gemeenteraad, raadsvergadering, raadsvergaderingen, raadsmotie, raadsmoties, raadsbrief, raadsinformatiebrief,
  provinciale staten, gedeputeerde staten, statenmotie, statenmoties, statenvergadering, tweede kamer, eerste kamer,
  kamerbrief
`;
/** Common words for it say so only of whom a paper is for: "legt verantwoording af aan de raad". */
const READERS = 'raad, staten, kamer, waterschappen, provincies';
export const FOR_OTHERS = new RegExp(
  `${whole(BODIES)}|(?<!\\p{L})aan de ${anyOf(READERS)}(?!\\p{L})`,
  'iu',
);
