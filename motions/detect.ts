/**
 * What is this page? Address, headings and text decide together; class names never do.
 *
 * The trap: pages of the VNG mention motions and ALV's in passing. A page counts only when it lists
 * motions, or is the page that the meeting's papers or results stand on. The other trap: no list of
 * words knows all pages that do, so what looks like none is judged by what is read on it.
 */
import { foldTitle } from './dutch/fold';
import { findGemeentenInText } from './gemeenten/names';
import type { DocumentKind, Meeting, Motion, Warning } from './model';
import { type Counts, countsOf, isOfParties, toldIn } from './page/kind-counts';
import { MEETING_WORD, withoutUnseen } from './page/may-name-motions';
import { meetingOfPage } from './page/meeting-of-page';
import type { PageBlock, PageContent } from './page/page-content';
import {
  ADDRESSED,
  ADVISES,
  COUNCIL_ACTS,
  COUNCIL_HEAD,
  DATED,
  EXPLAINS,
  HEAD,
  MOTION,
  MOTIONS,
  OTHER_BODY,
  PARTY,
  PUTS,
  READERS,
} from './reading/lexicon/page-words';
import { namesMotion } from './reading/mentions/names-motion';
import { lineView } from './reading/mentions/tokens';
import { sentencesOf } from './reading/sentences';

export type Detection = {
  kind: DocumentKind;
  /** Nothing says that it is about motions of others: reading may still find those of gemeenten. */
  isOpen: boolean;
};

const collapsed = (text: string): string => withoutUnseen(text).replace(/\s+/gu, ' ').trim();

/** The address as words: "/artikelen/uitslagen-stemmingen-alv-29-juni-2022". */
function wordsOfAddress(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  let decoded = last;
  try {
    decoded = decodeURIComponent(last);
  } catch {
    // An address that cannot be decoded is read as it stands.
  }
  return decoded.replace(/\.\w{2,4}$/u, '').replace(/[-_+]+/gu, ' ');
}

const isHeading = ({ kind, level }: PageBlock): boolean => kind === 'heading' && level === 1;

const FEWEST_SETTLED = 2;
const FEWEST_TOLD = 2;

/** News tells of the motions themselves: in its heading, or in more than one sentence. */
const isToldOf = (head: string, { told }: Counts): boolean =>
  told >= FEWEST_TOLD || (told > 0 && MOTIONS.test(head));

function kindOf(folder: string, head: string, sections: string, counts: Counts): DocumentKind {
  const { motions, listed, outcomes, decisions, advices, settled, lists, isDecided } = counts;
  const isNews = folder === 'nieuws';
  if (HEAD.verantwoording.test(head) && settled >= FEWEST_SETTLED)
    return isDecided ? 'besluiten' : 'verantwoording';
  const isDated = MEETING_WORD.test(head) && DATED.test(head) && !isNews;
  if (HEAD.uitslagen.test(head) && (outcomes + decisions + motions > 0 || (isDated && lists))) {
    return 'uitslagen';
  }
  if (HEAD.besluiten.test(head) && (decisions + motions > 0 || isDated)) return 'besluiten';
  if (HEAD.ledenbrief.test(head) || folder === 'brieven') return 'ledenbrief';
  if (HEAD.preadviezen.test(head) && (motions > 0 || isDated)) return 'preadviezen';
  // A list of all meetings is no agenda of one.
  if (HEAD.agenda.test(head) && !isNews && (motions > 0 || DATED.test(head))) return 'agenda';
  if (isDated && folder === 'agenda') return 'agenda';
  if (isDated && HEAD.moties.test(head)) return outcomes > 1 ? 'uitslagen' : 'preadviezen';
  // News of one motion, or of none by name, has to be about the meeting.
  if (isNews && motions < 2) {
    const isAbout = MEETING_WORD.test(head) || counts.atMeeting > 0 || isToldOf(head, counts);
    return isAbout ? 'nieuws' : 'geen';
  }
  if (motions === 0) return 'geen';
  if (!isNews && HEAD.uitslagen.test(sections) && outcomes > 1) return 'uitslagen';
  if (isNews) return 'nieuws';
  if (decisions > 0 && decisions >= outcomes - 1) return 'besluiten';
  if (outcomes > 1) return 'uitslagen';
  if (advices > 0 && motions > 1) return 'preadviezen';
  if (motions < 2) return isToldOf(head, counts) ? 'nieuws' : 'geen';
  // An interview or a column names them in its sentences, an agenda one on each line.
  return listed * 2 > motions ? 'agenda' : 'nieuws';
}

const LONGEST_HEAD = 120;
const FURTHEST_HEAD = 8;

/** On a page without a heading: the first line that names the meeting, and is no link. */
function firstLine(blocks: readonly PageBlock[]): string[] {
  const line = blocks
    .slice(0, FURTHEST_HEAD)
    .find(({ text, links }) => links.length === 0 && MEETING_WORD.test(text));
  const text = collapsed(line?.text ?? '');
  return text === '' || text.length > LONGEST_HEAD ? [] : [text];
}

/** What a page says of itself above its text, the most telling first. */
function headsOf({ url, title, blocks }: PageContent) {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const words = address === null ? '' : wordsOfAddress(address);
  const marked = blocks.filter(isHeading).map(({ text }) => collapsed(text));
  const headings = marked.length > 0 ? marked : firstLine(blocks);
  return { address, headings, heads: [...headings, words, title] };
}

const isOfOthers = (text: string): boolean => PARTY.test(text) || COUNCIL_ACTS.test(text);

/**
 * Council and parliament put motions too. On a page that names the meeting of the members, they are what it
 * tells of when most of its sentences on motions are theirs.
 */
function tellsOfOthers(head: string, texts: readonly string[], meetings: number): boolean {
  const isOther = (text: string): boolean => OTHER_BODY.test(text) && !ADDRESSED.test(text);
  if (meetings === 0) return OTHER_BODY.test(head) || texts.some(isOther);
  if (OTHER_BODY.test(head.replace(READERS, ''))) return true;
  const others = texts.filter((text) => isOther(text) || COUNCIL_ACTS.test(text));
  if (others.length < meetings) return false;
  // "Uitslagen van de gemeenteraad" above a list without sentences.
  if (others.some((text) => HEAD.uitslagen.test(text) && !/[.!?]$/u.test(text))) return true;
  const onMotions = texts.flatMap(sentencesOf).filter((text) => MOTION.test(text));
  const theirs = onMotions.filter((text) => isOther(text) || isOfOthers(text)).length;
  return theirs * 2 > onMotions.length || onMotions.length === 0;
}

/** @returns `geen` for a page of another organisation, or one about something else. */
export function detectPage(content: PageContent): Detection {
  const { address, headings, heads } = headsOf(content);
  const closed: Detection = { kind: 'geen', isOpen: false };
  if (address !== null && !/(?:^|\.)vng\.nl$/iu.test(address.hostname)) return closed;
  const { blocks } = content;
  const head = heads.join('\n');
  const texts = blocks.flatMap(({ text }) => text.split('\n').map(collapsed));
  const sections = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => collapsed(text))
    .join('\n');
  const count = (sign: RegExp): number => texts.filter((text) => sign.test(text)).length;
  const isHeadMeeting = MEETING_WORD.test(head);
  const meetings = count(MEETING_WORD);
  const isAboutOthers = !isHeadMeeting && tellsOfOthers(head, texts, meetings);
  if (isAboutOthers || COUNCIL_HEAD.test(headings.join('\n')) || isOfParties(texts)) return closed;
  if (!isHeadMeeting && meetings === 0) return { kind: 'geen', isOpen: true };
  const folder = folderOf(address);
  const counts = countsOf(toldIn(texts, folder === 'nieuws'));
  const kind = kindOf(folder, head, sections, counts);
  const isAbout = isHeadMeeting || counts.motions > 1 || counts.atMeeting > 0;
  const isOfAccount = kind === 'verantwoording' || (kind === 'besluiten' && counts.isDecided);
  const isKind = isAbout || isOfAccount || isToldOf(head, counts);
  return { kind: isKind ? kind : 'geen', isOpen: true };
}

const folderOf = (address: URL | null): string =>
  address?.pathname.split('/').filter(Boolean)[0] ?? '';

/** Its head says that it tells how to put a motion. */
export const isExplanation = (content: PageContent): boolean =>
  EXPLAINS.test(headsOf(content).heads.join('\n'));

/** The meeting that the page is about; null when no full date is printed. */
export const meetingOn = (content: PageContent): Meeting | null =>
  meetingOfPage(headsOf(content).heads, content.blocks);

/** Fewer may be an example, or a motion that the page only refers to. */
const FEWEST_READ = 2;

type ReadMotion = Pick<
  Motion,
  'title' | 'submitters' | 'vote' | 'advice' | 'proposal' | 'meeting' | 'source' | 'warnings'
>;

const isOfGemeente = ({ submitters }: ReadMotion): boolean =>
  submitters.some(({ gemeente }) => gemeente !== null);

const namesMeeting = ({ blocks }: PageContent): boolean =>
  blocks.some(({ text }) => MEETING_WORD.test(withoutUnseen(text)));

/** "Motie Urk: Zwemles voor allen" heads a page that says of which ALV it is: the page of that one motion. */
function headsMotion(content: PageContent, { title }: ReadMotion): boolean {
  const key = foldTitle(title);
  return headsOf(content).headings.some(
    (heading) => namesMotion(lineView(heading)) && foldTitle(heading).includes(key),
  );
}

/** News need not tell of more than one motion: it says what became of it, or that it was put at a meeting. */
function isToldWhole(motion: ReadMotion): boolean {
  const { vote, advice, meeting, source } = motion;
  if ((vote ?? advice) !== undefined || !isSure(motion)) return true;
  return meeting !== null && PUTS.test(source.quote ?? '');
}

/** Of what became of it, nothing is in doubt. */
const isSure = ({ warnings }: ReadMotion): boolean =>
  warnings.every(({ field }) => field !== 'vote');

/**
 * No gemeente was read, and yet at a meeting of the members somebody's motion was voted on, or a sentence tells
 * of the motion of a gemeente: better shown with its doubt than not at all.
 */
function isToldUnread(
  content: PageContent,
  motions: readonly ReadMotion[],
  warnings: readonly Pick<Warning, 'reason'>[],
): boolean {
  if (meetingOn(content) === null || isExplanation(content)) return false;
  if (motions.some((motion) => motion.vote !== undefined && isSure(motion))) return true;
  return warnings.some(({ reason }) => {
    const text = reason !== undefined && 'text' in reason ? reason.text : '';
    const isTold = lineView(text).outcomes.size > 0 || ADVISES.test(text) || PUTS.test(text);
    const isOther = OTHER_BODY.test(text) || isOfOthers(text);
    return isTold && MOTION.test(text) && !isOther && findGemeentenInText(text).length > 0;
  });
}

/**
 * What a page is that does not look like it, but of which reading found several motions with the
 * gemeenten that submitted them, or one at a meeting that the page names.
 */
export function kindByReading(
  content: PageContent,
  motions: readonly ReadMotion[],
  warnings: readonly Pick<Warning, 'reason'>[] = [],
): DocumentKind {
  const { url } = content;
  const ofGemeenten = motions.filter(isOfGemeente);
  const [only] = ofGemeenten;
  if (only === undefined) return isToldUnread(content, motions, warnings) ? 'nieuws' : 'geen';
  if (ofGemeenten.length < FEWEST_READ) {
    if (!namesMeeting(content)) return 'geen';
    const isTold = isToldWhole(only) && !isExplanation(content);
    const isShown =
      isTold || headsMotion(content, only) || isToldUnread(content, motions, warnings);
    return isShown ? 'nieuws' : 'geen';
  }
  if (folderOf(url !== null && URL.canParse(url) ? new URL(url) : null) === 'nieuws')
    return 'nieuws';
  if (ofGemeenten.some(({ vote }) => vote !== undefined)) return 'uitslagen';
  return ofGemeenten.some(({ advice }) => advice !== undefined) ? 'preadviezen' : 'agenda';
}
