/**
 * Reads what the board proposes to do with a motion. A wrong kind is worse than none: words that no
 * rule is certain about get a warning, and words that hold no outcome are `onbekend`.
 */
import type { Proposal, ProposalKind, Warning } from '../model';
import { findConditionSentences, hasCondition } from './condition';
import { collapseSpace } from './fold';
import { findOutcomes, type Outcome, type OutcomeMention } from './outcomes';

const NOTHING_YET =
  /^(?:[\p{P}\s]*|p\.?\s?m\.?|pro memorie|x+|\?+|(?:n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|n\.?\s?v\.?\s?t\.?|t\.?\s?b\.?\s?d\.?)|(?:dit\s+)?(?:voorstel\s+)?(?:volgt|wordt\s+(?:na|op)?(?:gezonden|gestuurd|later\b.*))(?:\s+(?:nog|later|z\.?s\.?m\.?|in\s+(?:de\s+)?nazending|mondeling|bij nazending))*|(?:nog\s+)?(?:nader\s+)?(?:te\s+bepalen|in\s+te\s+vullen|te\s+volgen|niet\s+bekend|onbekend)|nog\s+(?:nader\s+)?(?:te bepalen|niet bekend|onbekend)|geen(?:\s+voorstel)?)[.…\s]*$/iu;
const PARTS =
  /\b(?:deels|gedeeltelijk|ten dele|voor een deel|(?:eerste|tweede|derde|laatste|ene|andere|overige|resterende|overig|rest(?:erend)?)\s+(?:deel|gedeelte|onderdeel|dictum|punt|oproep|verzoek)|(?:besluit|beslis)?punt(?:en)?\s+[\da-e]|dict(?:um|a)|onderde(?:el|len)\s+[\da-e]|oproep\s+\d|het\s+overige|voor\s+zover|voor\s+het\s+overige|1e deel|2e deel)\b|(?:^|\s)(?:1|a|i)[.):]\s.*\s(?:2|b|ii)[.):]\s/iu;
const EITHER = /\/|\b(?:of|dan\s?wel|ofwel|hetzij|respectievelijk|resp\.|c\.?q\.?)(?![\p{L}])/iu;
const LATER =
  /\b(?:daarna|vervolgens|later|volgende|eerstvolgende|uiterlijk|in\s+20\d\d|te zijner tijd|t\.z\.t\.|te\s+zijner)\b/iu;
const REASON =
  /[\s,;]+(?:omdat|aangezien|want|zodat|daar\s+de|nu\s+de|gezien|hoewel|ondanks|vanwege|gelet\s+op|zie)\b.*$/isu;
const REMARK = /\(([^()]*)\)?/gu;

/** "Aan-" and "houden" on the next line. */
const LINE_END_HYPHEN = /(\p{L})[-\u2010\u2011] (?=\p{Ll})(?!en |of )/gu;

type Verdict = { kind: ProposalKind; certain: boolean };

function kindsOf(mentions: readonly OutcomeMention[]): Set<Outcome> {
  return new Set(mentions.map((mention) => mention.outcome));
}

/** Words of the proposal itself; statements of how things stand count only when nothing else does. */
function judge(text: string): Verdict {
  const all = findOutcomes(text);
  const strong = all.filter((mention) => !mention.weak);
  const mentions = strong.length > 0 ? strong : all;
  const [first] = mentions;
  if (!first) return { kind: 'onbekend', certain: false };
  const last = mentions.at(-1) ?? first;
  const kinds = kindsOf(mentions);
  const agreed = kindsOf(all).size === kinds.size;
  if (kinds.size > 1) {
    if (hasCondition(text)) return { kind: 'voorwaardelijk', certain: true };
    if (PARTS.test(text)) return { kind: 'deels', certain: true };
    const between = text.slice(first.end, last.start);
    if (EITHER.test(between)) return { kind: 'voorwaardelijk', certain: true };
    if (LATER.test(between)) return { kind: first.outcome, certain: false };
    return judgeWithoutReason(text) ?? { kind: 'onbekend', certain: false };
  }
  if (hasCondition(text)) return { kind: 'voorwaardelijk', certain: true };
  if (mentions.some((mention) => mention.partial)) {
    return { kind: 'deels', certain: strong.length > 0 };
  }
  if (PARTS.test(text)) {
    const sure = agreed && strong.length > 0 && all.every((mention) => !mention.weak);
    return sure ? { kind: 'deels', certain: true } : { kind: first.outcome, certain: false };
  }
  return { kind: first.outcome, certain: agreed && !mentions.some(({ unsure }) => unsure) };
}

/** "Afdoen, omdat aanhouden …": what is proposed stands before the reason; never certain. */
function judgeWithoutReason(text: string): Verdict | null {
  const shorter = text.replace(REASON, '');
  if (shorter === text) return null;
  const verdict = judge(shorter);
  return { kind: verdict.kind, certain: false };
}

function judgeWithRemarks(text: string): Verdict {
  const remarks = Array.from(text.matchAll(REMARK), ([, remark = '']) => remark);
  const main = text.replace(REMARK, ' ');
  const verdict = judge(main);
  if (verdict.kind === 'onbekend') return judge(text);
  if (remarks.length === 0) return verdict;
  const said = remarks.join(' ; ');
  if (verdict.kind === 'voorwaardelijk') {
    // "Aanhouden (dictum 1) / afdoen (dictum 2)" has its parts within brackets.
    return PARTS.test(said) && !hasCondition(text) ? { kind: 'deels', certain: true } : verdict;
  }
  if (verdict.kind === 'deels') return verdict;
  if (hasCondition(said)) return { kind: 'voorwaardelijk', certain: verdict.certain };
  if (/^\s*(?:deels|gedeeltelijk|ten dele)\b/iu.test(said)) return { kind: 'deels', certain: true };
  const others = findOutcomes(said).filter((mention) => mention.outcome !== verdict.kind);
  return {
    kind: verdict.kind,
    certain: verdict.certain && others.length === 0 && !PARTS.test(said),
  };
}

function warningsFor(verdict: Verdict, text: string, condition: string | undefined): Warning[] {
  const warnings: Warning[] = [];
  if (verdict.kind === 'voorwaardelijk') {
    const where =
      condition === undefined
        ? 'De voorwaarde is niet gevonden. Lees de verantwoording na.'
        : `De voorwaarde is: “${condition}”`;
    warnings.push({
      code: 'proposal-conditional',
      message: `Het voorstel “${text}” hangt af van een voorwaarde. ${where}`,
    });
  }
  if (!verdict.certain) {
    const reading =
      verdict.kind === 'onbekend'
        ? 'Motievolger begrijpt deze woorden niet.'
        : `Motievolger leest dit als “${verdict.kind}”, maar dat is niet zeker.`;
    warnings.push({
      code: 'proposal-unclear',
      message: `In het document staat als voorstel: “${text}”. ${reading} Lees het zelf na.`,
    });
  }
  return warnings;
}

/**
 * @param text - The words of the proposal as printed, without the label; may be empty.
 * @param account - The account of the same motion: a condition is quoted from it.
 */
export function readProposal(
  text: string,
  account = '',
): { proposal: Proposal; warnings: Warning[] } {
  const printed = collapseSpace(text);
  if (NOTHING_YET.test(printed)) {
    const message =
      printed === ''
        ? 'Bij deze motie staat geen voorstel.'
        : `Bij deze motie staat nog geen voorstel. In het document staat: “${printed}”.`;
    return {
      proposal: { kind: 'onbekend', text: printed },
      warnings: [{ code: 'proposal-missing', message }],
    };
  }
  const verdict = judgeWithRemarks(printed.replace(LINE_END_HYPHEN, '$1'));
  const condition =
    verdict.kind === 'voorwaardelijk'
      ? (findConditionSentences(printed) ?? findConditionSentences(account))
      : undefined;
  return {
    proposal: {
      kind: verdict.kind,
      text: printed,
      ...(condition === undefined ? {} : { condition }),
    },
    warnings: warningsFor(verdict, printed, condition),
  };
}
