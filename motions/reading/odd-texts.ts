/**
 * Texts that are unlike their siblings: when the others end with a full stop and begin with a
 * capital, one that does not has perhaps lost or gained a part.
 */
import type { MotionField, Warning } from '../model';
import type { ReadMotion } from './motions-of-block';

/** A habit that this part of the siblings share. */
const HABIT = 0.7;
const FEWEST = 3;

type TextField = 'request' | 'account';

const textIn = ({ motion }: ReadMotion, field: TextField): string => motion[field] ?? '';
const endsWell = (text: string): boolean => /[.:;!?…]["'”’)\]]*$/u.test(text);
const beginsWell = (text: string): boolean => /^[\p{Lu}\p{N}"'“„‘’(•–-]/u.test(text);
const LABEL_INSIDE =
  /(?:^|\n)(?:onderwerp|motie en indieners?|indieners?|verantwoording|voorstel|inhoud ?\/ ?oproep)\s*:/iu;

function isHabit(read: readonly ReadMotion[], field: TextField, test: (text: string) => boolean) {
  const texts = read.map((one) => textIn(one, field)).filter((text) => text !== '');
  return texts.length >= FEWEST && texts.filter(test).length >= HABIT * texts.length;
}

const odd = (field: MotionField, message: string): Warning => ({
  code: 'structure-doubtful',
  message,
  field,
});

const NAMES: Record<TextField, string> = { request: 'oproep', account: 'verantwoording' };

/** @returns Per motion what is odd about its texts. */
export function oddTexts(read: readonly ReadMotion[]): Warning[][] {
  const warnings: Warning[][] = read.map(() => []);
  for (const field of ['request', 'account'] as const) {
    const ends = isHabit(read, field, endsWell);
    const begins = isHabit(read, field, beginsWell);
    for (const [index, one] of read.entries()) {
      const text = textIn(one, field);
      if (text === '') continue;
      const own = warnings[index];
      if (ends && !endsWell(text)) {
        own?.push(odd(field, `De ${NAMES[field]} houdt op midden in een zin.`));
      } else if (begins && !beginsWell(text)) {
        own?.push(odd(field, `De ${NAMES[field]} begint midden in een zin.`));
      } else if (LABEL_INSIDE.test(text)) {
        own?.push(odd(field, `In de ${NAMES[field]} staat een label van een ander onderdeel.`));
      }
    }
  }
  return warnings;
}
