/** All words about what is to become of a motion, by what they mean for it. */
import {
  COPULAS,
  EITHER,
  GROUNDS,
  LONGER,
  PARTLY,
  PARTS,
  REASONS,
  REGARDS,
  TURNS,
} from './clause-words';
import {
  ALLOWS,
  DENIES,
  HARMLESS,
  LATER,
  LIMITS,
  LOOSE,
  MAYBE,
  POSTPONES,
  REFUSES,
  WAITS,
} from './doubt-words';
import {
  ENDS_OTHERWISE,
  KEEPS,
  KEEPS_LOOSELY,
  NOT_DONE,
  REJECTS,
  SETTLES,
  SETTLES_LOOSELY,
  STATES,
} from './outcome-words';
import { phrasesOf } from './phrases';

export type StatusMeaning =
  | 'harmless'
  | 'keeps'
  | 'keeps-loosely'
  | 'settles'
  | 'settles-loosely'
  | 'states'
  | 'ends-otherwise'
  | 'rejects'
  | 'denies'
  | 'refuses'
  | 'allows'
  | 'postpones'
  | 'later'
  | 'waits'
  | 'maybe'
  | 'loose'
  | 'not-done'
  | 'limits'
  | 'partly'
  | 'part'
  | 'regard'
  | 'either'
  | 'reason'
  | 'ground'
  | 'turn'
  | 'longer'
  | 'copula';

/** Of two meanings of the same words the first counts. */
export const STATUS_PHRASES = phrasesOf<StatusMeaning>([
  ['harmless', HARMLESS],
  ['keeps', KEEPS],
  ['keeps-loosely', KEEPS_LOOSELY],
  ['settles', SETTLES],
  ['settles-loosely', SETTLES_LOOSELY],
  ['states', STATES],
  ['ends-otherwise', ENDS_OTHERWISE],
  ['rejects', REJECTS],
  ['denies', DENIES],
  ['refuses', REFUSES],
  ['allows', ALLOWS],
  ['postpones', POSTPONES],
  ['later', LATER],
  ['waits', WAITS],
  ['maybe', MAYBE],
  ['loose', LOOSE],
  ['not-done', NOT_DONE],
  ['limits', LIMITS],
  ['partly', PARTLY],
  ['part', PARTS],
  ['regard', REGARDS],
  ['either', EITHER],
  ['reason', REASONS],
  ['ground', GROUNDS],
  ['turn', TURNS],
  ['longer', LONGER],
  ['copula', COPULAS],
]);
