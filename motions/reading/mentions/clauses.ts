/** Divides a sentence into the parts that each name one paper, around the words "motie", "resolutie" and the like. */
import { ADJECTIVES, TYPES } from '../lexicon/mentions';
import { OPENERS } from '../lexicon/sentence-words';
import type { Clause } from './mention';
import { isLead, pointEnd } from './names-motion';
import { isTitleWord } from './rule-parts';
import type { Range } from './sentences';
import { type LineView, trimmed } from './tokens';
import { sameInOtherWord } from './typed-starts';

function clauseOf(view: LineView, range: Range, type: number): Clause {
  const kind = type < 0 ? null : (TYPES[view.words[type]?.text ?? ''] ?? null);
  let lead = range.start;
  // "Nieuwe motie Deventer", and the title "Nieuwe rekenregels".
  const isWord = (at: number): boolean => type < 0 && ADJECTIVES.has(view.words[at]?.text ?? '');
  while (lead < range.end && isLead(view, lead, lead + 1) && !isWord(lead)) lead += 1;
  const end = type < 0 ? null : pointEnd(view, range.start, type);
  const isDirect = type >= 0 && isLead(view, range.start, type);
  const from = view.words[range.start]?.from ?? 0;
  const span = end === null ? null : trimmed(view.text, from, view.words[end]?.from ?? from);
  const point = isDirect || span === null ? null : view.text.slice(span.from, span.to);
  return { ...range, view, type, kind, lead, isLine: isDirect || point !== null, point };
}

/** Divides a sentence at each "motie" that has a title of its own behind it. */
export function clausesIn(view: LineView, range: Range): Clause[] {
  const types: number[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    if (TYPES[view.words[at]?.text ?? ''] === undefined) continue;
    if (types.length === 0 || !isOfAnother(view, at)) types.push(at);
  }
  const withTitle = types.filter((type, index) => {
    const next = types[index + 1] ?? range.end;
    for (let at = type; at < next; at += 1) if (isTitleWord(view, at)) return true;
    return false;
  });
  const kept = withTitle.length > 0 ? withTitle : types.slice(0, 1);
  const paper = kept === withTitle ? null : sameInOtherWord(view, types);
  if (paper !== null) return [clauseOf(view, { start: paper, end: range.end }, paper)];
  if (kept.length === 0) return [clauseOf(view, range, -1)];
  return kept.map((type, index) => {
    const isFirst = index === 0;
    const next = kept[index + 1];
    const start = isFirst ? range.start : beginOf(view, type, kept[index - 1] ?? range.start);
    const end = next === undefined ? range.end : beginOf(view, next, type);
    return clauseOf(view, { start, end }, type);
  });
}

/** "Amendement Zwolle op de resolutie “Basis”" is one paper. */
function isOfAnother({ words }: LineView, at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const lead = /^(?:de|het)$/u.test(before) ? (words[at - 2]?.text ?? '') : before;
  return /^(?:op|bij)$/u.test(lead);
}

/** "… en de motie …": the words that lead to a type belong to it. */
function beginOf(view: LineView, type: number, after: number): number {
  let at = type;
  while (at - 1 > after && (isOpener(view, at - 1) || view.words[at - 1]?.text === ',')) at -= 1;
  return at;
}

const isOpener = ({ words }: LineView, at: number): boolean =>
  OPENERS.has(words[at]?.text ?? '') || ADJECTIVES.has(words[at]?.text ?? '');
