/**
 * What stands beside the content of a page by its form: a heading such as "Lees ook" with nothing
 * but links below it, a row of share buttons, a question about cookies.
 */
import type { Line, Part } from '../document/tree';
import { linesBelow } from '../document/walk';
import { BESIDE, PAGE_TOOLS, SESSIONS } from '../reading/lexicon/beside-words';
import { MOTION } from '../reading/lexicon/page-words';

const COOKIES = /(?<!\p{L})cookies?(?!\p{L})/iu;
/** Close a letter: what stands below them is who signs it. */
const CLOSINGS = [
  'met vriendelijke groet',
  'met vriendelijke groeten',
  'met hartelijke groet',
  'met hartelijke groeten',
  'met collegiale groet',
  'met collegiale groeten',
  'vriendelijke groet',
  'vriendelijke groeten',
  'hoogachtend',
];
/** "© VNG 2024" at the foot of a page. */
const RIGHTS = /^(?:©|\(c\)|copyright(?!\p{L}))/iu;
const LONGEST_HEAD = 60;
const LONGEST_SIGNATURE = 80;
const LONGEST_COOKIES = 300;

function startsWith(text: string, starts: readonly string[]): boolean {
  const words = text.toLowerCase();
  return starts.some(
    (start) => words.startsWith(start) && !/^\p{L}/u.test(words.slice(start.length)),
  );
}

const startsBeside = (text: string): boolean => startsWith(text, BESIDE);

const isSignature = (part: Part | undefined): boolean =>
  part?.kind === 'lines' && part.lines.every(({ text }) => text.length < LONGEST_SIGNATURE);

/** @returns How many parts from here close a letter: the greeting and who signs it. */
function closingAt(parts: readonly Part[], index: number): number {
  const part = parts[index];
  const [first] = part?.kind === 'lines' ? part.lines : [];
  const closes = startsWith(first?.text ?? '', CLOSINGS);
  if (!closes || !isSignature(part)) return 0;
  let count = 1;
  while (isSignature(parts[index + count])) count += 1;
  return count;
}

/** Most of the line is a link. */
const isLink = ({ links, text }: Line): boolean =>
  links.reduce((sum, { from, to }) => sum + to - from, 0) * 2 > text.length;

const isLinks = (part: Part | undefined): boolean => {
  if (part === undefined || part.kind === 'section' || part.kind === 'table') return false;
  const lines = linesBelow([part]);
  return lines.length > 0 && lines.every(isLink);
};

/** The heading of another page, itself a link, and at most a few words below it: "Nieuws, 27 mei 2024". */
const isTeaser = (part: Part | undefined): boolean =>
  part?.kind === 'section' &&
  part.heading.every(isLink) &&
  linesBelow(part.parts).every(({ text }) => text.length < LONGEST_HEAD);

/** "Deelsessies", "Workshops" as a heading. */
export const headsSessions = (heading: string): boolean => startsWith(heading, SESSIONS);

/** What a congress offers beside the meeting, and nothing on motions. */
const isSessions = (part: Part): boolean =>
  part.kind === 'section' &&
  headsSessions(part.heading.map(({ text }) => text).join(' ')) &&
  !linesBelow([part]).some(({ text }) => MOTION.test(text));

const isShareBar = (part: Part): boolean =>
  part.kind !== 'section' &&
  linesBelow([part]).every(
    ({ text }) => areTools(text.split(/[|·•]/u)) || areTools(text.split(' ')),
  );

const areTools = (words: readonly string[]): boolean => words.every(isPageTool);

/** "Deel via LinkedIn", "Print deze pagina". */
const isPageTool = (text: string): boolean => {
  const words = text.toLowerCase().replace(/[?:]/gu, '').trim();
  return PAGE_TOOLS.has(words.replace(/^(?:deel|delen) (?:via|op|met) /u, ''));
};

const isRights = (part: Part): boolean =>
  part.kind === 'lines' && part.lines.every(({ text }) => RIGHTS.test(text));

const isCookies = (part: Part): boolean =>
  part.kind === 'lines' &&
  part.lines.some(({ text }) => COOKIES.test(text)) &&
  part.lines.every(({ text }) => text.length < LONGEST_COOKIES);

/** The links that follow a heading such as "Lees ook"; text after them is content again. */
function besideBelow(parts: readonly Part[]): number {
  let count = 0;
  while (isLinks(parts[count]) || isTeaser(parts[count])) count += 1;
  return count;
}

/** @returns The content, and the lines that stand beside it. */
export function splitOutside(parts: readonly Part[]): { parts: Part[]; outside: Line[] } {
  const content: Part[] = [];
  const outside: Line[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) continue;
    const [first, ...others] = part.kind === 'lines' ? part.lines : [];
    const closing = closingAt(parts, index);
    if (closing > 0) {
      outside.push(...linesBelow(parts.slice(index, index + closing)));
      index += closing - 1;
    } else if (isCookies(part) || isRights(part) || isShareBar(part) || isSessions(part))
      outside.push(...linesBelow([part]));
    else if (first !== undefined && startsBeside(first.text) && first.text.length < LONGEST_HEAD) {
      const isWhole = others.every(isLink);
      outside.push(...(isWhole ? [first, ...others] : [first]));
      if (!isWhole) content.push({ kind: 'lines', lines: others, breaks: 'meant' });
      const next = isWhole ? besideBelow(parts.slice(index + 1, index + 2)) : 0;
      outside.push(...linesBelow(parts.slice(index + 1, index + 1 + next)));
      index += next;
    } else if (first !== undefined && startsBeside(first.text) && others.length === 0) {
      outside.push(first);
    } else if (part.kind === 'section') {
      const isBeside = startsBeside(part.heading.map(({ text }) => text).join(' '));
      const beside = isBeside ? besideBelow(part.parts) : 0;
      const isEmpty = isBeside && beside === part.parts.length;
      outside.push(...linesBelow(part.parts.slice(0, beside)));
      const below = splitOutside(part.parts.slice(beside));
      outside.push(...below.outside);
      if (isEmpty) outside.push(...part.heading);
      else content.push({ ...part, parts: below.parts });
    } else content.push(part);
  }
  return { parts: content, outside };
}
