/** Finds the motions that the blocks of a page name, each with what is said of it. */
import { collapseSpace, foldTitle } from '../dutch/fold';
import { findQuotedTitle } from '../dutch/quotation';
import { readSubmitters } from '../gemeenten/submitters';
import type { DocumentKind } from '../model';
import { LABEL_ALONE, OTHER_LABEL } from './labels';
import { type MotionLine, readMotionLine } from './motion-line';
import type { PageBlock, PageLink } from './page-content';
import { addSaid, type Said, saidOfAll } from './statements';

export type Found = MotionLine & {
  block: PageBlock;
  text: string;
  links: PageLink[];
  said: Said;
  /** The nearest heading above it; empty when there is none. */
  heading: string;
};

/** What one statement says of all motions below it, until the next heading of its level. */
type ForAll = { said: Said; block: PageBlock };

const MOTION_START =
  /\n(?=\s*(?:[-–•*]\s*)?(?:\d{1,2}\s?[a-z]?\s*[.)]\s*)?(?:gewijzigde |aangehouden )?(?:motie|resolutie|amendement)(?![\p{L}])(?!\s+(?:(?:is|wordt|bij acclamatie|per acclamatie|unaniem)\s|aangenomen|verworpen|afgewezen|aangehouden|ingetrokken|overgenomen|afdoen|aanhouden)))/iu;
const SENTENCE_START =
  /(?<=[.;])\s+(?=(?:de |ook de |en de )?(?:gewijzigde )?(?:motie|resolutie|amendement)\s[^.;]{0,90}["“„‘])/iu;
/** "Motie Goes “Drie” en motie Ede “Vier”: beide aangenomen". */
const ANOTHER =
  /(?<=[”"’'»])\s+(?:en|,|;)\s+(?=(?:de )?(?:motie|resolutie|amendement)\s+\p{Lu}[^“"]{0,90}[“"‘’'])/iu;
const BOTH = /^(?:zijn |worden )?(?:beide|allebei|alle)\b\s*/iu;
const SUBMITTED_BY = /^(?:ingediend door|indiener(?:s|\(s\))?)\s*:?\s+(\S.*)$/iu;
/** A heading under which each line is a motion. */
const MOTIONS_HEADING = /(?<!\p{L})(?:moties|amendementen|resoluties)(?!\p{L})/iu;

/** A line break within a block separates motions, and nothing else: titles break over lines too. */
function linesOf(block: PageBlock): { text: string; links: PageLink[] }[] {
  const parts = block.text
    .split(MOTION_START)
    .flatMap((part) => part.split(SENTENCE_START).flatMap((sentence) => sentence.split(ANOTHER)));
  return parts.map((part) => {
    const text = collapseSpace(part);
    const links = block.links.filter(({ text: words }) => {
      const shown = collapseSpace(words);
      return shown !== '' && text.includes(shown);
    });
    return { text, links };
  });
}

const isLabel = ({ kind, text }: PageBlock): boolean =>
  kind === 'term' &&
  (LABEL_ALONE.test(collapseSpace(text)) || OTHER_LABEL.test(collapseSpace(text)));

/** Whether `block` still tells of the motion that `of` names. */
function belongsTo(block: PageBlock, of: PageBlock): boolean {
  if (of.kind === 'heading') return block.kind !== 'heading' || block.level > of.level;
  if (block.kind === 'heading') return false;
  if (of.kind === 'item') return block.kind === 'item' ? block.level > of.level : false;
  if (of.kind === 'cell') return block.kind === 'cell' && block.level > of.level;
  if (of.kind === 'term') return block.kind === 'definition' || isLabel(block);
  return block.kind === 'paragraph' || block.kind === 'definition';
}

/** A statement about all motions holds for what is under it. */
function holdsFor(forAll: ForAll, block: PageBlock): boolean {
  const { block: of } = forAll;
  if (of.kind === 'heading') return block.kind !== 'heading' || block.level > of.level;
  if (of.kind === 'item') return block.kind === 'item' && block.level > of.level;
  return block.kind !== 'heading';
}

/** "Deventer “Warmte”" under "Moties": names of the register and a marked title, nothing less. */
function withoutWord(text: string): MotionLine | null {
  const named = findQuotedTitle(text) === null ? null : readMotionLine(`Motie ${text}`);
  return named !== null && named.submitters.length > 0 && named.unknown.length === 0 ? named : null;
}

function addSubmitters(found: Found, text: string): boolean {
  const words = SUBMITTED_BY.exec(text)?.[1];
  if (words === undefined || found.submitters.length > 0 || found.collective !== undefined) {
    return false;
  }
  Object.assign(found, readSubmitters(words));
  return true;
}

function foundIn(
  block: PageBlock,
  line: { text: string; links: PageLink[] },
  kind: DocumentKind,
  underMotions: boolean,
): Found | null {
  const named = readMotionLine(line.text) ?? (underMotions ? withoutWord(line.text) : null);
  if (named === null) return null;
  const found: Found = {
    ...named,
    block,
    text: line.text,
    links: line.links,
    said: {},
    heading: '',
  };
  if (named.tail !== '') addSaid(found.said, named.tail, kind);
  return found;
}

function namedMotions(blocks: readonly PageBlock[], kind: DocumentKind): Found[] {
  const all: Found[] = [];
  let current: Found | null = null;
  let forAll: ForAll | null = null;
  let label = '';
  let underMotions = false;
  let heading = '';
  for (const block of blocks) {
    if (forAll !== null && !holdsFor(forAll, block)) forAll = null;
    if (block.kind === 'heading') {
      heading = collapseSpace(block.text);
      underMotions = MOTIONS_HEADING.test(heading);
    }
    for (const line of linesOf(block)) {
      const named = foundIn(block, line, kind, underMotions);
      if (named !== null && !isSame(named, current)) {
        if (forAll !== null) named.said = { ...forAll.said, ...named.said };
        named.heading = heading;
        all.push(named);
        if (current?.block === block && BOTH.test(named.tail)) {
          current.said = { ...named.said, ...current.said };
        }
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
          const words = line.text.includes(':') ? line.text : label + line.text;
          if (!addSubmitters(current, words)) addSaid(current.said, words, kind);
          label = '';
        }
      } else {
        current = null;
        const said = saidOfAll(line.text, block);
        if (said !== null) forAll = { said, block };
      }
    }
  }
  return all;
}

/** The same motion under its own heading, as the link to its paper. */
function isSame(one: MotionLine, other: MotionLine | null): boolean {
  return (
    other !== null && one.type === other.type && foldTitle(one.title) === foldTitle(other.title)
  );
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

/** In the order of the page, each motion once. */
export function findMotions(blocks: readonly PageBlock[], kind: DocumentKind): Found[] {
  return merged(namedMotions(blocks, kind));
}
