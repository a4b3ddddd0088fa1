/** Headings that each name who submitted what, above a sentence on "deze motie": they are motions, whatever the word above them. */
import { readLine } from './grammar';
import type { Statement } from './outline';

const OF_THIS = /(?<!\p{L})(?:deze|de|die) (?:motie|resolutie)(?!\p{L})/iu;

/** "Gemeente Urk: Havens op orde" as a heading, and below it a sentence on "deze motie". */
function isTold({ form, text, children: [first] }: Statement): boolean {
  if (form !== 'heading' || first === undefined || !OF_THIS.test(first.text)) return false;
  const [read] = readLine(text, { announced: 'motie', isHeading: true });
  return read !== undefined && read.whoSpan !== null && read.title !== null;
}

/** Several headings beside each other that each say who submitted what. */
export const areTold = (statement: Statement, siblings: readonly Statement[]): boolean =>
  isTold(statement) && siblings.filter(isTold).length > 1;
