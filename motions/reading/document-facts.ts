/** Reads what a document says of itself: its title, its kind and the meeting that it is for. */
import type { DocumentTree, Line } from '../document/tree';
import { linesBelow } from '../document/walk';
import { knownMeetingOn } from '../meetings';
import type { DocumentKind, Motion } from '../model';
import { FOR_OTHERS } from './lexicon/other-body-words';
import { singleLine } from './text-of';

const AGENDA_NUMBER = /^\d{1,2}[a-z]?[.)]?\s+(?=\p{L})/u;
const KINDS: [DocumentKind, RegExp][] = [
  [
    'verantwoording',
    /verantwoording|(?:stand van zaken|voortgang|uitvoering|afdoening|afhandeling)\b.*\bmoties/iu,
  ],
  ['uitslagen', /uitslag|stemming/iu],
  ['preadviezen', /preadvi/iu],
  ['besluiten', /besluitenlijst|besluiten/iu],
  ['agenda', /\bagenda\b/iu],
  ['ledenbrief', /ledenbrief/iu],
  ['nieuws', /nieuws/iu],
];
const ASSEMBLY = /\bB?ALV\b|ledenvergadering|\bVNG\b|\bmoties?\b/u;
const BEGINNING = 6000;
const LONGEST_TITLE = 300;
/** A line that names what the document is. */
const LONGEST_LINE = 80;
const HEAD = 15;
/** A title is set this many points larger than what stands around it. */
const LARGER = 0.6;

export const textOfLines = (lines: readonly Line[]): string => {
  let text = '';
  for (const line of lines) {
    if (text.length > BEGINNING) break;
    text += `${line.text} `;
  }
  return text;
};

const firstPage = (tree: DocumentTree): Line[] => {
  const [first] = tree.lines;
  if (first === undefined) return [];
  const { place } = first;
  if (!('page' in place)) return tree.lines.slice(0, 80);
  return tree.lines.filter((line) => 'page' in line.place && line.place.page === place.page);
};

/** The lines that follow each other in the same large type. */
function largest(lines: readonly Line[]): Line[] {
  const size = Math.max(0, ...lines.map(({ style }) => style.size));
  const start = lines.findIndex(({ style }) => style.size === size);
  const isApart = lines.some(({ style }) => style.size < size - LARGER);
  if (size === 0 || !isApart) return [];
  const rest = lines.slice(start);
  const end = rest.findIndex(({ style }) => style.size !== size);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The title as printed: the first heading, or the largest type of the first page. */
export function readDocumentTitle(tree: DocumentTree): string {
  const furniture = new Set(tree.furniture.map(({ line }) => line.id));
  const lines = firstPage(tree).filter(({ id, text }) => !furniture.has(id) && text.length > 3);
  const heading = tree.parts.find((part) => part.kind === 'section')?.heading ?? [];
  const named = lines.find(({ text }) => /verantwoording/iu.test(text));
  const set = largest(lines);
  const chosen = set.length > 0 ? set : heading.length > 0 ? heading : [named ?? lines[0]];
  const text = singleLine(chosen.filter((line) => line !== undefined));
  return (text === '' ? tree.title : text).replace(AGENDA_NUMBER, '').slice(0, LONGEST_TITLE);
}

const MINUTES =
  /(?<!\p{L})besluitenlijst(?!\p{L})|(?:^|[:–-]\s)(?:vastgestelde |genomen )?besluiten(?!\p{L})/iu;

/** Whether a document says of itself that it holds what was decided, and not what is proposed. */
export const isOfDecisions = (tree: DocumentTree): boolean =>
  MINUTES.test(readDocumentTitle(tree)) ||
  tree.lines.slice(0, HEAD).some(({ text }) => MINUTES.test(text) && text.length < LONGEST_LINE);

/** What labelled blocks are, by what they say of their motions. */
function kindOfBlocks(motions: readonly Motion[]): DocumentKind {
  const most = (says: (motion: Motion) => boolean): boolean =>
    motions.filter(says).length * 2 > motions.length;
  if (most(({ decision }) => decision !== undefined)) return 'besluiten';
  return most(({ advice, proposal }) => advice !== undefined && proposal === undefined)
    ? 'preadviezen'
    : 'verantwoording';
}

/** @returns What kind of document it seems; `geen` when it is not about an assembly's motions. */
export function readKind(tree: DocumentTree, motions: readonly Motion[]): DocumentKind {
  if (motions.length > 0) return kindOfBlocks(motions);
  const text = textOfLines(linesBelow(tree.parts));
  if (!ASSEMBLY.test(text)) return 'geen';
  const title = readDocumentTitle(tree);
  // "Besluitenlijst raadsvergadering gemeente Zeewolde": the motions in it are those of that council.
  if (FOR_OTHERS.test(title) && !VNG.test(title)) return 'geen';
  const titled = KINDS.find(([, words]) => words.test(title))?.[0];
  return titled ?? (isLetter(tree) ? 'ledenbrief' : 'geen');
}

/** "Aan de leden", or "Geachte leden,": a letter to the members tells so, and has no title. */
const TO_MEMBERS = /^(?:aan (?:de|alle|onze) leden|(?:geachte|beste) leden)(?!\p{L})[^.]*$/iu;
const isLetter = (tree: DocumentTree): boolean =>
  tree.lines.slice(0, HEAD).some(({ text }) => TO_MEMBERS.test(text) && text.length < LONGEST_LINE);

const VNG =
  /(?<!\p{L})(?:VNG|B?ALV|(?:algemene )?ledenvergadering)(?!\p{L})|vereniging van nederlandse gemeenten/iu;
const MEETING_OF_VNG = /(?<!\p{L})B?ALV(?!\p{L})|ledenvergadering/iu;
/** As many of the motions are of a gemeente, a group of them or a meeting. */
const KNOWN = 0.3;

/** Also "Motiemonitor", "Motiekaarten". */
const MOTIONS = /(?<!\p{L})(?:moties|motie\p{L}{2,})(?!\p{L})/iu;

/** Whether a document says at its head that it is about motions. */
export const speaksOfMotionsFirst = (tree: DocumentTree): boolean =>
  MOTIONS.test(tree.title) || tree.lines.slice(0, HEAD).some(({ text }) => MOTIONS.test(text));

/** Whether a document speaks of the VNG or its meetings at all. */
export const namesAssembly = (tree: DocumentTree): boolean =>
  VNG.test(tree.title) || tree.lines.some(({ text }) => VNG.test(text));

/** Whether it does so where it says what it is. */
export const namesAssemblyFirst = (tree: DocumentTree): boolean =>
  tree.lines.slice(0, HEAD).some(({ text }) => MEETING_OF_VNG.test(text));

const isOfGemeente = ({ submitters }: Motion): boolean =>
  submitters.some(({ gemeente }) => gemeente !== null);

/** Any date beside a motion may be read as that of a meeting: only a known one shows that it is one. */
const isAtKnownMeeting = ({ meeting }: Motion): boolean =>
  meeting !== null && knownMeetingOn(meeting.date) !== null;

/** Motions of a council are of its parties, and of no meeting of the VNG. */
export function isOfAssembly(tree: DocumentTree, motions: readonly Motion[]): boolean {
  const known = motions.filter(
    (motion) => isAtKnownMeeting(motion) || motion.collective !== undefined || isOfGemeente(motion),
  );
  return known.length >= KNOWN * motions.length && namesAssembly(tree);
}

/** In most of these blocks nobody is named who submitted a motion, of the VNG or of a council. */
export const areOfNobody = (motions: readonly Motion[]): boolean =>
  motions.filter(({ submitters }) => submitters.length > 0).length < KNOWN * motions.length;
