/** Reads votes, advice and decisions as pages word them. The printed words are always kept. */

import { readProposal } from '../dutch/proposal';
import type { Motion } from '../model';

type Vote = NonNullable<Motion['vote']>;
type Words = NonNullable<Motion['advice']>;

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

/** @returns null for words that tell of no vote on this motion. */
export function readVote(words: string): Vote | null {
  const text = words.replace(LABEL, '').replace(/[\s.;,]+$/u, '');
  const outcome = outcomeIn(text);
  if (outcome === null || text.length > 240) return null;
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

const ADVICE = /^(?:pre-?)?advies(?:\s+(?:van het\s+)?(?:vng[-\s])?bestuur)?\s*[:–-]\s*(.+)$/iu;
const ADVICE_KINDS: [string, RegExp][] = [
  ['negatief', /negatief|ontra|afwijzen|verwerpen|niet aannemen|niet over(?:nemen| te nemen)/iu],
  ['aanhouden', /aanhouden|aan te houden/iu],
  ['overnemen', /overnemen|over te nemen/iu],
  ['positief', /positief|aannemen|instemmen|akkoord|steun/iu],
  ['oordeel', /oordeel/iu],
];

/** "Preadvies bestuur: positief". */
export function readAdvice(words: string): Words | null {
  const text = ADVICE.exec(words)?.[1]?.trim();
  if (text === undefined) return null;
  return { kind: ADVICE_KINDS.find(([, sign]) => sign.test(text))?.[0] ?? 'overig', text };
}

const DECISION = /^(?:besluit(?:en)?(?:\s+alv)?\s*[:–-]|de alv besluit|besloten is)\s*(.+)$/iu;
const LIST_DECISION =
  /moties?.{0,200}(?:als afgedaan (?:te )?beschouw|afdoen|af te doen|aan te houden|aanhouden)/iu;

function decisionOf(text: string): Words | null {
  const { kind } = readProposal(text, '').proposal ?? { kind: 'onbekend' };
  return kind === 'onbekend' ? null : { kind, text };
}

/** "Besluit: motie afdoen". */
export function readDecision(words: string): Words | null {
  const text = DECISION.exec(words)?.[1]?.trim();
  return text === undefined ? null : (decisionOf(text) ?? { kind: 'overig', text });
}

/** One decision for a list of motions: "De volgende 12 moties als afgedaan te beschouwen". */
export function readListDecision(words: string): Words | null {
  return LIST_DECISION.test(words) && /moties/iu.test(words) ? decisionOf(words) : null;
}

/** "10. Verantwoording uitvoering moties …: akkoord bij acclamatie". */
export function agreesWithAccount(words: string): boolean {
  const account = /verantwoording(?:\s+\S+){0,6}\s+moties/iu.exec(words);
  if (account === null) return false;
  const around = words.slice(account.index);
  return /(?<!\p{L})(?:akkoord|ingestemd|aangenomen|vastgesteld|acclamatie)(?!\p{L})/iu.test(
    around,
  );
}
