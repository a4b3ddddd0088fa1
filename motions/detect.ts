/**
 * What is this page? Address, headings and text decide together; class names never do.
 *
 * The trap: pages of the VNG mention motions and ALV's in passing. A page counts only when it lists
 * motions, or is the page that the meeting's papers or results stand on. The other trap: no list of
 * words knows all pages that do, so what looks like none is judged by what is read on it.
 */
import type { DocumentKind } from './model';
import { folderOf, headsOf } from './page/heads-of-page';
import { type Counts, countsOf, isOfParties, toldIn } from './page/kind-counts';
import { MEETING_WORD } from './page/may-name-motions';
import { headsSessions } from './page/outside';
import type { PageBlock, PageContent } from './page/page-content';
import { seen } from './page/placed-at';
import {
  ADDRESSED,
  COUNCIL_ACTS,
  COUNCIL_HEAD,
  DATED,
  HEAD,
  MOTION,
  MOTIONS,
  OTHER_BODY,
  PARTY,
  READERS,
} from './reading/lexicon/page-words';
import { sentencesOf } from './reading/sentences';

export type Detection = {
  kind: DocumentKind;
  /** Nothing says that it is about motions of others: reading may still find those of gemeenten. */
  isOpen: boolean;
};

const FEWEST_SETTLED = 2;
const FEWEST_TOLD = 2;

/** News tells of the motions themselves: in its heading, or in more than one sentence. */
const isToldOf = (head: string, { told }: Counts): boolean =>
  told >= FEWEST_TOLD || (told > 0 && MOTIONS.test(head));

function kindOf(folder: string, head: string, sections: string, counts: Counts): DocumentKind {
  const { motions, listed, outcomes, decisions, advices, settled, lists, isDecided } = counts;
  const isNews = folder === 'nieuws';
  if (HEAD.verantwoording.test(head) && settled >= FEWEST_SETTLED)
    return isDecided || HEAD.decided.test(head) ? 'besluiten' : 'verantwoording';
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

/** Of parties or a council, and not of the members. */
export const isOfOthers = (text: string): boolean => PARTY.test(text) || COUNCIL_ACTS.test(text);

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

/** Without what stands below "Deelsessies": each has a title and a gemeente too. */
function withoutSessions(blocks: readonly PageBlock[]): PageBlock[] {
  let isBelow = false;
  return blocks.filter(({ kind, text }) => {
    if (kind === 'heading') isBelow = headsSessions(text);
    return !isBelow;
  });
}

/** @returns `geen` for a page of another organisation, or one about something else. */
export function detectPage(content: PageContent): Detection {
  const { address, headings, heads } = headsOf(content);
  const closed: Detection = { kind: 'geen', isOpen: false };
  if (address !== null && !/(?:^|\.)vng\.nl$/iu.test(address.hostname)) return closed;
  const blocks = withoutSessions(content.blocks);
  const head = heads.join('\n');
  const texts = blocks.flatMap(({ text }) => text.split('\n').map(seen));
  const sections = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => seen(text))
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
