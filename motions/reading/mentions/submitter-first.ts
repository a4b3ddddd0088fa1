/** Lines that begin with who submitted the motion: "Gemeente Zeist: motie “Rust” – aangenomen". */
import { isNobody } from '../../gemeenten/submitters';
import type { Clause, Mention } from './mention';
import { pointEnd } from './names-motion';
import { offsetAt, wordAt } from './rule-parts';
import { readWho } from './who';

const OF_GEMEENTE = new Set(['gemeente', 'gemeenten']);

/** Names before the mark are no agenda point. */
export function submitterFirst(clause: Clause, mention: Mention | null): Mention | null {
  const { view, start, lead, type } = clause;
  const mark = pointEnd(view, start, type);
  if (mention === null || mark === null || !isNobody(mention.who)) return mention;
  const who = readWho(view.text, offsetAt(view, lead), offsetAt(view, mark));
  if (who === null || !(who.quality === 'known' || OF_GEMEENTE.has(wordAt(view, lead)))) {
    return mention;
  }
  const whoSpan = { from: who.from, to: who.to };
  return { ...mention, rule: 'type-who-title', point: null, who: who.read, whoSpan };
}
