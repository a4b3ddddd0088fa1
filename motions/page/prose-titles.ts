/**
 * Titles that running text sets apart by looks alone, without the word "motie" just before them: "Almere wil met
 * *Ruimte voor bomen* dat …", "Over *Ruim baan*, een motie van Urk, …". What is set apart may be anything, so
 * each stretch is read as a title first, and kept where the sentence then tells of a motion.
 */
import { wordsOf } from '../reading/lexicon/line-words';
import { isMotionWord } from '../reading/lexicon/mentions';
import { PERSON } from '../reading/lexicon/person-words';
import { readLine } from '../reading/mentions/grammar';
import { lineView } from '../reading/mentions/tokens';

type Stretch = { from: number; to: number };

const FEWEST_WORDS = 2;
/** In a longer line too much is set apart to be read twice. */
const LONGEST = 3000;
/** Stand between the names of a person or an organisation too. */
const NAME_PARTS = /^(?:van|der|den|de|het|ten|ter|en|voor|vng)$/u;

/** "Jan van der Berg", "Raad voor Cultuur": no word in it but names and what joins them. */
const isName = (printed: string): boolean =>
  wordsOf(printed).every(
    ({ text, from }) => NAME_PARTS.test(text) || !/^\p{Ll}/u.test(printed.slice(from)),
  );

/** Each with marks of quotation around it. */
function marked(text: string, stretches: readonly Stretch[]): string {
  let shown = '';
  let at = 0;
  for (const { from, to } of stretches) {
    shown += `${text.slice(at, from)}“${text.slice(from, to)}”`;
    at = to;
  }
  return shown + text.slice(at);
}

function mayTellOfMotions(text: string): boolean {
  const { words, outcomes } = lineView(text);
  return outcomes.size > 0 || words.some((word) => isMotionWord(word.text));
}

/**
 * @param stretches - That can be titles by their own words, in order.
 * @returns Those that are, by what stands around them.
 */
export function titlesInProse<One extends Stretch>(text: string, stretches: readonly One[]): One[] {
  if (text.length > LONGEST || stretches.length === 0 || !mayTellOfMotions(text)) return [];
  const candidates = stretches.filter(({ from, to }) => {
    const printed = text.slice(from, to);
    const isLabel = /^\s*:/u.test(text.slice(to));
    return (
      !isLabel &&
      wordsOf(printed).length >= FEWEST_WORDS &&
      !isName(printed) &&
      !PERSON.test(printed)
    );
  });
  if (candidates.length === 0) return [];
  const read = readLine(marked(text, candidates), { announced: null, isHeading: false });
  const titles = new Set(
    read.flatMap(({ title, rule, type, who }) => {
      const isMotion = type !== null || who.submitters.length > 0;
      return title?.isQuoted === true && rule !== 'reference' && isMotion ? [title.text] : [];
    }),
  );
  return candidates.filter(({ from, to }) => titles.has(text.slice(from, to)));
}
