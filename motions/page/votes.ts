/** Reads votes as pages word them. The printed words are always kept. */
import type { Motion } from '../model';

export type Vote = NonNullable<Motion['vote']>;

const OUTCOMES: [Vote['outcome'], RegExp][] = [
  ['verworpen', /(?<!\p{L})(?:verworpen|afgewezen|niet aangenomen|weggestemd)(?!\p{L})/iu],
  ['ingetrokken', /(?<!\p{L})ingetrokken(?!\p{L})/iu],
  ['overgenomen', /(?<!\p{L})overgenomen(?!\p{L})/iu],
  ['aangehouden', /(?<!\p{L})aangehouden(?!\p{L})/iu],
  ['aangenomen', /(?<!\p{L})(?:aangenomen|akkoord|ingestemd|aanvaard|acclamatie)(?!\p{L})/iu],
];
const PERCENTAGE = /(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent)/iu;
const ACCLAMATION = /acclamatie/iu;
const PART = /(?:(\d)e|(eerste|tweede|derde|vierde))\s+deel/giu;
const ORDINALS: Record<string, number> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 };
const LABEL =
  /^(?:uitslag|status|stemming|stemuitslag|resultaat|behandeling|uitkomst)(?:\s+(?:van de )?stemming)?\s*[:–-]\s*/iu;
/** Longer texts tell a story in which an outcome may be that of another motion. */
const LONGEST = 240;

/** "akkoord met het advies", "advies van het bestuur aangenomen"; not "verworpen conform advies". */
const ON_ADVICE =
  /(?:akkoord|ingestemd|stemt? in|stemden? in)(?:[^.;]{0,40})?\s(?:met|op)\s+(?:het\s+)?(?:pre-?)?advies|^(?:het\s+)?(?:pre-?)?advies(?!en)/iu;
/** What the board advised to do, as far as the words on the vote repeat it. */
const ADVISED: [Vote['outcome'], RegExp][] = [
  ['aangehouden', /aan te houden|aanhouden/iu],
  [
    'verworpen',
    /niet (?:aan|over) te nemen|niet (?:aan|over)nemen|af te wijzen|afwijzen|te verwerpen|negatief|ontra/iu,
  ],
  ['overgenomen', /over te nemen|overnemen/iu],
  ['aangenomen', /aan te nemen|aannemen|in te stemmen|positief/iu],
];

function outcomeIn(text: string): Vote['outcome'] | null {
  const found = OUTCOMES.flatMap(([outcome, words]) => {
    const match = words.exec(text);
    return match === null ? [] : [{ outcome, index: match.index }];
  });
  return found.toSorted((one, other) => one.index - other.index)[0]?.outcome ?? null;
}

function percentageIn(text: string): number | undefined {
  const printed = PERCENTAGE.exec(text)?.[1];
  const number = printed === undefined ? Number.NaN : Number(printed.replace(',', '.'));
  return number >= 0 && number <= 100 ? number : undefined;
}

function partsOf(text: string): Vote['parts'] {
  const starts = Array.from(text.matchAll(PART));
  if (starts.length < 2) return undefined;
  return starts.flatMap((start, index) => {
    const words = text.slice(start.index, starts[index + 1]?.index);
    const outcome = outcomeIn(words);
    if (outcome === null) return [];
    const part = Number(start[1] ?? ORDINALS[(start[2] ?? '').toLowerCase()]);
    const percentage = percentageIn(words);
    return [{ part, outcome, ...(percentage === undefined ? {} : { percentage }) }];
  });
}

/** What became of a motion when the members followed, or not, the advice about it. */
function outcomeOnAdvice(text: string): Vote['outcome'] | null {
  const voted = outcomeIn(text.replace(/niet (?:aan|over)genomen/giu, ''));
  if (voted !== 'aangenomen') return null;
  return ADVISED.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** "Akkoord met het advies van het bestuur": what the advice was, these words need not say. */
export const isVoteOnAdvice = (words: string): boolean =>
  ON_ADVICE.test(words.replace(LABEL, '')) && outcomeIn(words) !== null;

/** The first sentence of a text that goes on about something else. */
const firstSentence = (text: string): string => /^.*?[.;](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;

/**
 * @returns null for words that tell of no vote on this motion, or of one on an advice whose
 *   direction they do not say: "akkoord met het preadvies" may well end a motion.
 */
export function readVote(words: string): Vote | null {
  const whole = words.replace(LABEL, '');
  const said = whole.length > LONGEST ? firstSentence(whole) : whole;
  const text = said.replace(/[\s.;,]+$/u, '');
  if (text.length > LONGEST) return null;
  const outcome = isVoteOnAdvice(text) ? outcomeOnAdvice(text) : outcomeIn(text);
  if (outcome === null) return null;
  const percentage = percentageIn(text);
  const parts = partsOf(text);
  return {
    outcome,
    ...(percentage === undefined ? {} : { percentage }),
    acclamation: ACCLAMATION.test(text),
    text,
    ...(parts === undefined ? {} : { parts }),
  };
}
