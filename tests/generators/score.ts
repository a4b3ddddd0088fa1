/**
 * Compares a reading with the truth of a generated document or page: each field right, wrong with a
 * warning, or wrong in silence. What counts most is the last: nobody would know.
 */
import { foldTitle } from '../../motions/dutch/fold';
import type { Motion, Reading } from '../../motions/model';

type TruePart = { part: number; outcome: string; percentage?: number | null | undefined };
type TrueOutcome = { outcome: string; percentage?: number; acclamation?: boolean };

/** What a reading must find of one motion; what is absent here is not asked. */
export type TrueMotion = {
  title: string;
  submitters: readonly { name: string; gemeente: string | null }[];
  andOthers?: boolean;
  collective?: string;
  meeting?: { kind: string; date: string };
  subject?: string;
  request?: string;
  account?: string;
  proposal?: { kind: string; text: string };
  /** The document itself gives reason for a doubt: a warning is not needless. */
  isDoubtful?: boolean;
  /** `parts`: one outcome for each; absent where they are not asked. */
  vote?: (TrueOutcome & { parts?: readonly TruePart[] }) | null;
  advice?: { kind: string } | null;
  decision?: { kind: string } | null;
};

export type Score = {
  right: number;
  warned: number;
  silent: number;
  missing: number;
  invented: number;
  /** Motions that are right in every field, and those of them with a warning. */
  whole: number;
  needless: number;
  /** In words: what is wrong, the silent first. */
  faults: string[];
};

/** Letters and digits: how a source breaks words and lists is not asked here. */
const letters = (text = ''): string => foldTitle(text).replace(/[^\p{L}\p{N}]+/gu, '');
const submittersOf = ({ submitters }: Pick<TrueMotion, 'submitters'>): string =>
  submitters.map(({ name, gemeente }) => `${letters(name)} ${gemeente ?? '-'}`).join();

type Fields = Record<string, string>;

const VALUES: Record<string, (motion: Motion | TrueMotion) => string> = {
  title: ({ title }) => letters(title),
  submitters: submittersOf,
  andOthers: ({ andOthers }) => String(andOthers ?? false),
  collective: ({ collective }) => letters(collective),
  meeting: ({ meeting }) => (meeting ? `${meeting.kind} ${meeting.date}` : '-'),
  subject: ({ subject }) => letters(subject),
  request: ({ request }) => letters(request),
  account: ({ account }) => letters(account),
  proposal: ({ proposal }) => proposal?.kind ?? '-',
  vote: ({ vote }) =>
    vote ? [vote.outcome, vote.percentage ?? '-', vote.acclamation ?? false].join(' ') : '-',
  parts: ({ vote }) =>
    (vote?.parts ?? [])
      .map(({ part, outcome, percentage }) => `${part} ${outcome} ${percentage ?? '-'}`)
      .join(),
  advice: ({ advice }) => advice?.kind ?? '-',
  decision: ({ decision }) => decision?.kind ?? '-',
};

function asked(truth: TrueMotion): Fields {
  return Object.fromEntries(
    Object.entries(VALUES)
      .filter(([name]) => (name === 'parts' ? truth.vote?.parts !== undefined : name in truth))
      .map(([name, value]) => [name, value(truth)]),
  );
}

function likeness(truth: TrueMotion, motion: Motion): number {
  const [one, other] = [letters(truth.title), letters(motion.title)];
  const isPart = other !== '' && (one.includes(other) || other.includes(one));
  const title = one === other ? 4 : isPart ? 2 : 0;
  const account = letters(truth.account).slice(0, 40);
  const sameAccount = account !== '' && letters(motion.account).startsWith(account) ? 2 : 0;
  return title + (submittersOf(truth) === submittersOf(motion) ? 1.5 : 0) + sameAccount;
}

/** Each true motion with the read one that is most like it, each read one once. */
function pair(truths: readonly TrueMotion[], motions: readonly Motion[]): Map<TrueMotion, Motion> {
  const candidates = truths.flatMap((truth, at) =>
    motions.flatMap((motion, index) => {
      const like = likeness(truth, motion);
      return like < 2 ? [] : [{ truth, motion, like: like - Math.abs(at - index) / 1000 }];
    }),
  );
  const pairs = new Map<TrueMotion, Motion>();
  const used = new Set<Motion>();
  for (const { truth, motion } of candidates.toSorted((one, other) => other.like - one.like)) {
    if (pairs.has(truth) || used.has(motion)) continue;
    pairs.set(truth, motion);
    used.add(motion);
  }
  return pairs;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Both from shortly before the first letter in which they differ. */
function difference(wanted: string, got: string): string {
  let same = 0;
  while (same < Math.min(wanted.length, got.length) && wanted[same] === got[same]) same += 1;
  const from = same <= 15 ? 0 : same - 15;
  const lead = from === 0 ? '' : '…';
  return `${lead}${shorten(wanted.slice(from))} gelezen als ${lead}${shorten(got.slice(from))}`;
}

export function score(
  truths: readonly TrueMotion[],
  reading: Pick<Reading, 'motions' | 'warnings'>,
): Score {
  const pairs = pair(truths, reading.motions);
  const found = new Set(pairs.values());
  const isDocumentWarned = reading.warnings.some(({ code }) => code !== 'contents-missing');
  const result: Score = {
    right: 0,
    warned: 0,
    silent: 0,
    missing: 0,
    invented: 0,
    whole: 0,
    needless: 0,
    faults: [],
  };
  const add = (isWarned: boolean, count: number, fault: string): void => {
    if (isWarned) result.warned += count;
    else result.silent += count;
    result.faults.push(`${isWarned ? 'met waarschuwing' : 'STIL'}: ${fault}`);
  };
  for (const truth of truths) {
    const fields = asked(truth);
    const motion = pairs.get(truth);
    if (motion === undefined) {
      result.missing += 1;
      add(isDocumentWarned, Object.keys(fields).length, `motie ontbreekt: ${truth.title}`);
      continue;
    }
    const isWarned = motion.warnings.length > 0 || isDocumentWarned;
    let isWhole = true;
    for (const [name, wanted] of Object.entries(fields)) {
      const got = VALUES[name]?.(motion) ?? '-';
      if (got === wanted) result.right += 1;
      else {
        isWhole = false;
        add(isWarned, 1, `${name} van “${shorten(truth.title)}”: ${difference(wanted, got)}`);
      }
    }
    if (!isWhole) continue;
    result.whole += 1;
    const isOpen = ['onbekend', 'voorwaardelijk'].includes(truth.proposal?.kind ?? '');
    const isDoubtful = isOpen || truth.isDoubtful === true;
    if (motion.warnings.length > 0 && !isDoubtful) {
      result.needless += 1;
      result.faults.push(
        `onnodig: ${motion.warnings.map(({ code }) => code).join()} bij “${shorten(truth.title)}”`,
      );
    }
  }
  for (const motion of reading.motions) {
    if (found.has(motion)) continue;
    result.invented += 1;
    result.faults.push(
      `${motion.warnings.length > 0 ? 'met waarschuwing' : 'STIL'}: geen motie: ${shorten(motion.title)}`,
    );
  }
  return result;
}
