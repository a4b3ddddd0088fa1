/**
 * Finds the outcomes that a text names for a motion, each with what its own words do to it:
 * "niet langer aan te houden" settles, "afdoening uitstellen" keeps open, "mogelijk afdoen" is
 * neither.
 */
import { findPhrases } from './lexicon/phrases';
import { STATUS_PHRASES, type StatusMeaning } from './lexicon/status';
import { type Word, wordsOf } from './lexicon/words';
import { endsSentence } from './sentences';
import { OUTCOMES, type SentenceFacts, type StatusMark, Surroundings } from './surroundings';

export type Outcome = 'aanhouden' | 'afdoen' | 'onbekend';

export type Mention = {
  outcome: Outcome;
  /** Only says how it stands ("is uitgevoerd"), which need not be what is proposed. */
  weak: boolean;
  /** "deels uitgevoerd", "gedeeltelijk af te doen". */
  partial: boolean;
  /** `mild`: the same outcome said plainly beside it takes the doubt away. */
  doubt: 'none' | 'mild' | 'strong';
  /** Indexes of words, half open. */
  from: number;
  to: number;
  sentence: number;
};

export type Status = {
  words: readonly Word[];
  marks: readonly StatusMark[];
  mentions: readonly Mention[];
};

const OPPOSITE = { aanhouden: 'afdoen', afdoen: 'aanhouden' } as const;

/** How often, and how surely, the words turn the outcome round. */
function denialOf(
  around: Surroundings,
  keeps: boolean,
): { turns: number; doubt: Mention['doubt'] } {
  const isDenied = around.leads('denies');
  const isRefused =
    around.isNear('refuses') || (around.isOnlyMention && around.isInSentence('refuses'));
  const isSpokenOf = around.isSpokenOf && around.follows('denies');
  const isNo = around.isAnsweredNo;
  const turns = [isDenied, isRefused, isSpokenOf || isNo].filter(Boolean).length;
  const isLonger = around.isNear('longer');
  const isPlain = keeps ? isLonger : !around.isDeniedByGeen;
  if (turns === 0) return { turns, doubt: 'none' };
  return { turns, doubt: isDenied && isPlain && turns === 1 ? 'none' : 'mild' };
}

type Judged = Pick<Mention, 'outcome' | 'doubt'>;

/** What postponing, waiting and doubting words leave of a settlement. */
function settledWithDoubt(around: Surroundings, doubt: Mention['doubt'], denied: boolean): Judged {
  const isLater = around.isNear('later');
  const isPostponed =
    around.isNear('postpones') || (around.isOnlyMention && around.isInSentence('postpones'));
  const unknown: Judged = { outcome: 'onbekend', doubt: 'strong' };
  if (around.isNear('maybe')) return unknown;
  if (isPostponed || isLater) {
    // "Afdoening uitstellen" says the same as "aanhouden" beside it; "later afdoen" says more.
    const isSame = isPostponed && !isLater;
    return denied ? unknown : { outcome: 'aanhouden', doubt: isSame ? 'mild' : 'strong' };
  }
  if (around.isNear('waits')) return unknown;
  const isDoubtful = (['maybe', 'waits', 'later', 'loose'] as const).some(
    (meaning) => around.isNear(meaning) || around.isInSentence(meaning),
  );
  // "Niet, zoals eerder gemeld, afdoen": too far away to turn it round, too near to overlook.
  const isDeniedApart = !denied && around.isOnlyMention && around.isInSentence('denies');
  return { outcome: 'afdoen', doubt: isDoubtful || isDeniedApart ? 'strong' : doubt };
}

function keptWithDoubt(around: Surroundings, doubt: Mention['doubt'], denied: boolean): Judged {
  const isMaybe =
    around.leads('maybe') || (around.follows('maybe') && (denied || around.isSpokenOf));
  if (isMaybe) return { outcome: 'onbekend', doubt: 'strong' };
  return { outcome: 'aanhouden', doubt };
}

/** @returns null for a state that is not reached ("nog niet uitgevoerd"): it proposes nothing. */
function judge(
  mark: StatusMark,
  around: Surroundings,
): Omit<Mention, 'from' | 'to' | 'sentence'> | null {
  const { meaning } = mark;
  const weak = meaning === 'states';
  const partial = around.isNear('partly');
  const keeps = meaning === 'keeps' || meaning === 'keeps-loosely';
  const said = keeps ? 'aanhouden' : 'afdoen';
  const denial = partial ? { turns: 0, doubt: 'none' as const } : denialOf(around, keeps);
  if (weak) {
    const isToCome = (['not-done', 'waits', 'maybe', 'later', 'loose', 'postpones'] as const).some(
      (one) => around.leads(one),
    );
    if (denial.turns > 0 || (isToCome && !partial)) return null;
  }
  const isUnclear = denial.turns > 1 || (denial.turns === 1 && around.isNear('allows'));
  if (around.isAsked || isUnclear) {
    return { outcome: 'onbekend', weak, partial, doubt: 'strong' };
  }
  const isLoose = meaning.endsWith('-loosely') || around.isNear('allows');
  const doubt = denial.doubt === 'none' && isLoose ? 'mild' : denial.doubt;
  const denied = denial.turns === 1;
  const outcome = denied ? OPPOSITE[said] : said;
  const judged =
    outcome === 'afdoen'
      ? settledWithDoubt(around, doubt, denied)
      : keptWithDoubt(around, doubt, denied);
  return { ...judged, weak: weak || meaning.endsWith('-loosely'), partial };
}

/** Sentences by number: for each word the number of the sentence that it stands in. */
function sentenceNumbers(words: readonly Word[]): number[] {
  let sentence = 0;
  return words.map((_, index) => {
    const own = sentence;
    if (endsSentence(words, index)) sentence += 1;
    return own;
  });
}

function commaAfter(words: readonly Word[], from: number): number {
  let index = from;
  while (index < words.length && words[index]?.text !== ',' && !endsSentence(words, index))
    index += 1;
  return index;
}

type OpenFacts = {
  meanings: Set<StatusMeaning>;
  mentions: number;
  outcomesBefore: Set<number>;
};
const openFacts = (): OpenFacts => ({
  meanings: new Set(),
  mentions: 0,
  outcomesBefore: new Set(),
});

function bySentence(
  words: readonly Word[],
  marks: readonly StatusMark[],
): Map<number, SentenceFacts> {
  const sentences = new Map<number, OpenFacts>();
  let groundEnds = 0;
  for (const { meaning, sentence, from } of marks) {
    const own = sentences.get(sentence) ?? openFacts();
    sentences.set(sentence, own);
    if (meaning === 'ground' && from >= groundEnds) groundEnds = commaAfter(words, from);
    if (meaning === 'either' && own.mentions > 0) own.outcomesBefore.add(from);
    if (own.meanings.has('reason') || from < groundEnds) continue;
    own.meanings.add(meaning);
    if (OUTCOMES.has(meaning)) own.mentions += 1;
  }
  return sentences;
}

/** All outcomes in reading order, with the marks that they were judged by. */
export function findStatus(text: string): Status {
  const words = wordsOf(text);
  const numbers = sentenceNumbers(words);
  const marks = findPhrases(words, STATUS_PHRASES).map((mark) => ({
    ...mark,
    sentence: numbers[mark.from] ?? 0,
  }));
  const sentences = bySentence(words, marks);
  const mentions = marks.flatMap((mark, at) => {
    if (!OUTCOMES.has(mark.meaning)) return [];
    const facts = sentences.get(mark.sentence) ?? openFacts();
    const around = new Surroundings(words, marks, at, facts);
    const judged = judge(mark, around);
    const { from, to, sentence } = mark;
    return judged === null ? [] : [{ ...judged, from, to, sentence }];
  });
  return { words, marks, mentions };
}
