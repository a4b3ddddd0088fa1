/** Reads what the board advises on a motion, and what the ALV decides on the account of it. */

import type { Motion } from '../model';
import { readProposal } from '../reading/proposal';

export type Words = NonNullable<Motion['advice']>;

const ADVICE_LABEL =
  /^(?:pre-?)?advies(?:\s+(?:van het\s+)?(?:vng[-\s])?bestuur)?\s*(?:[:–-]\s*|\s(?=(?:is |om )?(?:positief|negatief|neutraal|aannemen|overnemen|aanhouden|ontraden|afwijzen|verwerpen|niet|oordeel)))(.+)$/iu;
const BOARD_ADVISES =
  /^(?:het\s+)?(?:vng[-\s]?)?bestuur\s+(?:(?:adviseert|ontraadt|raadt|staat|is|steunt|kan|neemt)\s.+)$/iu;
const ADVICE_KINDS: [string, RegExp][] = [
  [
    'negatief',
    /negatief|ontra(?:adt|den)|raadt\s.*\saf|afwijzen|af te wijzen|verwerpen|niet (?:aannemen|aan te nemen)|niet over(?:nemen| te nemen)|niet steunen/iu,
  ],
  ['aanhouden', /aanhouden|aan te houden/iu],
  ['overnemen', /overnemen|over te nemen|neemt\s.*\sover/iu],
  ['positief', /positief|aannemen|aan te nemen|instemmen|in te stemmen|akkoord|steun/iu],
  ['oordeel', /oordeel|neutraal/iu],
];
/** An advice with an outcome is a vote on it, and no advice. */
const VOTED = /acclamatie|\d\s*(?:%|procent)|aangenomen\b|verworpen\b/iu;

const kindOf = (text: string): string =>
  ADVICE_KINDS.find(([, sign]) => sign.test(text))?.[0] ?? 'overig';

/** "Preadvies bestuur: positief", "Het bestuur ontraadt de motie". */
export function readAdvice(words: string): Words | null {
  const labelled = ADVICE_LABEL.exec(words)?.[1]?.trim();
  if (labelled !== undefined) {
    return VOTED.test(labelled) ? null : { kind: kindOf(labelled), text: labelled };
  }
  const sentence = BOARD_ADVISES.exec(words)?.[0];
  const kind = sentence === undefined ? 'overig' : kindOf(sentence);
  return sentence === undefined || kind === 'overig' ? null : { kind, text: sentence };
}

const DECISION =
  /^(?:besluit(?:en)?(?:\s[^:.–]{1,40})?\s*[:–-]|de alv besluit|besloten is)\s*(.+)$/iu;
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

const BARE_DECISION =
  /^(?:de )?(?:motie )?(?:(?:is |wordt )?(?:(?:als )?afgedaan(?: beschouwd| te beschouwen| beschouwen)?|afdoen|af te doen|aanhouden|aan te houden))\.?$/iu;

/** "afdoen" alone, behind a motion on a page of decisions: elsewhere it may be a proposal. */
export const readBareDecision = (words: string): Words | null =>
  BARE_DECISION.test(words) ? decisionOf(words) : null;

/** One decision for a list of motions: "De volgende 12 moties als afgedaan te beschouwen". */
export function readListDecision(words: string): Words | null {
  return LIST_DECISION.test(words) && /moties/iu.test(words) ? decisionOf(words) : null;
}

const LIST_ADVICE =
  /^(?:(?:pre-?)?advies|(?:het\s+)?(?:vng[-\s]?)?bestuur\s+(?:adviseert|ontraadt)|moties?\s+met\s+(?:een\s+)?(?:positief|negatief)\s+(?:pre-?)?advies)/iu;

/** One advice for a list: "Het bestuur adviseert positief over de volgende moties". */
export function readListAdvice(words: string): Words | null {
  if (!LIST_ADVICE.test(words) || VOTED.test(words)) return null;
  const kind = kindOf(words);
  return kind === 'overig' ? null : { kind, text: words.replace(/[\s:]+$/u, '') };
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
