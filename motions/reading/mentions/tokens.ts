/**
 * A line as the grammar sees it: notes on files blanked, each quoted title one token, and the words
 * and marks around it. Offsets are those of the line. Light: no register of gemeenten.
 */
import { findQuotations, type Quotation } from '../../dutch/quotation';
import { type Word, wordsOf } from '../lexicon/line-words';
import { phraseAt } from '../lexicon/phrases';
import { PREADVICE_NOTES } from '../lexicon/preadvice-notes';
import { outcomeNamed, ToldVote } from '../told-vote';
import { capitalTitle } from './capital-titles';
import { withoutSpokenMarks } from './spoken';

export type LineView = {
  /** As long as the line; notes, and marks around what is spoken, are spaces. */
  text: string;
  quotations: readonly Quotation[];
  /** Words and marks; a quotation is one word. */
  words: readonly Word[];
  /** Where words on an outcome begin: "aangenomen", "nam … aan". */
  outcomes: ReadonlySet<number>;
};

/** Stands for a quotation among the words. */
export const QUOTED = '\u0001';

const FILE_NOTE =
  /[([](?:[^()[\]]{0,40}[\s,])?(?:pdf|docx?|word|xlsx?|pptx?)(?:[\s,][^()[\]]{0,30})?[)\]]|(?<![\p{L}\p{N}])(?:pdf|docx?|word)[\s,·|–-]{1,3}\d[\d.,]*\s?[kmg]b(?!\p{L})(?:\s{1,3}(?:nieuw|gewijzigd|aangepast)\s*$)?|[([](?:pagina|p\.|blz\.?|bladzijde)\s?\d+[^()[\]]{0,12}[)\]]|[([](?:nazending|nagezonden|bijlage|stuk|stukken|document|motietekst|link|download|nieuw venster|externe link|opent in nieuw[^()[\]]{0,20})[)\]]|[([]\d[\d.,]*\s?[kmg]b[)\]]/giu;
/** The page draws the note below or beside the words, and the source has no space between them. */
const GLUED_NOTE =
  /(?<=[\p{Ll}\p{N})”’"'])(?:PDF|DOCX?|Word|Pdf)[\s,]{1,3}\d[\d.,]{0,8}\s?[kKmM][bB](?!\p{L})/gu;
/** "Motie Urk: Havens op orde 98 kB": the page shows the size in small type. */
const BARE_SIZE =
  /(?<=[\p{L}\p{N}”’"'?!)][\s,·|–-]{1,3})\d[\d.,]{0,8}\s?(?:[kK][bB]|[MG]B)\s{0,20}$/u;
/** "akkoord met preadvies": then it is voted on. */
const VOTED_ON = /(?:akkoord|ingestemd|acclamatie|aangenomen|stemt?|stemden?|in)\s*$/iu;

const blank = (text: string, from: number, to: number): string =>
  text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);

/** Longer than any line that names a motion: what stands behind is not looked at. */
export const LONGEST_LINE = 4000;

function maskedBy(text: string, quotations: readonly Quotation[]): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of quotations) {
    masked += `${text.slice(at, from)}${QUOTED}${' '.repeat(Math.max(0, to - from - 1))}`;
    at = to;
  }
  return masked + text.slice(at);
}

function withoutPreadvice(text: string): string {
  if (!/advie/iu.test(text)) return text;
  const words = wordsOf(text);
  let blanked = text;
  for (let at = 0; at < words.length; at += 1) {
    const note = phraseAt(words, PREADVICE_NOTES, at);
    const first = words[at];
    const last = words[(note?.to ?? 0) - 1];
    if (note === null || first === undefined || last === undefined) continue;
    if (VOTED_ON.test(text.slice(0, first.from).slice(-20))) continue;
    // "met advies aan te houden" says what is advised.
    const next = words[note.to]?.text ?? '';
    if (/^(?:aan|over|af|in|om|positief|negatief|niet|is|was|tot)$/u.test(next)) continue;
    blanked = blank(blanked, first.from, last.to);
  }
  return blanked;
}

const cache = new Map<string, LineView>();
const MOST_CACHED = 4000;

function viewOf(line: string): LineView {
  const cut = line.slice(0, LONGEST_LINE);
  const spaces = (note: string): string => ' '.repeat(note.length);
  const text = [GLUED_NOTE, FILE_NOTE, BARE_SIZE].reduce(
    (left, note) => left.replace(note, spaces),
    withoutSpokenMarks(cut),
  );
  const quotations = titlesIn(text);
  const masked = withoutPreadvice(maskedBy(text, quotations));
  let shown = '';
  let at = 0;
  for (const { from, to } of quotations) {
    shown += masked.slice(at, from) + text.slice(from, to);
    at = to;
  }
  const words = wordsOf(masked).flatMap(unhyphened(masked));
  return { text: shown + masked.slice(at), quotations, words, outcomes: outcomesIn(masked) };
}

/** Between marks, or in capitals. */
function titlesIn(text: string): Quotation[] {
  const marked = findQuotations(text);
  const capitals = marked.some(({ isClosed }) => isClosed) ? null : capitalTitle(text);
  return capitals === null ? marked : [capitals];
}

function outcomesIn(masked: string): Set<number> {
  const told = new ToldVote(masked);
  return new Set(
    told.marks.flatMap(({ meaning, from }) => {
      const isOutcome =
        outcomeNamed(meaning) !== null || /^(?:acclaimed|unanimous|not-voted)$/u.test(meaning);
      return isOutcome ? [told.words[from]?.start ?? 0] : [];
    }),
  );
}

/** "motie-Moerdijk" is "motie Moerdijk". */
const unhyphened =
  (text: string) =>
  (word: Word): Word[] => {
    const [, type] =
      /^(motie|resolutie|amendement)-\p{Lu}/iu.exec(text.slice(word.from, word.to)) ?? [];
    if (type === undefined || !/-\p{Lu}/u.test(text.slice(word.from, word.to))) return [word];
    const at = word.from + type.length;
    return [
      { text: type.toLowerCase(), from: word.from, to: at },
      { text: text.slice(at + 1, word.to).toLowerCase(), from: at + 1, to: word.to },
    ];
  };

/** The view of a line; the same line is looked at by several rules. */
export function lineView(line: string): LineView {
  const known = cache.get(line);
  if (known !== undefined) return known;
  if (cache.size >= MOST_CACHED) cache.clear();
  const view = viewOf(line);
  cache.set(line, view);
  return view;
}

/** What is printed between two offsets, without marks and spaces around it. */
export function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const part = text.slice(from, to);
  const lead = /^[\s:;,.|→⇒>–—·•*_-]*/u.exec(part)?.[0].length ?? 0;
  let end = part.length;
  while (end > lead && /[\s:;,|→⇒>–—·•*_-]/u.test(part.charAt(end - 1))) end -= 1;
  return { from: from + lead, to: from + Math.max(lead, end) };
}
