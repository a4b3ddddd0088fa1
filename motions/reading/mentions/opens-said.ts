/** Lines that say something of a motion that they do not name. */

import { readAdvice } from '../advice';
import { OPENS_SAID } from '../lexicon/opening-words';
import { adviceOnly } from './advice-behind';
import { labelled } from './label';
import { saysAt } from './rule-parts';
import { lineView, QUOTED } from './tokens';

/** Whether a line says something of a motion named elsewhere: it begins with what is said. */
export function opensSaid(text: string): boolean {
  const words = text.replace(/^[\s([:–•●○■▪◆*-]+/u, '');
  if (labelled(words) !== null || OPENS_SAID.test(words)) return true;
  const view = lineView(words);
  const [first] = view.words;
  if (first === undefined) return false;
  if (saysAt(view, 0, view.words.length) || adviceOnly(words) !== null) return true;
  const advice = view.words.length < 8 ? readAdvice(`Preadvies: ${words}`) : null;
  return (
    advice !== null && advice.kind !== 'overig' && !view.words.some(({ text }) => text === QUOTED)
  );
}

const MOST_ADVICE_WORDS = 7;

/** "Overnemen" alone: what is advised, and no outcome. Null for other words. */
export function adviceAlone(text: string): string | null {
  const { words, outcomes } = lineView(text);
  if (words.length > MOST_ADVICE_WORDS || outcomes.size > 0 || labelled(text) !== null) return null;
  const kind = readAdvice(`Preadvies: ${text}`)?.kind;
  return kind === undefined || kind === 'overig' ? null : kind;
}
