/**
 * Reads the title of a motion, and what stands around it, from the cell or heading that names it.
 *
 * The trap: a title can hold quotation marks, colons, numbers and names of gemeenten itself.
 */
import { findMeeting, findMeetings } from '../dutch/meeting';
import { findQuotedTitle, splitUnquotedTitle } from '../dutch/quotation';
import { findSubmitterEnd } from '../gemeenten/submitter-end';
import { areNames, readSubmitters } from '../gemeenten/submitters';

export type TitleText = {
  title: string;
  /** What names the submitters: before the title, or behind it. */
  submitters: string;
  /** Behind the title: the meeting may stand there. */
  after: string;
  number: number | null;
  /** What shows where the title begins and ends. */
  sign: 'quotes' | 'cell' | 'mark' | 'none';
};

export type TitleOptions = {
  /** The cell holds the title only, as its label says. */
  isTitleOnly: boolean;
  /** The submitters stand elsewhere. */
  hasSubmitters: boolean;
  /** Its number was read already: one that it begins with is its own. */
  isNumbered?: boolean;
};

const NUMBERED =
  /^(?:(?:motie|amendement|resolutie)\s+(?:nr\.?\s*|nummer\s+)?[MA]?(\d{1,3})[a-z]?(?![\p{L}\d%]|[.,]\d)\s*[.):–—-]*\s*|(?:nr\.?\s*)?[MA]?(\d{1,3})[a-z]?\s*(?:[.):–—]\s*(?!\d)|[.)]\s+)|(\d{1,2})(?:\.\d{1,2})+\.?\s+)(?=\S)/iu;
const TYPE =
  /^(?:(?:de|gewijzigde|aangehouden|aangenomen|openstaande)\s+)*(?:motie|amendement|resolutie)s?\s*[:–—-]\s*/iu;
const ONLY_TYPE = /^(?:(?:de|een|gewijzigde|aangehouden|aangenomen)\s+)*moties?$/iu;

/** Whether words around a quoted title can stand there: submitters, the word motie, a meeting. */
function mayStandBeside(text: string): boolean {
  const words = text.replace(/^[\s(:,–—-]+|[\s):,.–—-]+$/gu, '');
  if (words === '' || ONLY_TYPE.test(words) || /^moti?es?\b/iu.test(words) || areNames(words))
    return true;
  return findMeetings(words).length > 0 || /(?<!\p{L})B?ALV(?!\p{L})|\d{4}/u.test(words);
}

/** "(ALV 26 juni 2024)" behind a title. */
function withoutMeeting(text: string): { title: string; after: string } {
  const match =
    /[\s,;–—-]*(?:\((?=[^()]*(?:ALV|\d{4}))[^()]*\)|(?:aangenomen|ingediend|aangehouden)\s+(?:in|op|tijdens)\s.*)\s*$/u.exec(
      text,
    );
  if (match === null || match.index === 0) return { title: text, after: '' };
  return { title: text.slice(0, match.index).trim(), after: match[0] };
}

const TRAILING =
  /^(?<title>.{3,}?)\s*(?:\((?<within>[^()]{2,})\)|\s[|–—-]\s(?<dash>.{2,})|,?\s(?:ingediend door|van de gemeenten?|van gemeenten?|door gemeenten?)\s(?<by>.{2,}))$/iu;

/** "Wonen boven winkels (Gouda)": the submitters behind the title. */
function submittersBehind(text: string): { title: string; submitters: string } | null {
  const { title = '', within, dash, by } = TRAILING.exec(text)?.groups ?? {};
  const submitters = within ?? dash ?? by ?? '';
  return areNames(submitters) ? { title, submitters } : null;
}

const unmarked = (text: string): string => text.replace(/^[\s:,–—-]+|[\s,;:–—-]+$/gu, '');

/** "(Gouda, ALV 26 juni 2024)": the names that stand with the meeting behind a title; else empty. */
function namesWithMeeting(after: string): string {
  const words = unmarked(after).replace(/^\(|\)$/gu, '');
  return areNames(words) ? words : '';
}

/** "Wonen, Gouda en Ede, ALV 26 juni 2024": what stands behind a comma is names and a meeting. */
function submittersBehindComma(text: string): { title: string; submitters: string } | null {
  for (const { index } of text.matchAll(/(?<=.{2}),\s/gu)) {
    const submitters = text.slice(index + 1).trim();
    if (findMeeting(submitters) === null) return null;
    if (areNames(submitters)) return { title: text.slice(0, index), submitters };
  }
  return null;
}

/** ", aangenomen in de ALV 26 juni 2024": such words follow who submitted the motion. */
const IS_SAID = /^[\s,;–—-]*(?:aangenomen|ingediend|aangehouden)\s/iu;

/** "Motie Wonen boven winkels van Gouda en Ede": what stands behind a "van" is names and no more. */
function submittersBehindVan(text: string): { title: string; submitters: string } | null {
  for (const { index } of text.matchAll(/\svan\s/giu)) {
    const submitters = text.slice(index + ' van '.length);
    const { submitters: found, unknown } = readSubmitters(submitters);
    const areKnown = found.length > 0 && found.every(({ gemeente }) => gemeente !== null);
    if (index > 2 && areKnown && unknown.length === 0) {
      return { title: text.slice(0, index), submitters };
    }
  }
  return null;
}

const IS_MOTION = /(?<!\p{L})motie$/iu;
const VERB = /\s(?:aan|aangenomen|overgenomen|is|werd|in|op|tijdens|door)(?!\p{L})/giu;

/** "De ALV nam de motie “Wonen” van Gouda en Ede aan": the names in such a sentence; else null. */
export function namesBehindTold(after: string): string | null {
  const names = after.slice(0, LONGEST_TOLD).replace(/^\s*van\s+/iu, '');
  if (names.length === after.length) return null;
  // "Capelle aan den IJssel aan": the last such word may be the verb, and the first a part of a name.
  const ends = Array.from(names.matchAll(VERB), ({ index }) => index).toReversed();
  return ends.map((end) => names.slice(0, end)).find(areNames) ?? null;
}
const LONGEST_TOLD = 300;

/** The word "Motie" before a title that its submitters follow is no part of it. */
function submittersBehindMotie(
  text: string,
  after: string,
): { title: string; submitters: string } | null {
  const title = text.replace(/^motie\s+(?=\S)/iu, '');
  const behind = title === text ? null : submittersBehind(title);
  return behind ?? (IS_SAID.test(after) ? submittersBehindVan(title) : null);
}

/** A cell or heading that names a motion is shorter; what goes on stands behind the title. */
const LONGEST = 1500;

/** @param text - Of one cell or heading, on one line. */
export function readTitle(text: string, options: TitleOptions): TitleText {
  const read = readShortTitle(text.slice(0, LONGEST), options);
  const rest = text.slice(LONGEST);
  return rest === '' ? read : { ...read, after: read.after + rest };
}

function readShortTitle(text: string, options: TitleOptions): TitleText {
  const { isTitleOnly, hasSubmitters, isNumbered = false } = options;
  const numbered = isNumbered && /^\d/u.test(text) ? null : NUMBERED.exec(text);
  const digits = numbered?.[1] ?? numbered?.[2] ?? numbered?.[3];
  const number = digits === undefined ? null : Number(digits);
  const rest = numbered === null ? text : text.slice(numbered[0].length);
  const quoted = findQuotedTitle(rest);
  if (quoted !== null && isOfTitle(rest, quoted, { isTitleOnly, hasSubmitters })) {
    const behind = !areNames(quoted.before) && areNames(unmarked(quoted.after));
    const told = IS_MOTION.test(quoted.before) ? namesBehindTold(quoted.after) : null;
    if (told !== null) {
      const after = `${quoted.before} ${quoted.after}`;
      return { title: quoted.title, submitters: told, after, number, sign: 'quotes' };
    }
    return {
      ...{ title: quoted.title, after: quoted.after, number, sign: 'quotes' },
      submitters: behind ? unmarked(quoted.after) : quoted.before,
    };
  }
  const { title: named, after } = withoutMeeting(rest);
  const type = TYPE.exec(named)?.[0] ?? '';
  const own = named.slice(type.length);
  if (isTitleOnly || hasSubmitters) {
    const behind = hasSubmitters ? null : submittersBehind(own);
    const title = unmarked(behind?.title ?? own);
    const submitters = behind?.submitters ?? (hasSubmitters ? '' : namesWithMeeting(after));
    return { title, submitters, after, number, sign: 'cell' };
  }
  return { ...unquoted(own, after), number };
}

/** "“Wie logeert, betaalt mee”: toeristen en forensen": the words between the marks begin the title. */
function goesOnBehind(after: string): boolean {
  const words = /^\s*:\s*(?=\p{Ll})(.*)$/u.exec(after)?.[1] ?? '';
  return words !== '' && !areNames(words) && findMeeting(words) === null && !IS_SAID.test(words);
}

function isOfTitle(
  rest: string,
  { before, after }: { before: string; after: string },
  { isTitleOnly, hasSubmitters }: TitleOptions,
): boolean {
  if (goesOnBehind(after)) return false;
  if (isTitleOnly) {
    const isLead = /^motie/iu.test(before) || (!hasSubmitters && areNames(before));
    return (before === '' || isLead) && mayStandBeside(after);
  }
  return before.length < 160 && (mayStandBeside(before) || after === '' || rest.length < 20);
}

/** The names of the submitters end, and the title begins: at a colon or dash, or at a word. */
function unquoted(text: string, after: string): Omit<TitleText, 'number'> {
  const behind =
    submittersBehindMotie(text, after) ?? submittersBehind(text) ?? submittersBehindComma(text);
  const end = findSubmitterEnd(text);
  if (end === null && behind !== null) return { ...behind, after, sign: 'mark' };
  const named = end === null ? namesWithMeeting(after) : '';
  if (named !== '') return { title: unmarked(text), submitters: named, after, sign: 'mark' };
  const split = splitUnquotedTitle(text, end ?? 0);
  if (split === null) return { title: text, submitters: '', after, sign: 'none' };
  const isMarked = end !== null && /^\s*(?::|[–—-]\s)/u.test(text.slice(end));
  return {
    title: unmarked(split.title),
    submitters: split.before,
    after: `${split.after} ${after}`.trim(),
    sign: isMarked ? 'mark' : 'none',
  };
}
