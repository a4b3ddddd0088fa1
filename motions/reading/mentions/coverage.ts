/**
 * Whether the words of a sentence are understood: each is part of a title, a name, a vote, a date or
 * a label, or is known to leave an outcome as it is. What is left could change or move the outcome.
 *
 * It reads nothing itself, and shares no pattern with the rules whose work it checks.
 */
import { type FoundGemeente, findGemeentenInText } from '../../gemeenten/names';
import { ADVICE_PHRASES } from '../lexicon/advice-words';
import { BESIDE_NAMES, HARMLESS_WORDS, REDIRECTIONS } from '../lexicon/coverage-words';
import { wordsOf as lineWords } from '../lexicon/line-words';
import { findPhrases, type Mark, phraseAt } from '../lexicon/phrases';
import { OTHER_ASSEMBLIES, OUTSIDERS } from '../lexicon/sentence-words';
import { STATUS_PHRASES } from '../lexicon/status';
import { outcomeNamed, ToldVote, type VoteMark } from '../told-vote';
import type { KnownNames, Span } from './known-names';
import { labelled } from './label';
import { MASK } from './pieces';
import { lineView } from './tokens';

export type Coverage = {
  /** The sentence with each title masked. */
  masked: string;
  /** Titles that the sentence names, in order. */
  titles: readonly Span[];
  outcomes: readonly { at: number; outcome: string }[];
  gemeenten: readonly (FoundGemeente & { behind: 'support' | 'place' | null })[];
  /** Words that limit the outcome, or point at another motion. */
  redirected: readonly string[];
  /** Words that nothing explains. */
  left: readonly string[];
};

const mask = (text: string, { from, to }: Span): string =>
  text.slice(0, from) + MASK.repeat(to - from) + text.slice(to);

const overlaps = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

function titlesIn(text: string, known: KnownNames): Span[] {
  const quoted = lineView(text).quotations.map(({ from, to }) => ({ from, to }));
  const bare = known
    .titlesIn(text)
    .filter((span) => !quoted.some((quotation) => overlaps(quotation, span)));
  return [...quoted, ...bare].toSorted((one, other) => one.from - other.from);
}

/** "20% stemde tegen" tells a share, and no outcome. */
const isShare = ({ words }: ToldVote, { from, to }: VoteMark): boolean =>
  words[to - 1]?.text === 'tegen' && /^(?:%|procent)$/u.test(words[from - 1]?.text ?? '');

function outcomesIn(told: ToldVote): Coverage['outcomes'] {
  return told.marks.flatMap((mark) => {
    const outcome = mark.meaning === 'on-advice' ? mark.meaning : outcomeNamed(mark.meaning);
    if (outcome === null || isShare(told, mark)) return [];
    return [{ at: told.words[mark.from]?.start ?? 0, outcome }];
  });
}

const EXPLAINED_MARKS: ReadonlySet<string> = new Set(['not-yet', 'denied']);

function spansOf<Meaning extends string>(
  { words }: Pick<ToldVote, 'words'>,
  marks: readonly Mark<Meaning>[],
): Span[] {
  return marks.map(({ from, to }) => ({
    from: words[from]?.start ?? 0,
    to: words[to - 1]?.end ?? 0,
  }));
}

function redirectionsIn(masked: string, outcomes: Coverage['outcomes']): Span[] {
  const words = lineWords(masked);
  const last = outcomes.at(-1)?.at ?? 0;
  return words.flatMap((word, at) => {
    // "Het kabinet verwierp de motie": whose outcome it is, its first words say.
    const isSubject = at < 2 && (OUTSIDERS.has(word.text) || OTHER_ASSEMBLIES.has(word.text));
    if (isSubject) return [{ from: word.from, to: word.to }];
    const mark = phraseAt(words, REDIRECTIONS, at);
    if (mark === null || mark.meaning === 'none') return [];
    if (mark.meaning === 'later' && outcomes.length > 0) return [];
    if (mark.meaning === 'clause' && word.from > last) return [];
    return [{ from: word.from, to: words[mark.to - 1]?.to ?? word.to }];
  });
}

const MOST_BEFORE = 4;

function gemeentenIn(masked: string): Coverage['gemeenten'] {
  return findGemeentenInText(masked).map((found) => {
    const before = lineWords(masked.slice(0, found.start)).slice(-MOST_BEFORE);
    const marks = before.flatMap((_, at) => phraseAt(before, BESIDE_NAMES, at) ?? []);
    const near = marks.find(({ to }) => to === before.length);
    return { ...found, behind: near?.meaning ?? null };
  });
}

/** @param sentence - One, as printed. */
export function coverageOf(sentence: string, known: KnownNames): Coverage {
  const text = lineView(sentence).text;
  const titles = titlesIn(text, known);
  const masked = titles.reduce(mask, text);
  const told = new ToldVote(masked);
  const outcomes = outcomesIn(told);
  const gemeenten = gemeentenIn(masked);
  const denied = spansOf(
    told,
    told.marks.filter(({ meaning }) => EXPLAINED_MARKS.has(meaning)),
  );
  const redirections = [...denied, ...redirectionsIn(masked, outcomes)];
  const label = labelled(masked);
  const explained: Span[] = [
    ...titles,
    ...redirections,
    ...gemeenten.map(({ start, end }) => ({ from: start, to: end })),
    ...known.printedIn(masked),
    ...spansOf(told, told.marks),
    ...spansOf(told, findPhrases(told.words, STATUS_PHRASES)),
    ...spansOf(told, findPhrases(told.words, ADVICE_PHRASES)),
    ...(label === null ? [] : [{ from: 0, to: label.at }]),
  ];
  const left = lineWords(masked).filter(
    (word) =>
      /\p{L}{2}/u.test(word.text) &&
      !HARMLESS_WORDS.has(word.text) &&
      !explained.some((span) => overlaps(span, word)),
  );
  return {
    ...{ masked, titles, outcomes, gemeenten },
    redirected: redirections.map(({ from, to }) => text.slice(from, to)),
    left: left.map(({ from, to }) => text.slice(from, to)),
  };
}
