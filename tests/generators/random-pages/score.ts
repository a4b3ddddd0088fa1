/** Compares what was read of a drawn page with its truth, field by field. */
import { foldText } from '../../../motions/dutch/fold';
import type { Motion, Reading } from '../../../motions/model';
import type { RandomPage } from './generate';
import type { Truth } from './layout';

export type PageScore = {
  /** Found with the exact title. */
  found: number;
  missing: string[];
  invented: string[];
  wrong: { field: string; title: string; want: string; got: string; isWarned: boolean }[];
  fields: number;
  isKindRight: boolean;
  isMeetingRight: boolean;
  /** Motions wholly right, and how many of those carry a warning. */
  whole: number;
  needless: number;
};

const key = (title: string): string => foldText(title).replace(/[-–—]/gu, '-');

const FIELDS: Readonly<
  Record<string, { want: (truth: Truth) => unknown; got: (motion: Motion) => unknown }>
> = {
  submitters: {
    want: ({ by }) => (by?.names ?? []).map(({ name, code }) => [name.toLowerCase(), code]),
    got: ({ submitters }) => submitters.map(({ name, gemeente }) => [name.toLowerCase(), gemeente]),
  },
  others: { want: ({ by }) => by?.others ?? false, got: ({ andOthers }) => andOthers },
  collective: {
    want: ({ by }) => by?.collective?.toLowerCase() ?? null,
    got: ({ collective }) => collective?.toLowerCase() ?? null,
  },
  type: { want: ({ type }) => type, got: ({ type }) => type ?? 'motie' },
  vote: {
    want: ({ vote }) => (vote === null ? null : [vote.outcome, vote.percentage, vote.acclamation]),
    got: ({ vote }) =>
      vote === undefined ? null : [vote.outcome, vote.percentage ?? null, vote.acclamation],
  },
  parts: {
    want: ({ vote }) => vote?.parts ?? null,
    got: ({ vote }) =>
      vote?.parts?.map(({ part, outcome, percentage }) => [part, outcome, percentage ?? null]) ??
      null,
  },
  advice: { want: ({ advice }) => advice, got: ({ advice }) => advice?.kind ?? null },
};

export function scorePage(page: RandomPage, { document, motions, warnings }: Reading): PageScore {
  const left = [...motions];
  const score: PageScore = {
    ...{ found: 0, missing: [], invented: [], wrong: [], fields: 0, whole: 0, needless: 0 },
    isKindRight: page.kinds.includes(document.kind),
    isMeetingRight: document.meeting?.date === page.meeting.date,
  };
  for (const truth of page.motions) {
    const at = left.findIndex(({ title }) => key(title) === key(truth.title));
    const [motion] = at < 0 ? [] : left.splice(at, 1);
    if (motion === undefined) {
      score.missing.push(truth.title);
      continue;
    }
    score.found += 1;
    const before = score.wrong.length;
    for (const [field, { want, got }] of Object.entries(FIELDS)) {
      if (field === 'type' && truth.type === null) continue;
      score.fields += 1;
      const [wanted, read] = [JSON.stringify(want(truth)), JSON.stringify(got(motion))];
      if (wanted === read) continue;
      const isWarned = motion.warnings.length > 0 || warnings.length > 0;
      score.wrong.push({ field, title: truth.title, want: wanted, got: read, isWarned });
    }
    if (score.wrong.length > before) continue;
    score.whole += 1;
    if (motion.warnings.length > 0) score.needless += 1;
  }
  score.invented = left.map(({ title }) => title);
  return score;
}
