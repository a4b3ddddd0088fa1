/**
 * What a page says became of motions, and no motion took: "Beide moties zijn aangenomen", "de eerste
 * over te nemen en de tweede aan te houden", a heading "Ontraden" above motions without an advice.
 */
import type { Warning } from '../../model';
import { warn } from '../../warnings';
import { tellsAdvice } from '../advice';
import { agreesWithAccount } from '../decision';
import { isMotionWord } from '../lexicon/mentions';
import { OTHER_ASSEMBLIES, POINTERS } from '../lexicon/sentence-words';
import { findStatus } from '../mentions';
import { ToldVote } from '../told-vote';
import { announcementIn } from './announce';
import type { Draft } from './draft';
import { adviceAlone } from './opens-said';
import { type Statement, withInside } from './outline';
import type { PageSentences } from './page-sentences';
import { hasSaid, SaidIndex } from './said-index';
import { lineView } from './tokens';
import { tellsShare } from './vote-apart';

const MOST_QUOTED = 180;
const MOST_TOLD = 8;
const MOST_WORDS_ALONE = 4;

/** "De aangenomen motie over wonen" speaks of it in passing. */
function isInPassing(told: ToldVote): boolean {
  const outcome = told.outcome();
  return told.marks
    .filter(({ meaning }) => meaning === outcome)
    .every(({ to }) => isMotionWord(told.words[to]?.text ?? ''));
}

/** Whether a sentence says what became of motions, or should. */
function tellsOfMotions(sentence: string, page: PageSentences): boolean {
  const shown = page.withoutTitles(sentence);
  const told = new ToldVote(shown);
  const isAbout = told.words.some(({ text }) => isMotionWord(text) || POINTERS.has(text));
  if (told.words.some(({ text }) => OTHER_ASSEMBLIES.has(text))) return false;
  // "Vooraf had het bestuur geadviseerd haar over te nemen" needs no word for it.
  if (!isAbout) return tellsAdvice(shown);
  if (agreesWithAccount(shown)) return false;
  if (told.outcome() !== null && !isInPassing(told)) return true;
  return tellsAdvice(shown) || findStatus(shown).mentions.some(({ weak }) => !weak);
}

/** "Ontraden", "Niet aangenomen:": an outcome and nothing else. */
function isOutcomeAlone(text: string): boolean {
  if (adviceAlone(text) !== null) return true;
  const { outcomes, words } = lineView(text);
  return outcomes.size > 0 && words.length <= MOST_WORDS_ALONE;
}

class OutcomesOfNone {
  readonly #said: SaidIndex;
  readonly #naming: ReadonlySet<Statement>;
  /** What stands below the line that names a motion, and so is of that motion. */
  readonly #below: ReadonlySet<Statement>;

  constructor(
    drafts: readonly Draft[],
    readonly page: PageSentences,
  ) {
    this.#said = new SaidIndex(drafts);
    this.#naming = new Set(drafts.map(({ statement }) => statement));
    const lines = [...this.#naming].filter(({ form }) => form !== 'row');
    this.#below = new Set(lines.flatMap((one) => withInside(one).slice(1)));
  }

  in(parts: readonly Statement[]): { sentence: string; statement: Statement }[] {
    const statements = parts.flatMap(withInside);
    return statements.flatMap((statement, at) =>
      this.#of(statement, statements, at).map((sentence) => ({ sentence, statement })),
    );
  }

  #of(statement: Statement, statements: readonly Statement[], at: number): readonly string[] {
    const { form, text } = statement;
    if (form === 'row' || form === 'head') return [];
    if (this.#announces(statement)) {
      const headed =
        form === 'heading' ? withInside(statement).slice(1) : this.#announcedBy(statements, at);
      const drafts = this.#said.draftsOf(headed);
      if (drafts.length > 0 && drafts.every(hasSaid)) return [];
      if (form === 'heading' && isOutcomeAlone(text)) return drafts.length > 0 ? [text] : [];
    }
    return this.page
      .sentencesIn(text)
      .filter(
        (sentence) =>
          (tellsOfMotions(sentence, this.page) || this.#tellsOfOwn(sentence, statement)) &&
          !this.#said.isTaken(sentence, statement),
      );
  }

  /** "Voor 46%, tegen 54%: verworpen" below the line of a motion. */
  #tellsOfOwn(sentence: string, statement: Statement): boolean {
    if (!this.#below.has(statement)) return false;
    const shown = this.page.withoutTitles(sentence);
    return new ToldVote(shown).outcome() !== null || tellsShare(shown);
  }

  #announces(statement: Statement): boolean {
    if (this.#naming.has(statement)) return false;
    return statement.form === 'heading' || announcementIn(statement.text, false) !== null;
  }

  /** What stands behind a lead, up to the next words that announce or head something. */
  #announcedBy(statements: readonly Statement[], at: number): Statement[] {
    const behind: Statement[] = [];
    for (let index = at + 1; index < statements.length; index += 1) {
      const statement = statements[index];
      if (statement === undefined || this.#announces(statement)) break;
      behind.push(statement);
    }
    return behind;
  }
}

/** A warning for each sentence that says what became of motions, when no motion took it. */
export function outcomesOfNone(
  statements: readonly Statement[],
  drafts: readonly Draft[],
  page: PageSentences,
): Warning[] {
  return new OutcomesOfNone(drafts, page)
    .in(statements)
    .slice(0, MOST_TOLD)
    .map(({ sentence, statement }) =>
      warn(
        { kind: 'outcome-of-none', text: sentence.slice(0, MOST_QUOTED) },
        { places: statement.lines.map(({ line }) => line.place) },
      ),
    );
}
