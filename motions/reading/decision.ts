/** Reads what the ALV decides on the account of a motion. What is only proposed is no decision. */
import { findMeetings } from '../dutch/meeting';
import type { Words } from './advice';
import { AGREED, AROUND_OUTCOME, DECIDING_PHRASES } from './lexicon/deciding-words';
import { findPhrases, phrasesOf } from './lexicon/phrases';
import { ASKING_VERBS } from './lexicon/sentence-words';
import { STAYS_LISTED } from './lexicon/stays-listed';
import { wordsOf } from './lexicon/words';
import { findStatus } from './mentions';
import { saysNothingYet } from './nothing-yet';
import { readProposal } from './proposal';
import { ToldVote } from './told-vote';

const PHRASES = phrasesOf([
  [
    'proposes',
    `voorstel, voorgesteld, stelt|stellen voor, adviseert, adviseren, geeft|geven … in overweging, advies, preadvies, wordt gevraagd, vraagt,
    voordracht, ontwerpbesluit, conceptbesluit, concept`,
  ],
  ['motions', 'moties'],
  ['account', 'verantwoording'],
]);

const LABEL =
  /^(?:besluit(?:en)?(?:\s[^:.–]{1,40})?\s?[:–-]|de alv (?:besluit|besloot)|besloten is)\s*(.+)$/isu;

/** @returns null for words that name no outcome, or one that is not certain. */
function decisionOf(text: string): Words | null {
  if (STAYS_LISTED.test(text)) return { kind: 'aanhouden', text };
  const { proposal, warnings } = readProposal(text);
  const isUnclear = warnings.some(({ code }) => code === 'proposal-unclear');
  return proposal.kind === 'onbekend' || isUnclear ? null : { kind: proposal.kind, text };
}

/** The words beside a label that says that they are a decision; null for "volgt". */
export const decisionWords = (text: string): Words | null =>
  saysNothingYet(text) ? null : (decisionOf(text) ?? { kind: 'overig', text });

/** "Besluit: motie afdoen". Words without a known outcome behind the label are `overig`. */
export function readDecision(words: string): Words | null {
  const text = LABEL.exec(words)?.[1]?.trim();
  if (text === undefined || saysNothingYet(text)) return null;
  const decision = decisionOf(text);
  if (decision !== null) return decision;
  return /^besluit/iu.test(words) ? { kind: 'overig', text } : null;
}

/** "(ALV 14 juni 2023): als afgedaan beschouwd". */
function withoutMeetings(text: string): string {
  return findMeetings(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/^[\s),:;–—-]+/u, '');
}

/** "afdoen" alone, behind a motion on a page of decisions: elsewhere it may be a proposal. */
export function readBareDecision(printed: string): Words | null {
  const words = withoutMeetings(printed).replace(FOLLOWING, '');
  const { words: all, mentions } = findStatus(words);
  const [only] = mentions;
  if (only === undefined || mentions.length > 1) return null;
  const isBare = all.every(
    ({ kind, text }, index) =>
      kind !== 'word' || (index >= only.from && index < only.to) || AROUND_OUTCOME.has(text),
  );
  const decision = isBare ? decisionOf(words) : null;
  return decision === null ? null : { ...decision, text: printed };
}

/** What a sentence names besides keeping or settling a motion. */
const OTHERWISE =
  /(?<!\p{L})(?:aangenomen|verworpen|afgewezen|ingetrokken|overgenomen|(?:niet )?gehaald|voorwaarde)(?!\p{L})/iu;
const OF_MOTION = /(?<!\p{L})(?:motie|moties|resolutie|amendement|deze|die)(?!\p{L})/iu;

/**
 * "De leden beschouwen de motie als afgedaan", "akkoord met aanhouden": words that keep or settle a
 * motion, in a sentence of their own. Who asks or proposes it decides nothing.
 */
export function readSettling(printed: string): Words | null {
  const bare = readBareDecision(printed);
  if (bare !== null) return bare;
  const words = withoutMeetings(printed).replace(FOLLOWING, '');
  if (!OF_MOTION.test(words) || OTHERWISE.test(words) || /\?/u.test(words)) return null;
  const all = wordsOf(words);
  const isProposed = findPhrases(all, PHRASES).some(({ meaning }) => meaning === 'proposes');
  if (isProposed || all.some(({ text }) => ASKING_VERBS.has(text))) return null;
  if (!findStatus(words).mentions.some(({ weak }) => !weak)) return null;
  const decision = decisionOf(words);
  return decision === null ? null : { ...decision, text: printed };
}

/** "conform het voorstel van het bestuur": that it was proposed too makes it no proposal. */
const FOLLOWING =
  /,?\s?\(?(?:conform|overeenkomstig|volgens) (?:het )?(?:bestuurs)?(?:voorstel|advies)(?: (?:van het )?bestuur)?\)?/iu;

/** One decision for a list of motions: "De volgende 12 moties als afgedaan te beschouwen". */
export function readListDecision(printed: string): Words | null {
  const words = printed.replace(AGREED, 'besloten');
  const all = wordsOf(words);
  const marks = findPhrases(all, PHRASES);
  const motions = marks.find(({ meaning }) => meaning === 'motions');
  if (motions === undefined || marks.some(({ meaning }) => meaning === 'proposes')) return null;
  const mentions = findStatus(words).mentions.filter(({ weak }) => !weak);
  const decision = mentions.some(({ from }) => from > motions.from) ? decisionOf(words) : null;
  return decision === null ? null : { ...decision, text: printed };
}

const NEAR = 12;
/** What stands before them is of another agenda point. */
const POINT_ENDS: ReadonlySet<string> = new Set(['.', ';', ',']);

/** "10. Verantwoording uitvoering moties …: akkoord bij acclamatie". */
export function agreesWithAccount(words: string): boolean {
  const all = wordsOf(words);
  const account = findPhrases(all, PHRASES).find(
    ({ meaning, from }) =>
      meaning === 'account' && all.slice(from, from + NEAR).some(({ text }) => text === 'moties'),
  );
  if (account === undefined) return false;
  let from = account.from;
  while (from > 0 && !POINT_ENDS.has(all[from - 1]?.text ?? '')) from -= 1;
  const said = words.slice(all[from]?.start).replace(/vastgesteld/giu, 'goedgekeurd');
  return new ToldVote(said).outcome() === 'aangenomen';
}

/**
 * "De ALV ging akkoord met de verantwoording", "De leden volgden het voorstel": what a page says below it
 * of motions is decided, and no longer proposed.
 */
export function tellsDecided(sentence: string): boolean {
  const marks = findPhrases(wordsOf(sentence), DECIDING_PHRASES);
  const has = (meaning: (typeof marks)[number]['meaning']): boolean =>
    marks.some((mark) => mark.meaning === meaning);
  return (has('followed') || (has('decided') && has('subject'))) && !has('to-come');
}
