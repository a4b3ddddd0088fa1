/** Joins the lines of a cell into text: paragraphs and list items kept, line breaks undone. */
import { leadingOf, type TextLine } from './lines';

const LIST_ITEM = /^(?:[-–—•◦▪■○*·]|o|\d{1,2}[.)]|[a-z][.)])\s/u;
const ENDS_SENTENCE = /[.:;!?]["”’)]*$/u;
/** "zorg- en welzijnsakkoord": the hyphen stands for the rest of the word, and stays. */
const ELLIPSIS_AFTER = /^(?:en|of|als|tot|dan wel)\b/u;
/** Prefixes that Dutch writes with a hyphen. */
const HYPHENATED_PREFIX =
  /(?:^|[\s(])(?:niet|non|oud|ex|anti|semi|pro|co|vice|zelf|inter|op|bottom|top|ad|in|mede)-$/iu;
const ABBREVIATION = /[\p{Lu}\d][\p{Lu}\d’'.]*-$/u;
/** A gap this much wider than the line distance starts a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** A line that leaves this share of the width free ended its paragraph. */
const SHORT_LINE = 0.25;

/** One line and the next as running text, with a hyphen at the line end undone. */
export function joinLines(text: string, next: string): string {
  if (text === '') return next;
  if (next === '') return text;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (/[\p{L}\d)]-$/u.test(text) && !ELLIPSIS_AFTER.test(next)) {
    const keeps = !/^\p{Ll}/u.test(next) || ABBREVIATION.test(text) || HYPHENATED_PREFIX.test(text);
    return keeps ? text + next : text.slice(0, -1) + next;
  }
  if (/\p{L}\/$/u.test(text)) return text + next;
  return `${text} ${next}`;
}

const withoutSoftHyphens = (text: string): string => text.replace(/\u00ad(?!$)/gu, '');

/** The lines as one line of text: for titles, proposals and headings. */
export function singleLine(lines: readonly TextLine[]): string {
  return lines
    .map((line) => withoutSoftHyphens(line.text))
    .reduce(joinLines, '')
    .replace(/\u00ad/gu, '')
    .trim();
}

type Measures = { leading: number; left: number; right: number };

function startsParagraph(line: TextLine, before: TextLine, measures: Measures): boolean {
  if (LIST_ITEM.test(line.text)) return true;
  const gap = line.baseline - before.baseline;
  if (measures.leading > 0 && gap > PARAGRAPH_GAP * measures.leading) return true;
  const isShort = before.right < measures.right - SHORT_LINE * (measures.right - measures.left);
  return isShort && /^[\p{Lu}\d“"‘]/u.test(line.text) && !/[,\p{Ll}]-?$/u.test(before.text);
}

/** A cell broken over two pages goes on in the middle of a sentence, or with a new paragraph. */
function startsParagraphOnNewPage(line: TextLine, before: TextLine): boolean {
  return LIST_ITEM.test(line.text) || ENDS_SENTENCE.test(before.text);
}

/**
 * @param parts - The lines of one cell, per page that it stands on, from top to bottom.
 * @returns Paragraphs and list items, each on a line of its own; empty for an empty cell.
 */
export function paragraphsOf(parts: readonly (readonly TextLine[])[]): string {
  const paragraphs: string[] = [];
  let before: TextLine | undefined;
  for (const lines of parts) {
    const measures: Measures = {
      leading: leadingOf(lines),
      left: Math.min(...lines.map((line) => line.left)),
      right: Math.max(...lines.map((line) => line.right)),
    };
    for (const [index, line] of lines.entries()) {
      const text = withoutSoftHyphens(line.text);
      const isNew =
        before === undefined ||
        (index === 0
          ? startsParagraphOnNewPage(line, before)
          : startsParagraph(line, before, measures));
      if (isNew) paragraphs.push(text);
      else paragraphs.push(joinLines(paragraphs.pop() ?? '', text));
      before = line;
    }
  }
  return paragraphs
    .map((paragraph) => paragraph.replace(/\u00ad/gu, '').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
