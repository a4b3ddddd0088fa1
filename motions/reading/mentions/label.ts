/** The names of the parts of a motion, before a colon, above a column or alone. */
import { readAdvice } from '../advice';
import { LABELS, type Role } from '../lexicon/mention-labels';
import { VERBS } from '../lexicon/sentence-words';
import { namesOutcome } from '../names-outcome';
import { lineView } from './tokens';

const ROLES = new Map(
  Object.entries(LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as Role] as const),
  ),
);
const PROPOSAL = 'voorstel';
const LONGEST_LABEL = 48;
/** With the meeting that it is of: "Besluit ALV 26 juni 2024". */
const LONGEST_PRINTED = 120;

/** The words before a value that stands in a column or below a label, so that it reads as one line. */
export const LABEL_OF: Partial<Record<Role, string>> = {
  vote: 'Uitslag: ',
  share: 'Uitslag: ',
  advice: 'Preadvies: ',
  decision: 'Besluit: ',
  proposal: 'Voorstel bestuur: ',
};

/** The role of a label or the head of a column; null for words that are none. */
export function roleOf(label: string): Role | null {
  if (label.length > LONGEST_PRINTED) return null;
  const words = label
    .toLowerCase()
    .replace(/[\s:*]+$/u, '')
    .replace(/^[\s*•–-]+/u, '')
    .replace(/\s+(?:in|tijdens|van|op|bij)\s+(?:de\s+)?b?alv.*$/u, '')
    .replace(/\s+b?alv(?:\s+\d.*)?$/u, '');
  if (words.length > LONGEST_LABEL) return null;
  return ROLES.get(words) ?? ROLES.get(label.toLowerCase().trim()) ?? null;
}

export type Labelled = { role: Role; label: string; value: string; at: number };

/** Labels that can stand before their value without a colon, the longest first. */
const BARE = [
  ...LABELS.vote.map((label) => ({ label, role: 'vote' as const })),
  ...LABELS.submitter
    .filter((label) => /indien/u.test(label))
    .map((label) => ({ label, role: 'submitter' as const })),
  ...LABELS.advice.map((label) => ({ label, role: 'advice' as const })),
].sort((one, other) => other.label.length - one.label.length);
/** An outcome begins within so many characters of the value: "gewijzigd aangenomen", "met 82% …". */
const AT_START = 24;

/** "Indieners Urk en Ede zijn opgelucht": a sentence, and no label. */
const goesOn = (value: string): boolean =>
  lineView(value).words.some(({ text }) => VERBS.has(text));

const MOST_ADVICE_WORDS = 7;

/** "Advies van het bestuur Ondersteunen": a word with a capital that advises, and no sentence. */
function isAdvice(value: string): boolean {
  if (!/^\p{Lu}/u.test(value) || value.split(' ').length > MOST_ADVICE_WORDS) return false;
  const kind = readAdvice(`Preadvies: ${value}`)?.kind;
  return kind !== undefined && kind !== 'overig' && !goesOn(value);
}

/** "Indiener Deventer", "Uitslag aangenomen": set apart by looks only, so the value has to tell. */
function labelledByValue(text: string): Labelled | null {
  const start = text.slice(0, LONGEST_LABEL).toLowerCase();
  const found = BARE.find(({ label }) => start.startsWith(`${label} `));
  if (found === undefined) return null;
  const { label, role } = found;
  const value = text.slice(label.length).trimStart();
  const tells =
    role === 'submitter'
      ? /^\p{Lu}/u.test(value) && !goesOn(value)
      : role === 'advice'
        ? isAdvice(value)
        : [...lineView(value).outcomes].some((from) => from < AT_START);
  return tells ? { role, label, value, at: text.length - value.length } : null;
}

/** "Indiener: Deventer"; also "Uitslag - aangenomen". Null for words without a label. */
export function labelled(text: string): Labelled | null {
  const match = /^([^:–]{1,48}?)\s*(?::|\s[–-]\s)\s*/u.exec(text);
  if (match?.[1] === undefined) return labelledByValue(text);
  const role = roleOf(match[1]);
  if (role === null) return labelledByValue(text);
  const value = text.slice(match[0].length);
  // "Voorstel: contributie 2025" names a proposal of the board, and says nothing of a motion.
  const isProposal = match[1].toLowerCase() === PROPOSAL && namesOutcome(value);
  return { role: isProposal ? 'proposal' : role, label: match[1], value, at: match[0].length };
}
