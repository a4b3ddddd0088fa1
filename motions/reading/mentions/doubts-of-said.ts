/**
 * Checks afterwards what was said of each motion against the sentences that it was read from: where
 * these could mean something else the reading stands, with a doubt and the words.
 */
import { foldTitle } from '../../dutch/fold';
import type { DocumentKind, Warning } from '../../model';
import { warn } from '../../warnings';
import { TO_COME } from '../lexicon/mention-phrases';
import { phraseAt } from '../lexicon/phrases';
import { POSTPONED } from '../lexicon/vote-words';
import type { Coverage } from './coverage';
import type { Draft } from './draft';
import { printedOf } from './known-names';
import type { PageSentences } from './page-sentences';
import { lineView } from './tokens';

const MOST_QUOTED = 180;
/** So many words may be left without a doubt: some say how, when or by whom. */
const MOST_LEFT = 1;

/** `isAfter`: it tells the outcome of motions. */
type OfPage = { kind: DocumentKind; isAfter: boolean };

const PLURAL =
  /(?<!\p{L})(?:zijn|werden|worden|haalden|kregen|beide|alle|waren|allebei)(?!\p{L})/iu;

/** The lines of a field of a motion, as one text. */
const textOf = ({ lines }: Draft, fields: ReadonlySet<string>): string => {
  const own = lines.filter(({ field }) => fields.has(field)).map(({ line }) => line);
  return [...new Set(own)].map(({ text }) => text).join(' ');
};

/** "“A” aangenomen, “B” verworpen": each title with one outcome of its own. */
function isPaired({ titles, outcomes }: Coverage): boolean {
  if (titles.length !== outcomes.length) return false;
  const order = [
    ...titles.map(({ from }) => ({ at: from, kind: 'title' })),
    ...outcomes.map(({ at }) => ({ at, kind: 'outcome' })),
  ].toSorted((one, other) => one.at - other.at);
  return order.every(({ kind }, at) => at === 0 || kind !== order[at - 1]?.kind);
}

const LEADS = /:|(?<!\p{L})(?:moties|resoluties|amendementen)(?!\p{L})/iu;

/** "Aangenomen: “A” en “B”": one outcome stands before all of them. */
function isLedByOutcome(sentence: string, { titles, outcomes }: Coverage): boolean {
  const [first] = titles;
  const last = outcomes.at(-1);
  if (first === undefined || last === undefined || last.at > first.from) return false;
  return LEADS.test(sentence.slice(0, first.from));
}

/** Whether the sentence can only mean one outcome for the motion. */
function isCertain(sentence: string, coverage: Coverage): boolean {
  const { titles, outcomes, redirected, left } = coverage;
  const kinds = new Set(outcomes.map(({ outcome }) => outcome));
  // What the members did with the advice is read with the words of the advice.
  if (kinds.has('on-advice')) return true;
  if (redirected.length > 0 || left.length > MOST_LEFT) return false;
  if (titles.length < 2) return kinds.size < 2;
  if (isPaired(coverage)) return true;
  return kinds.size < 2 && (PLURAL.test(sentence) || isLedByOutcome(sentence, coverage));
}

const VOTE: ReadonlySet<string> = new Set(['vote']);

/** The sentences that tell the vote; those that name the motion beside an outcome tell it too. */
function sentencesOfVote(draft: Draft, words: string, page: PageSentences): string[] {
  const all = page.sentencesIn(textOf(draft, VOTE) || words);
  const telling = all.filter((sentence) => page.coverageOf(sentence).outcomes.length > 0);
  const own = all.filter((sentence) => sentence.includes(words) || words.includes(sentence));
  if (own.length === 0) return telling;
  return [...own, ...telling.filter((sentence) => isNamedIn(draft, sentence))];
}

/** Words of a line or heading that may tell the vote in a way that was not read. */
function mayTellVote(sentence: string, page: PageSentences, isHeading: boolean): boolean {
  const { outcomes, redirected, left } = page.coverageOf(sentence);
  if (outcomes.length > 0 || redirected.length > 0) return true;
  return !isHeading && (left.length > 0 || /\d\s?%/u.test(sentence));
}

/** "Warmte in de wijk – niet gesteund": what stands behind the mark may not be of the title. */
const MARKED = /\s[–—-]\s|[:;,(]/u;

const MEMBERS = /(?<!\p{L})(?:leden|ledenvergadering|b?alv|vergadering)(?!\p{L})/iu;

/** No vote was read: whether words of it or above it may tell one. */
function doubtOfNoVote(draft: Draft, page: PageSentences, { kind, isAfter }: OfPage): Warning[] {
  const { said, lines, title, isQuoted, heading } = draft;
  const isTold = said.voteOnAdvice ?? said.unreadVote ?? said.decision ?? said.proposal;
  if (isTold !== undefined) return [];
  const isOfVotes = kind === 'uitslagen';
  const { advice } = said;
  const sentences = [...new Set(lines.map(({ line }) => line.text))]
    .flatMap((text) => page.sentencesIn(text))
    // What the board advises tells no vote; what the members did with it may.
    .filter((sentence) => advice === undefined || (isOfVotes && MEMBERS.test(sentence)));
  if (advice !== undefined && sentences.length === 0 && !isAfter) return [];
  const unread =
    sentences.find((sentence) =>
      isOfVotes
        ? mayTellVote(sentence, page, false)
        : page.coverageOf(sentence).outcomes.length > 0,
    ) ??
    (isOfVotes && mayTellVote(heading, page, true) ? heading : undefined) ??
    (isOfVotes && !isQuoted && MARKED.test(title ?? '') ? (title ?? '') : undefined);
  const isDoubted = draft.doubts.some(({ field }) => field === 'vote');
  const told = unread ?? (isAfter && !isDoubted ? namingSentence(draft, page) : undefined);
  if (told === undefined) return [];
  return [warn({ kind: 'vote-not-read', text: told.slice(0, MOST_QUOTED) }, { field: 'vote' })];
}

/**
 * News on what became of other motions tells that of this one too, mostly: "De motie kon op veel bijval
 * rekenen" is not read, and is not passed over.
 */
function namingSentence(draft: Draft, page: PageSentences): string | undefined {
  const texts = new Set(draft.lines.map(({ line }) => line.text));
  return [...texts]
    .flatMap((text) => page.sentencesIn(text))
    .find((sentence) => isNamedIn(draft, sentence) && !isLaterIn(sentence));
}

const isLaterIn = (sentence: string): boolean => {
  const { words } = lineView(sentence);
  return words.some((_, at) => phraseAt(words, TO_COME, at) !== null);
};

function doubtOfVote(draft: Draft, page: PageSentences, of: OfPage): Warning[] {
  const { vote } = draft.said;
  if (vote === undefined) return doubtOfNoVote(draft, page, of);
  if (vote.parts !== undefined) return [];
  // "Doorgeschoven naar de volgende ALV": the agenda did that, or the members kept it.
  if (vote.outcome === 'aangehouden' && POSTPONED.test(vote.text))
    return [
      warn({ kind: 'vote-unsure', text: vote.text.slice(0, MOST_QUOTED) }, { field: 'vote' }),
    ];
  const { wordsOfVote } = draft;
  const sentences = wordsOfVote === null ? sentencesOfVote(draft, vote.text, page) : [wordsOfVote];
  const unsure = sentences.find((sentence) => !isCertain(sentence, page.coverageOf(sentence)));
  if (unsure === undefined) return [];
  return [warn({ kind: 'vote-unsure', text: unsure.slice(0, MOST_QUOTED) }, { field: 'vote' })];
}

const NAMING: ReadonlySet<string> = new Set(['title', 'submitters', 'vote']);
/** A sentence on several motions may name who submitted another one. */
const NAMING_ALONE: ReadonlySet<string> = new Set(['title', 'submitters']);

/** Names that stand beside the title and that no motion of the sentence was read to be of. */
function doubtOfWho(draft: Draft, page: PageSentences): Warning[] {
  if (!draft.hasWho) return [];
  const beside = new Set<string>();
  const naming = draft.wordsOfVote === null ? NAMING : NAMING_ALONE;
  const text = textOf(draft, naming);
  for (const sentence of page.sentencesIn(text)) {
    const { gemeenten } = page.coverageOf(sentence);
    // A sentence without its title may tell whose another motion of the paragraph is.
    const near = isNamedIn(draft, sentence) ? sentence : text;
    const own = [draft, ...page.names.namedIn(near)];
    const taken = own.flatMap(printedOf).join(' ');
    const codes = new Set(own.flatMap(({ who }) => who.submitters.map(({ gemeente }) => gemeente)));
    for (const { code, name, behind } of gemeenten) {
      const isTaken = codes.has(code) || taken.includes(name);
      // Who supports a motion, or speaks for it, need not have submitted it.
      if (isTaken ? behind === 'support' : behind !== 'place') beside.add(name);
    }
  }
  if (beside.size === 0) return [];
  return [warn({ kind: 'names-beside', text: [...beside].join(', ') }, { field: 'submitters' })];
}

const isNamedIn = ({ title }: Draft, sentence: string): boolean =>
  title !== null && title !== '' && foldTitle(sentence).includes(foldTitle(title));

/** Adds to each motion what is in doubt of it. */
export function addDoubtsOfSaid(
  drafts: readonly Draft[],
  page: PageSentences,
  kind: DocumentKind,
): void {
  const isAfter = kind === 'nieuws' && drafts.some(({ said }) => said.vote !== undefined);
  for (const draft of drafts) {
    draft.doubts.push(...doubtOfVote(draft, page, { kind, isAfter }), ...doubtOfWho(draft, page));
  }
}
