/** Tells apart the motions that one cell or heading names: they share an account. */
import { findQuotedTitle } from '../dutch/quotation';
import { readSubmitters } from '../gemeenten/submitters';

const NEXT_MOTION =
  /(?:[;,\n]\s*|\s+en\s+|\s+|^)(?=(?:[-–•]\s*)?(?:de\s+)?[Mm]otie\s+(?:van\s+)?(?:de\s+)?(?:gemeente\s+)?[\p{Lu}'’]|[-–•]\s*\p{Lu}[^“„"]{2,60}[“„"])/u;

/** "Motie Gouda “A” en motie Delft “B”": each with a title between quotation marks of its own. */
export function motionNamesIn(text: string): string[] {
  const pieces = text
    .split(NEXT_MOTION)
    .map((piece) => piece.replace(/^[-–•]\s*/u, '').trim())
    .filter((piece) => piece !== '');
  const isCluster =
    pieces.length > 1 &&
    pieces.every((piece) => {
      const quoted = findQuotedTitle(piece);
      return quoted !== null && readSubmitters(quoted.before).unknown.length === 0;
    });
  return isCluster ? pieces : [text];
}
