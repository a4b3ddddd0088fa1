/** Titles between marks, beside the word motie or the name of a gemeente, that no motion got. */
import { findGemeentenInText } from '../../gemeenten/names';
import type { Warning } from '../../model';
import { warn } from '../../warnings';
import { isMotionWord } from '../lexicon/mentions';
import { SAYING } from '../lexicon/sentence-words';
import { IN_PASSING } from './audit';
import { type Statement, withInside } from './outline';
import type { PageSentences } from './page-sentences';
import { lineView } from './tokens';

const MOST_QUOTED = 180;
const MOST_TOLD = 8;
const MOST_WORDS_OF_TITLE = 14;

/** Quoted words that nobody says, and that could be the title of a motion. */
function quotedTitles(sentence: string): string[] {
  const { quotations, words } = lineView(sentence);
  if (IN_PASSING.test(sentence) || words.some(({ text }) => SAYING.has(text))) return [];
  return quotations
    .filter(({ isClosed }) => isClosed)
    .map(({ from, to }) => sentence.slice(from + 1, to - 1).trim())
    .filter((title) => /^\p{Lu}/u.test(title) && !/[.,]$/u.test(title))
    .filter((title) => title.split(/\s+/u).length <= MOST_WORDS_OF_TITLE);
}

/** Whether a sentence speaks of motions, or of who may have submitted one. */
const isOfMotions = (sentence: string, page: PageSentences): boolean =>
  lineView(sentence).words.some(({ text }) => isMotionWord(text)) ||
  findGemeentenInText(page.withoutTitles(sentence)).length > 0;

/** A warning for each sentence with such a title. */
export function titlesOfNone(statements: readonly Statement[], page: PageSentences): Warning[] {
  return statements
    .flatMap(withInside)
    .filter(({ form }) => form !== 'row' && form !== 'head')
    .flatMap((statement) =>
      page
        .sentencesIn(statement.text)
        .filter(
          (sentence) =>
            quotedTitles(sentence).some((title) => page.names.titlesIn(title).length === 0) &&
            isOfMotions(sentence, page),
        )
        .map((sentence) => ({ sentence, statement })),
    )
    .slice(0, MOST_TOLD)
    .map(({ sentence, statement }) =>
      warn(
        { kind: 'line-not-read', text: sentence.slice(0, MOST_QUOTED) },
        { places: statement.lines.map(({ line }) => line.place) },
      ),
    );
}
