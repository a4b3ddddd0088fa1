/**
 * Reads the motions that a web page names, and what it says of each: vote, advice, decision.
 *
 * Structure helps where it is there (headings with what belongs to them below, lists within lists,
 * rows of a table); words decide, since the markup of the site changes.
 */
import { detectPage } from '../detect';
import { collapseSpace, foldTitle } from '../dutch/fold';
import { motionId } from '../history/identity';
import { type Meeting, type Motion, type Reading, readingSchema, type Warning } from '../model';
import { type MotionLine, readMotionLine } from './motion-line';
import {
  agreesWithAccount,
  readAdvice,
  readDecision,
  readListDecision,
  readVote,
} from './outcomes';
import type { PageBlock, PageContent, PageLink } from './page-content';
import { withJoinedRows } from './table-rows';

type Found = MotionLine & {
  block: PageBlock;
  text: string;
  links: PageLink[];
  said: Pick<Motion, 'vote' | 'advice' | 'decision'>;
};

/** What one statement says of all motions below it, until the next heading of its level. */
type ForAll = { said: Found['said']; block: PageBlock };

const MOTION_START =
  /\n(?=\s*(?:[-–•*]\s*)?(?:\d{1,2}\s?[a-z]?\s*[.)]\s*)?(?:gewijzigde |aangehouden )?(?:motie|resolutie|amendement)(?![\p{L}])(?!\s+(?:(?:is|wordt|bij acclamatie|per acclamatie|unaniem)\s|aangenomen|verworpen|afgewezen|aangehouden|ingetrokken|overgenomen|afdoen|aanhouden)))/iu;
const LABEL_ALONE =
  /^(?:status|uitslag|stemming|links?|behandeling in .*|besluit|advies|pre-?advies|resultaat|indiener\(?s?\)?)\s*:?$/iu;
const LIST_HEADING =
  /^(?:de (?:volgende )?)?(aangenomen|verworpen|afgewezen|aangehouden|ingetrokken|overgenomen) (?:moties|resoluties|amendementen)\b/iu;
const MOST_QUOTED = 300;

/** A line break within a block separates motions, and nothing else: titles break over lines too. */
function linesOf(block: PageBlock): { text: string; links: PageLink[] }[] {
  return block.text.split(MOTION_START).map((part) => {
    const text = collapseSpace(part);
    const links = block.links.filter(({ text: words }) => {
      const shown = collapseSpace(words);
      return shown !== '' && text.includes(shown);
    });
    return { text, links };
  });
}

/** Whether `block` still tells of the motion that `of` names. */
function belongsTo(block: PageBlock, of: PageBlock): boolean {
  if (of.kind === 'heading') return block.kind !== 'heading' || block.level > of.level;
  if (block.kind === 'heading') return false;
  if (of.kind === 'item') return block.kind === 'item' ? block.level > of.level : false;
  if (of.kind === 'cell') return block.kind === 'cell' && block.level > of.level;
  if (of.kind === 'term') return block.kind === 'definition';
  return block.kind === 'paragraph' || block.kind === 'definition';
}

/** A statement about all motions holds for what is under it. */
function holdsFor(forAll: ForAll, block: PageBlock): boolean {
  const { block: of } = forAll;
  if (of.kind === 'heading') return block.kind !== 'heading' || block.level > of.level;
  if (of.kind === 'item') return block.kind === 'item' && block.level > of.level;
  return block.kind !== 'heading';
}

function addSaid(said: Found['said'], text: string): void {
  const advice = readAdvice(text);
  const decision = readDecision(text);
  if (advice !== null) said.advice ??= advice;
  else if (decision !== null) said.decision ??= decision;
  else {
    const vote = readVote(text);
    if (vote !== null) said.vote ??= vote;
  }
}

function saidForAll(text: string): Found['said'] | null {
  const decision = readListDecision(text);
  if (decision !== null) return { decision };
  const outcome = LIST_HEADING.exec(text)?.[1];
  const vote = outcome === undefined ? null : readVote(outcome);
  return vote === null ? null : { vote };
}

function foundIn(block: PageBlock, line: { text: string; links: PageLink[] }): Found | null {
  const named = readMotionLine(line.text);
  if (named === null) return null;
  const found: Found = { ...named, block, text: line.text, links: line.links, said: {} };
  if (named.tail !== '') addSaid(found.said, named.tail);
  return found;
}

function findMotions(blocks: readonly PageBlock[]): Found[] {
  const all: Found[] = [];
  let current: Found | null = null;
  let forAll: ForAll | null = null;
  let label = '';
  for (const block of blocks) {
    if (forAll !== null && !holdsFor(forAll, block)) forAll = null;
    for (const line of linesOf(block)) {
      const named = foundIn(block, line);
      if (named !== null && !isSame(named, current)) {
        if (forAll !== null) named.said = { ...forAll.said, ...named.said };
        all.push(named);
        current = named;
        label = '';
        continue;
      }
      const stillHere = current !== null && belongsTo(block, current.block);
      if (current !== null && named !== null) {
        current.links.push(...named.links);
      } else if (stillHere && current !== null) {
        current.links.push(...block.links);
        if (LABEL_ALONE.test(line.text)) label = `${line.text.replace(/\s*:$/u, '')}: `;
        else {
          addSaid(current.said, line.text.includes(':') ? line.text : label + line.text);
          label = '';
        }
      } else {
        current = null;
        const said = saidForAll(line.text);
        if (said !== null) forAll = { said, block };
      }
    }
  }
  return all;
}

/** The same motion under its own heading, as the link to its paper. */
function isSame(one: MotionLine, other: MotionLine | null): boolean {
  return other !== null && foldTitle(one.title) === foldTitle(other.title);
}

/** A title without a name is the one motion of that title, when there is no more than one. */
function sameAmong(known: readonly Found[], found: Found): Found | undefined {
  const names = ({ submitters }: Found): string => submitters.map(({ name }) => name).join();
  const alike = known.filter((other) => isSame(other, found));
  const [only] = alike;
  const isNamed = names(found) !== '' && only !== undefined && names(only) !== '';
  return (
    alike.find((other) => names(other) === names(found)) ??
    (alike.length === 1 && !isNamed ? only : undefined)
  );
}

/** Each motion once, with all that is said of it; the line that names who submitted it counts. */
function merged(motions: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const found of motions) {
    const known = sameAmong(all, found);
    if (known === undefined) {
      all.push(found);
      continue;
    }
    known.said = { ...found.said, ...known.said };
    known.links.push(...found.links);
    if (known.submitters.length === 0) known.submitters = found.submitters;
  }
  return all;
}

function warningsOf({ submitters, collective, type, unknown }: Found, meeting: Meeting | null) {
  const warnings: Warning[] = unknown.map((name) => ({
    code: 'submitter-unknown',
    message: `“${name}” is geen gemeente die Motievolger kent.`,
  }));
  if (submitters.length === 0 && collective === undefined && type === 'motie') {
    warnings.push({
      code: 'submitter-missing',
      message: 'De pagina noemt niet wie deze motie heeft ingediend.',
    });
  }
  if (meeting === null) {
    warnings.push({
      code: 'meeting-missing',
      message: 'De pagina noemt niet bij welke ALV deze motie hoort.',
    });
  }
  return warnings;
}

function motionOf(found: Found, meeting: Meeting | null): Motion {
  const { type, title, submitters, andOthers, collective, said, block, text } = found;
  const identity = { title, submitters, collective, meeting };
  const documents = [...new Map(found.links.map((link) => [link.url, link])).values()].map(
    (link) => ({ title: collapseSpace(link.text), url: link.url }),
  );
  return {
    id: motionId(identity),
    ...{ type, title, submitters, andOthers, meeting },
    ...(collective === undefined ? {} : { collective }),
    ...said,
    ...(documents.length === 0 ? {} : { documents }),
    source: {
      quote: text.slice(0, MOST_QUOTED),
      ...(block.anchor === null ? {} : { anchor: block.anchor }),
    },
    warnings: warningsOf(found, meeting),
  };
}

/** Two motions on one page never have one id: the second gets a number behind it. */
function withUniqueIds(motions: readonly Motion[]): Motion[] {
  const seen = new Map<string, number>();
  return motions.map((motion) => {
    const count = (seen.get(motion.id) ?? 0) + 1;
    seen.set(motion.id, count);
    return count === 1 ? motion : { ...motion, id: `${motion.id}-${count}` };
  });
}

/**
 * @param source.sha256 - Of the text of the page.
 * @returns Without motions for a page of another kind, `geen`.
 */
export function readPage(content: PageContent, source: { sha256: string }): Reading {
  const { kind, meeting } = detectPage(content);
  const title = content.blocks.find(({ kind: of, level }) => of === 'heading' && level === 1);
  const found = kind === 'geen' ? [] : merged(findMotions(withJoinedRows(content.blocks)));
  const agrees =
    kind !== 'geen' &&
    content.blocks.some(({ text }) => agreesWithAccount(collapseSpace(text).slice(0, 400)));
  return readingSchema.parse({
    schema: 'motievolger/1',
    document: {
      kind,
      title: collapseSpace(title?.text ?? content.title),
      meeting,
      sha256: source.sha256,
      ...(content.url === null ? {} : { url: content.url }),
      ...(agrees ? { agreesWithAccount: true } : {}),
    },
    motions: withUniqueIds(found.map((one) => motionOf(one, meeting))),
    warnings: [],
  });
}
