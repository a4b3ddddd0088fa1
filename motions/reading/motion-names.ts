/** Tells apart the motions that one cell or heading names: they share an account. */
import { findQuotations, findQuotedTitle } from '../dutch/quotation';
import { areNames, readSubmitters } from '../gemeenten/submitters';

const NEXT_MOTION =
  /(?:[;,\n]\s*|\s+en\s+|\s+|^)(?=(?:[-–•]\s*)?(?:de\s+)?[Mm]otie\s+(?:van\s+)?(?:de\s+)?(?:gemeente\s+)?[\p{Lu}'’]|[-–•]\s*\p{Lu}[^“„"]{2,60}[“„"])/u;
/** Behind a title: "(ALV 26 juni 2024)", and what parts it from the next one. */
const NOTE = /^(?:\s*\([^()]*\))?[\s;,]*(?:en\s+)?/u;
const MOST_QUOTATIONS = 20;

/** "Motie Gouda “A” en motie Delft “B”": each with the word "motie" before it. */
function namedByType(text: string): string[] {
  const pieces = text
    .split(NEXT_MOTION)
    .map((piece) => piece.replace(/^[-–•]\s*/u, '').trim())
    .filter((piece) => piece !== '');
  const areMotions = pieces.every((piece) => {
    const quoted = findQuotedTitle(piece);
    return quoted !== null && readSubmitters(quoted.before).unknown.length === 0;
  });
  return areMotions ? pieces : [];
}

const isWho = (words: string): boolean => areNames(words.replace(/[\s:–—-]+$/u, ''));

/** "Gouda – “A” (ALV 26 juni 2024) Delft – “B”": before each title who submitted it, and nothing else. */
function namedBySubmitters(text: string): string[] {
  const quotations = findQuotations(text);
  if (quotations.length < 2 || quotations.length > MOST_QUOTATIONS) return [];
  const starts = quotations.map((_, index) => {
    const end = quotations[index - 1]?.to ?? 0;
    return index === 0 ? 0 : end + (NOTE.exec(text.slice(end))?.[0].length ?? 0);
  });
  const areAll = quotations.every(({ from, isClosed }, index) => {
    const start = starts[index] ?? 0;
    return isClosed && start < from && isWho(text.slice(start, from));
  });
  if (!areAll) return [];
  const last = text.slice(quotations.at(-1)?.to ?? 0);
  if (last.slice(NOTE.exec(last)?.[0].length ?? 0).trim() !== '') return [];
  return starts.map((start, index) =>
    text
      .slice(start, starts[index + 1])
      .replace(/[\s;,]+(?:en\s*)?$/u, '')
      .trim(),
  );
}

/** Each with a title between quotation marks of its own. */
export function motionNamesIn(text: string): string[] {
  const named = namedByType(text);
  if (named.length > 1) return named;
  const told = namedBySubmitters(text);
  return told.length > 1 ? told : [text];
}
