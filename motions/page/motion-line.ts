/**
 * Reads a line that names a motion: "Motie Deventer “Warmte”: aangenomen met 95%".
 *
 * The trap: much speaks of motions and names none. A line counts when the word stands at its start,
 * after a number or the agenda point, and a title follows; within a sentence only with a quoted title.
 */
import { collapseSpace } from '../dutch/fold';
import { findQuotedTitle, type QuotedTitle, splitUnquotedTitle } from '../dutch/quotation';
import { findSubmitterEnd } from '../gemeenten/submitter-end';
import { type ReadSubmitters, readSubmitters } from '../gemeenten/submitters';

export type MotionType = 'motie' | 'resolutie' | 'amendement';

export type MotionLine = ReadSubmitters & {
  type: MotionType;
  title: string;
  /** What stands behind the title: an outcome, a decision, the size of a file. */
  tail: string;
};

const TYPE = /(?<![\p{L}-])(motie|resolutie|amendement)(?![\p{L}])/iu;
const ADJECTIVES =
  '(?:(?:nader |ingediende |gewijzigde |aangehouden |aangenomen |verworpen |vreemde |nieuwe |herziene |concept[- ]|behandeling )*)';
/** "6a.", "Agendapunt 4:", "Ad 7 -": what may stand before the word. */
const NUMBER = String.raw`(?:(?:agendapunt|ad|punt|nr\.?)?\s*\d{1,2}\s?[a-z]?\s*[.):–—-]*\s*)?`;
const AT_START = new RegExp(
  String.raw`^[-–—•*·\s]*${NUMBER}${ADJECTIVES}(?=(?:motie|resolutie|amendement)(?![\p{L}]))`,
  'iu',
);
/** "6. Voorstellen inzet - Motie Barendrecht …": after the name of the agenda point. */
const AFTER_POINT = new RegExp(
  String.raw`^.{3,160}?(?:\s[-–—]\s|:\s|;\s)${ADJECTIVES}(?=(?:motie|resolutie|amendement)(?![\p{L}]))`,
  'iu',
);
const FILE_NOTE =
  /\s*\((?:nazending,?\s*)?(?:pdf|docx?|word)(?:,\s*)?[\d.,]*\s*[kmg]?b?\)\s*|\s*\(nazending\)\s*/giu;
const PREADVICE_NOTE =
  /(?<!akkoord|ingestemd|acclamatie|aangenomen)\s+(?:met|en|incl\.?|inclusief)\s+(?:het\s+)?pre-?advies(?:\s+(?:van het\s+)?(?:vng[-\s])?bestuur)?\s*/giu;
const PAGE_NOTE = /\s*\((?:pagina|p\.|blz\.?)\s*\d+\)\s*/giu;
/** A title without marks ends where the outcome begins. */
const OUTCOME_START =
  /\s*(?:[:–—;]|\s-|,)\s*(?=(?:is |wordt |werd |unaniem |bij |per |met |(?:de |gewijzigde )?(?:motie|versie) )*(?:aangenomen|verworpen|afgewezen|akkoord|ingestemd|aangehouden|ingetrokken|overgenomen|acclamatie|besluit(?:en)?\s*:|afgedaan|afdoen|aanhouden|niet (?:in stemming|behandeld|ingediend)|pre-?advies|1e deel|eerste deel|\d+(?:[.,]\d+)?\s?(?:%|procent)))/iu;

function typeOf(word: string): MotionType {
  const lower = word.toLowerCase();
  return lower === 'resolutie' || lower === 'amendement' ? lower : 'motie';
}

/** "motie-Moerdijk" is "motie Moerdijk". */
const spaced = (text: string): string =>
  text.replace(/(?<![\p{L}])(motie|resolutie|amendement)-(?=\p{Lu})/giu, '$1 ');

function withoutNotes(text: string): string {
  return collapseSpace(
    text.replace(FILE_NOTE, ' ').replace(PREADVICE_NOTE, ' ').replace(PAGE_NOTE, ' '),
  );
}

/** "Aangenomen met 95%: motie Urk “Havens”": the outcome goes behind. */
const OUTCOME_FIRST =
  /^((?:(?:bij|per) acclamatie |unaniem )?(?:aangenomen|verworpen|afgewezen|akkoord|aangehouden|ingetrokken|overgenomen)[^:“"]{0,40}?)(?:\s*:\s*|\s[–—-]\s)(?=(?:de )?(?:gewijzigde )?(?:motie|resolutie|amendement)(?!\p{L}).*["“„‘’'])/iu;
const outcomeLast = (line: string): string =>
  line
    .replace(OUTCOME_FIRST, '')
    .concat(OUTCOME_FIRST.test(line) ? `: ${OUTCOME_FIRST.exec(line)?.[1] ?? ''}` : '');

/** @returns From the word on; null when the line names no motion. */
function fromWord(line: string): string | null {
  const lead = (AT_START.exec(line) ?? AFTER_POINT.exec(line))?.[0];
  if (lead !== undefined) return line.slice(lead.length);
  const word = TYPE.exec(line);
  if (word === null) return null;
  const rest = line.slice(word.index);
  const quoted = findQuotedTitle(rest);
  // In a sentence nothing but a name may stand between the word and the title.
  const isNamed = quoted !== null && quoted.before.length < 80 && !/[.;]/u.test(quoted.before);
  return isNamed && /^\S+\s+(?:van (?:de )?)?(?:gemeenten? )?\p{Lu}/u.test(quoted.before)
    ? rest
    : null;
}

/** "Een motie indienen", "motie uit de ALV van …": a sentence goes on, no title begins. */
const GOES_ON =
  /^\s*(?:uit|die|dat|is|was|wordt|werd|bij acclamatie|per acclamatie|unaniem|aangenomen|verworpen|afgewezen|aangehouden|ingetrokken|overgenomen|afdoen|aanhouden|of|en|uiterlijk|kan|moet|om|als|waarin|waarmee|indienen|in te dienen|ingediend|vreemd aan|van orde)(?![\p{L}])|^-\s/iu;

function unquoted(rest: string): QuotedTitle | null {
  const word = TYPE.exec(rest)?.[0] ?? '';
  if (GOES_ON.test(rest.slice(word.length))) return null;
  const end = findSubmitterEnd(rest);
  const outcome = OUTCOME_START.exec(rest);
  const named = outcome === null ? rest : rest.slice(0, outcome.index);
  const after = outcome === null ? '' : rest.slice(outcome.index + outcome[0].length);
  const colon = /^[^:]{3,80}:\s*(?=\p{L})/u.exec(named)?.[0];
  const start = end ?? (colon === undefined ? word.length : colon.length - 1);
  const split = splitUnquotedTitle(named, Math.min(start, named.length));
  if (split === null) return null;
  return { ...split, after: collapseSpace(`${split.after} ${after}`) };
}

/** A title that lost its closing mark runs on into the outcome. */
function withoutOutcome(quoted: QuotedTitle | null): QuotedTitle | null {
  const outcome = quoted?.after === '' ? OUTCOME_START.exec(quoted.title) : null;
  if (quoted === null || outcome === null || outcome.index === 0) return quoted;
  const after = quoted.title.slice(outcome.index + outcome[0].length);
  return { ...quoted, title: quoted.title.slice(0, outcome.index), after };
}

/** "Motie “Warmte” (Deventer): aangenomen", "Motie “Warmte” van Deventer en Urk". */
function submittersBehind(after: string): { submitters: ReadSubmitters; rest: string } | null {
  const words =
    /^\s*\(?(?:(?:ingediend )?(?:door|van)\s+)?([^:()]+?)(?=\)|\s*[:(]|\s[–—-]\s|$)\)?/u.exec(
      after,
    );
  if (words?.[1] === undefined) return null;
  const submitters = readSubmitters(words[1]);
  const isGroup = submitters.collective !== undefined && after.trimStart().startsWith('(');
  const isKnown = submitters.unknown.length === 0 && (submitters.submitters.length > 0 || isGroup);
  return isKnown ? { submitters, rest: after.slice(words[0].length) } : null;
}

/** "Amendement Zwolle op de resolutie “Basis”". */
const ON_ANOTHER = /(?:^|\s)(?:op|bij|van)\s+(?:de\s+)?(?:motie|resolutie)\s*:?\s*$/iu;
const SEPARATOR = /^[\s:;,.|→⇒>–—-]+/u;

/** @param line - White space collapsed. */
export function readMotionLine(line: string): MotionLine | null {
  const rest = fromWord(outcomeLast(withoutNotes(spaced(line))));
  const word = rest === null ? null : TYPE.exec(rest);
  if (rest === null || word === null || word.index > 0) return null;
  const quoted = withoutOutcome(findQuotedTitle(rest) ?? unquoted(rest));
  if (quoted === null || quoted.title.length < 3) return null;
  const before = readSubmitters(quoted.before.slice(word[0].length).replace(ON_ANOTHER, ''));
  const isNamed = before.submitters.length > 0 || before.collective !== undefined;
  const behind = isNamed ? null : submittersBehind(quoted.after);
  return {
    ...(behind?.submitters ?? before),
    type: typeOf(word[0]),
    title: quoted.title,
    tail: (behind?.rest ?? quoted.after).replace(SEPARATOR, ''),
  };
}
