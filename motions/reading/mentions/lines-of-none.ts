/**
 * What tells an outcome or an advice beside the name of a gemeente or a title, and is of no motion that
 * was read: "Warmte in de wijk, Urk" as a heading and "91% voor" below it, in a shape that no rule knows.
 */
import type { Place } from '../../document/place';
import { findGemeentenInText } from '../../gemeenten/names';
import type { DocumentKind, Warning } from '../../model';
import { warn } from '../../warnings';
import type { Ledger } from '../ledger';
import { BOARD_BUSINESS, COUNT_WORDS, FORMALITIES } from '../lexicon/agenda-words';
import { OTHER_ASSEMBLIES } from '../lexicon/sentence-words';
import { ToldVote } from '../told-vote';
import { announcementIn } from './announce';
import { IN_PASSING } from './audit';
import { labelled, roleOf } from './label';
import { adviceAlone, opensSaid } from './opens-said';
import type { Statement } from './outline';
import type { PageSentences } from './page-sentences';
import { pointOf } from './points';
import { lineView } from './tokens';
import { isNames } from './who';

const MOST_QUOTED = 180;
const MOST_TOLD = 8;
/** Longer words are read by the sentence. */
const LONGEST_LINE = 200;
const MOST_WORDS_OF_TITLE = 14;
/** A title, who submitted it, and something else, above what became of it. */
const MOST_ABOVE = 3;

const KINDS: ReadonlySet<DocumentKind> = new Set(['uitslagen', 'besluiten', 'preadviezen']);

const SHARE = /\d\s?(?:%|procent)/iu;
const SIDED = /\d\s?(?:%|procent)[^.;]{0,30}(?<!\p{L})(?:voor|tegen|stemmen)(?!\p{L})/iu;
const SHARE_ALONE = /^(?:voor:?\s|met\s)?\(?\d{1,3}(?:[.,]\d+)?\s?(?:%|procent)[^.:;]{0,20}$/iu;
const ADVICE = /(?<!\p{L})(?:pre-?)?advies/iu;
/** "In Utrecht", "te Groningen": where it was told. */
const WHERE = /(?<!\p{L})(?:in|te|uit|naar|vanuit|bij)\s$/iu;
const ENDS_TITLE = /[:(,–—|=→-]\s*$/u;

/** Whether what is told of it is hardly ever told of a proposal of the board. */
function tellsOfMotion(text: string): boolean {
  const outcome = new ToldVote(text).outcome();
  return outcome !== null && OF_MOTIONS.has(outcome);
}

/** Something that may be a motion, and what is told of it. */
type Told = { text: string; parts: readonly Statement[]; isNamed: boolean };

const tellsOutcome = (text: string): boolean => lineView(text).outcomes.size > 0;

function tells(text: string, isAdvising: boolean): boolean {
  if (tellsOutcome(text) || SIDED.test(text) || SHARE_ALONE.test(text.trim())) return true;
  if (adviceAlone(text) !== null) return isAdvising || ADVICE.test(text);
  const at = ADVICE.exec(text)?.index;
  return at !== undefined && opensSaid(text.slice(at));
}

/** "291 gemeenten, goed voor 92% van de stemmen" is a group that voted. */
const isWho = (text: string): boolean => !SHARE.test(text) && isNames(text);

const namesGemeente = (text: string): boolean =>
  isWho(text) || findGemeentenInText(text).some(({ start }) => !WHERE.test(text.slice(0, start)));

const hasWord = (text: string, words: ReadonlySet<string>): boolean =>
  lineView(text).words.some(({ text: word }) => words.has(word));

const isOfOthers = (text: string): boolean =>
  IN_PASSING.test(text) || hasWord(text, FORMALITIES) || hasWord(text, OTHER_ASSEMBLIES);

const isBusiness = (text: string): boolean =>
  hasWord(text, FORMALITIES) || hasWord(text, BOARD_BUSINESS);

/** "Voorstel" above a column: all that stands in the table is put by the board. */
const headsBusiness = ({ cells }: Statement): boolean =>
  cells.some(({ text }) => {
    const { words } = lineView(text);
    return words.length > 0 && words.every((word) => BOARD_BUSINESS.has(word.text));
  });

/** What the board puts to the members is adopted, or not: no gemeente takes it back, and nobody takes it over. */
const OF_MOTIONS: ReadonlySet<string> = new Set([
  'verworpen',
  'ingetrokken',
  'overgenomen',
  'aangehouden',
]);

function isTitle(text: string): boolean {
  const { words } = lineView(text);
  if (words.length === 0 || words.length > MOST_WORDS_OF_TITLE) return false;
  if (!/^["“„‘'«]?\p{Lu}/u.test(text) || /[.?!]$/u.test(text)) return false;
  if (roleOf(text) !== null || labelled(text) !== null) return false;
  return !COUNT_WORDS.has(words[0]?.text ?? '') && announcementIn(text, false) === null;
}

/** "8. Warmte in de wijk", "Agendapunt 8: Warmte in de wijk" without the number of the agenda. */
const withoutPoint = (text: string): string => text.slice(pointOf(text)?.at ?? 0);

const MOST_WORDS_OF_ITEM = 12;

/** "Warmte in de wijk" of "Warmte in de wijk: aangenomen (91%)"; null where a sentence tells it. */
function titleBefore(text: string, form: Statement['form']): string | null {
  const [first = text.search(SHARE)] = [...lineView(text).outcomes].toSorted((a, b) => a - b);
  const before = text.slice(0, Math.max(0, first)).replace(/(?:met|is|per|bij)\s*$/iu, '');
  // "Warmte in de wijk is verworpen" tells nothing else in an item of a list.
  const isItem = form === 'item' && lineView(text).words.length <= MOST_WORDS_OF_ITEM;
  if (!isItem && !ENDS_TITLE.test(before)) return null;
  return withoutPoint(before.replace(/[\s:(,–—|=→-]+$/u, ''));
}

class LinesOfNone {
  readonly #isRead: (statement: Statement) => boolean;
  /** Of a motion that was read. */
  readonly #isTaken: (statement: Statement) => boolean;

  constructor(
    ledger: Ledger,
    readonly page: PageSentences,
    readonly isAdvising: boolean,
    /** Motions were read on the page: what is not called one there is more likely none. */
    readonly hasMotions: boolean,
  ) {
    this.#isRead = ({ lines }) => lines.some(({ line }) => ledger.useOf(line) !== null);
    this.#isTaken = ({ lines }) => lines.some(({ line }) => ledger.useOf(line)?.kind === 'field');
  }

  in(statements: readonly Statement[]): Told[] {
    const flat = statements.flatMap((statement) => this.#flat(statement));
    const points = new Set(
      flat.flatMap(({ text, group }) =>
        isBusiness(text) || pointOf(text) !== null ? [group] : [],
      ),
    );
    // The heading of the whole page is the title of no motion on it.
    const [pageHeading, ...others] = statements.filter(({ form }) => form === 'heading');
    const told = this.#toldIn(others.length > 0 ? flat : flat.filter((one) => one !== pageHeading));
    const headed = new Set(flat.flatMap((one) => (headsBusiness(one) ? [one.group] : [])));
    return told.filter(({ isNamed, text, parts }) => {
      if (isNamed || !points.has(parts[0]?.group ?? 0)) return true;
      // Beside points of the agenda, a title without a gemeente is one more of them.
      if (tellsOfMotion(text)) return true;
      return !this.hasMotions && !headed.has(parts[0]?.group ?? 0);
    });
  }

  #toldIn(flat: readonly Statement[]): Told[] {
    return flat.flatMap((statement, at) => {
      const { form, text } = statement;
      if (form === 'head' || this.#isRead(statement)) return [];
      if (form === 'row') return this.#inRow(statement);
      if (!tells(this.page.withoutTitles(text), this.isAdvising)) return [];
      const inside = this.#inLine(statement);
      return inside.length > 0 ? inside : this.#above(flat, at);
    });
  }

  /** A row that nobody read is looked at as a whole. */
  #flat(statement: Statement): Statement[] {
    const { form, children, cells } = statement;
    if (form === 'row' && !this.#isRead(statement)) return [statement];
    const inside = cells.flatMap((cell) => (cell.isInherited ? [] : cell.statements));
    return [statement, ...[...children, ...inside].flatMap((one) => this.#flat(one))];
  }

  #inRow(row: Statement): Told[] {
    const texts = row.cells.flatMap(({ text }) => (text === '' ? [] : [text]));
    const said = texts.filter((text) => tells(text, this.isAdvising));
    if (said.length === 0 || texts.some(isOfOthers)) return [];
    const isNamed = texts.some(namesGemeente);
    const title = texts.find((text) => !said.includes(text) && !isWho(text) && isTitle(text));
    const isTold = isNamed ? title !== undefined || said.some(tellsOutcome) : title !== undefined;
    const isNone = !isNamed && texts.some((text) => hasWord(text, BOARD_BUSINESS));
    return isTold && !isNone ? [told(texts.join(' | '), [row], isNamed)] : [];
  }

  #inLine(statement: Statement): Told[] {
    const { text } = statement;
    const texts = text.length <= LONGEST_LINE ? [text] : this.page.sentencesIn(text);
    return texts.flatMap((sentence) => {
      const shown = this.page.withoutTitles(sentence);
      if (isOfOthers(shown) || !tells(shown, this.isAdvising)) return [];
      if (namesGemeente(shown)) return [told(sentence, [statement], true)];
      const title = titleBefore(sentence, statement.form);
      if (title === null || !isTitle(title) || isBusiness(title)) return [];
      return [told(sentence, [statement], false)];
    });
  }

  /** "91% voor" alone: what it is of stands in the lines above, up to the heading. */
  #above(flat: readonly Statement[], at: number): Told[] {
    const own = flat[at];
    if (own === undefined || !this.#isAlone(own.text)) return [];
    const parts: Statement[] = [own];
    for (let index = at - 1; index >= Math.max(0, at - MOST_ABOVE); index -= 1) {
      const before = flat[index];
      if (before === undefined || /row|head$/u.test(before.form) || this.#isTaken(before)) break;
      if (tells(before.text, this.isAdvising)) break;
      parts.unshift(before);
      if (/heading|label|item/u.test(before.form)) break;
    }
    const above = parts.slice(0, -1).map(({ text }) => text);
    if (above.length === 0 || above.some(isOfOthers)) return [];
    const isNamed = above.some(namesGemeente) && above.some((text) => text.length < LONGEST_LINE);
    const title = withoutPoint(above[0] ?? '');
    if (!isNamed && (!isTitle(title) || isBusiness(title))) return [];
    return [told(parts.map(({ text }) => text).join(' | '), parts, isNamed)];
  }

  #isAlone(text: string): boolean {
    const { words } = lineView(text);
    // "Preadvies: overnemen. Het bestuur ziet …" goes on.
    if (labelled(text) !== null) return true;
    return words.length <= MOST_WORDS_OF_TITLE && (opensSaid(text) || SHARE_ALONE.test(text));
  }
}

const told = (text: string, parts: readonly Statement[], isNamed: boolean): Told => ({
  text,
  parts,
  isNamed,
});

type Asked = { kind: DocumentKind; ledger: Ledger; page: PageSentences; hasMotions: boolean };

/** @param known - Warnings that were given before: what they tell is not said twice. */
export function linesOfNone(
  statements: readonly Statement[],
  known: readonly Warning[],
  { kind, ledger, page, hasMotions }: Asked,
): Warning[] {
  const isOfMotions = KINDS.has(kind);
  if (!isOfMotions && hasMotions) return [];
  const found = new LinesOfNone(ledger, page, kind === 'preadviezen', hasMotions).in(statements);
  // An agenda or a news item without a motion may tell of other things by their title.
  const told = found.filter(({ isNamed }) => isOfMotions || isNamed);
  const said = new Set<Place>(known.flatMap(({ places = [] }) => places));
  return told
    .filter(
      ({ parts }) => !parts.some(({ lines }) => lines.some(({ line }) => said.has(line.place))),
    )
    .slice(0, MOST_TOLD)
    .map(({ text, parts }) =>
      warn(
        { kind: 'line-not-read', text: text.slice(0, MOST_QUOTED) },
        { places: parts.flatMap(({ lines }) => lines.map(({ line }) => line.place)) },
      ),
    );
}
