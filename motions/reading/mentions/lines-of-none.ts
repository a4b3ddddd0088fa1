/**
 * What tells an outcome or an advice beside the name of a gemeente or a title, and is of no motion that
 * was read: "Warmte in de wijk, Urk" as a heading and "91% voor" below it, in a shape that no rule knows.
 */
import type { Place } from '../../document/place';
import type { DocumentKind, Warning } from '../../model';
import { warn } from '../../warnings';
import type { Ledger } from '../ledger';
import { BOARD_BUSINESS } from '../lexicon/agenda-words';
import { labelled } from './label';
import { opensSaid } from './opens-said';
import type { Statement } from './outline';
import type { PageSentences } from './page-sentences';
import { pointOf } from './points';
import { lineView } from './tokens';
import {
  hasWord,
  headsBusiness,
  isBusiness,
  isOfOthers,
  isTitle,
  isWho,
  MOST_WORDS_OF_TITLE,
  namesGemeente,
  SHARE_ALONE,
  tells,
  tellsOfMotion,
  tellsOutcome,
  titleBefore,
  withoutPoint,
} from './told-or-title';

const MOST_QUOTED = 180;
const MOST_TOLD = 8;
/** Longer words are read by the sentence. */
const LONGEST_LINE = 200;
/** A title, who submitted it, and something else, above what became of it. */
const MOST_ABOVE = 3;

const KINDS: ReadonlySet<DocumentKind> = new Set(['uitslagen', 'besluiten', 'preadviezen']);

/** Something that may be a motion, and what is told of it. */
type Told = { text: string; parts: readonly Statement[]; isNamed: boolean };

/** Numbered paragraphs are a list, beside those without a number. */
const shapeOf = ({ group, form, text }: Statement): string =>
  `${group} ${form} ${form === 'line' && pointOf(text) !== null}`;

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
    const withMotions = new Set(flat.flatMap((one) => (this.#isTaken(one) ? [shapeOf(one)] : [])));
    const headed = new Set(flat.flatMap((one) => (headsBusiness(one) ? [one.group] : [])));
    return told.filter(({ isNamed, text, parts }) => {
      if (isNamed || !points.has(parts[0]?.group ?? 0)) return true;
      // Beside points of the agenda, a title without a gemeente is one more of them.
      if (tellsOfMotion(text)) return true;
      if (headed.has(parts[0]?.group ?? 0)) return false;
      // In a list that holds a motion it may be one too, whatever else stands there.
      return !this.hasMotions || parts.some((part) => withMotions.has(shapeOf(part)));
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
