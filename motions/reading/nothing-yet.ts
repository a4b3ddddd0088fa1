/** Words that say only that something is still to come: "PM", "volgt nog", "n.t.b.". */
import { wordsOf } from './lexicon/words';

const NOTHING_YET: ReadonlySet<string> = new Set(
  `pm p m pro memorie x xx xxx ntb nnb nvt tbd volgt volgen wordt worden dit voorstel nog nader later
  mondeling te bepalen in vullen invullen ingevuld aangevuld aan op na gezonden gestuurd nagezonden
  nagestuurd toegezonden nazending de bij zsm zo spoedig snel mogelijk niet bekend onbekend geen ter
  van toepassing vergadering genomen vastgesteld`.split(/\s+/u),
);
const MOST_WORDS = 10;

/** Whether all words are among these; also of a text without words. */
export function saysNothingYet(text: string): boolean {
  const words = wordsOf(text).filter(({ kind }) => kind !== 'mark');
  if (words.length > MOST_WORDS) return false;
  return words.every(({ kind, text: word }) => kind === 'word' && NOTHING_YET.has(word));
}
