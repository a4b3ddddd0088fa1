/** Words that say only that something is still to come: "PM", "volgt nog", "n.t.b.". */
import { dateAt } from '../dutch/meeting';
import { wordsOf } from './lexicon/words';

const NOTHING_YET: ReadonlySet<string> = new Set(
  `pm p m pro memorie x xx xxx ntb nnb nvt tbd volgt volgen wordt worden dit voorstel nog nader later
  mondeling te bepalen in vullen invullen ingevuld aangevuld aan op na gezonden gestuurd nagezonden
  nagestuurd toegezonden nazending de bij zsm zo spoedig snel mogelijk niet bekend onbekend geen ter
  van toepassing vergadering genomen vastgesteld`.split(/\s+/u),
);
const MOST_WORDS = 10;

/** "Volgt op 12 juni": with the day on which it comes. */
const TO_COME = /(?<!\p{L})(?:volgt|volgen|later|nader|wordt|worden|nog)(?!\p{L})/iu;

function withoutDay(text: string): string {
  if (!TO_COME.test(text)) return text;
  const at = text.search(/\d/u);
  const end = at < 0 ? null : dateAt(text, at);
  return end === null ? text : text.slice(0, at) + text.slice(end);
}

/** Whether all words are among these; also of a text without words. */
export function saysNothingYet(text: string): boolean {
  const words = wordsOf(withoutDay(text)).filter(({ kind }) => kind !== 'mark');
  if (words.length > MOST_WORDS) return false;
  return words.every(({ kind, text: word }) => kind === 'word' && NOTHING_YET.has(word));
}
