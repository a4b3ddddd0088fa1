/**
 * What is this page? Address, headings and text decide together; class names never do.
 *
 * Runs in the script on every page of vng.nl, so it is small: no schemas, no register of gemeenten.
 * The trap: pages of the VNG mention motions and ALV's in passing. A page counts only when it lists
 * motions, or is the page that the meeting's papers or results stand on.
 */
import type { DocumentKind, Meeting } from './model';
import { meetingOfPage } from './page/meeting-of-page';
import type { PageBlock, PageContent } from './page/page-content';
import { beginsWithTitle, namesMotion } from './reading/mentions/names-motion';
import { lineView } from './reading/mentions/tokens';

export type Detection = {
  kind: DocumentKind;
  /** The meeting that the page is about; null when no full date is printed. */
  meeting: Meeting | null;
};

const LONGEST_ITEM = 600;

const MEETING_WORD =
  /(?<![\p{L}\d])(?:B?ALV|(?:algemene[\s-]+)?leden[\s-]?vergadering)(?![\p{L}])/iu;
const DECISION =
  /(?:besluit|besloten|besloot)[^.]{0,80}(?:afdoen|afgedaan|aanhouden|aan te houden|afgehandeld)|als afgedaan (?:te )?beschouw/iu;
const ADVICE = /pre-?advies|pre-?adviezen/iu;
const LISTS = /(?<!\p{L})(?:moties|resoluties|amendementen)(?!\p{L})[^.]{0,60}:\s*$/iu;
const MOTIONS = /(?<!\p{L})(?:moties?|resoluties?)(?!\p{L})/iu;
/** What goes for motions in general tells of none. */
const ANY_MOTION = /(?<!\p{L})(?:een|elke|iedere|uw|geen) motie(?!\p{L})/iu;
const ADVISES = /bestuur [^.]{0,60}(?:ontraadt|adviseert|over(?!\p{L}))/iu;
const SETTLES = /af(?: te )?doen|afgedaan|aan(?: te )?houden/iu;
const SHARE = /\d\s?(?:%|procent)/iu;
/** Other bodies that vote on motions. */
const OTHER_BODY =
  /(?<!\p{L})(?:(?:tweede|eerste) kamer|kamer(?:lid|leden|motie|moties|debat)|gemeenteraad|gemeenteraden|raadsleden|raadsvergadering|provinciale staten|de kamer)(?!\p{L})/iu;

const HEAD = {
  uitslagen: /uitslag|(?<!\p{L})stemming/iu,
  besluiten: /besluit/iu,
  preadviezen: /pre-?advi|moties en (?:amendementen|resoluties)|ingediende moties|nazending/iu,
  agenda: /agenda|vergaderstukken|stukken|programma/iu,
  ledenbrief: /ledenbrief|uitnodiging/iu,
  verantwoording:
    /(?:verantwoording|uitvoering|voortgang|afdoening|stand van zaken).{0,40}moties/iu,
  moties: /^(?!.*verantwoording).*(?<!\p{L})(?:moties|resoluties)(?!\p{L})/imu,
};

const DATED = /\b\d{1,2}\s+\p{L}{3,}|\b(?:19|20)\d\d\b/u;

const COUNCIL_HEAD =
  /(?<!\p{L})(?:(?:gemeente)?raad (?:van )?\p{Lu}|(?:gemeente)?raad (?:neemt|stemt|verwerpt)|raadsmotie|tweede kamer|eerste kamer|(?:de )?kamer (?:neemt|stemt|verwerpt|steunt))/iu;
const PARTY =
  /(?<!\p{L})(?:VVD|CDA|PvdA|D66|SGP|PVV|SP|BBB|NSC|Volt|GroenLinks|ChristenUnie|JA21|PvdD|Partij voor de Dieren|Forum voor Democratie|fractie|fracties|Kamerlid|raadslid|wethouder|Tweede Kamer|coalitie|oppositie|het lid \p{Lu})(?!\p{L})/u;

type Counts = {
  motions: number;
  outcomes: number;
  decisions: number;
  advices: number;
  /** Lines that say what became of motions, or what the board advises on them. */
  told: number;
  /** Lines that say to keep a motion open or to settle it. */
  settled: number;
  /** Lines that name a motion and the meeting. */
  atMeeting: number;
  /** A line says that motions are listed. */
  lists: boolean;
};

const collapsed = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** "e.a." ends no sentence. */
const NEXT_SENTENCE = /(?<=[^.\s]{3}[.!?])\s+(?=\p{Lu})/u;

/** News tells of several motions in one paragraph; elsewhere each has a line of its own. */
const toldIn = (texts: readonly string[], isNews: boolean): string[] =>
  isNews ? texts.flatMap((text) => text.split(NEXT_SENTENCE)) : [...texts];

/** Titles without the word "motie" count when there are several. */
const FEWEST_TITLES = 2;

function countsOf(texts: readonly string[]): Counts {
  const counts: Counts = {
    motions: 0,
    outcomes: 0,
    decisions: 0,
    advices: 0,
    told: 0,
    settled: 0,
    atMeeting: 0,
    lists: false,
  };
  let titles = 0;
  for (const text of texts) {
    if (text.length > LONGEST_ITEM) continue;
    const view = lineView(text);
    if (namesMotion(view)) {
      counts.motions += 1;
      if (MEETING_WORD.test(text)) counts.atMeeting += 1;
    } else if (beginsWithTitle(view)) titles += 1;
    if (view.outcomes.size > 0 || SHARE.test(text)) counts.outcomes += 1;
    if (DECISION.test(text)) counts.decisions += 1;
    if (ADVICE.test(text)) counts.advices += 1;
    if (SETTLES.test(text)) counts.settled += 1;
    const isTold = MOTIONS.test(text) && (view.outcomes.size > 0 || ADVISES.test(text));
    if (isTold && !ANY_MOTION.test(text)) counts.told += 1;
    if (LISTS.test(text)) counts.lists = true;
  }
  if (titles >= FEWEST_TITLES) counts.motions += titles;
  return counts;
}

/** Most motions are of parties and members: those are of a council or parliament. */
function isOfParties(texts: readonly string[]): boolean {
  const named = texts.filter((text) => text.length <= LONGEST_ITEM && namesMotion(lineView(text)));
  return named.length > 0 && named.filter((text) => PARTY.test(text)).length * 2 > named.length;
}

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
  const { motions, outcomes, decisions, advices, settled, lists } = counts;
  const isNews = folder === 'nieuws';
  if (HEAD.verantwoording.test(head) && settled >= FEWEST_SETTLED) return 'verantwoording';
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
  return motions > 1 ? 'agenda' : 'geen';
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

/**
 * Light: for the script on every page.
 * @returns `geen` for a page of another organisation, or one about something else.
 */
export function detectKind(content: PageContent): DocumentKind {
  const { address, headings, heads } = headsOf(content);
  if (address !== null && !/(?:^|\.)vng\.nl$/iu.test(address.hostname)) return 'geen';
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
  if (!isHeadMeeting && meetings === 0) return 'geen';
  const isOfOthers = !isHeadMeeting && (OTHER_BODY.test(head) || count(OTHER_BODY) >= meetings);
  if (isOfOthers || COUNCIL_HEAD.test(headings.join('\n')) || isOfParties(texts)) return 'geen';
  const folder = address?.pathname.split('/').filter(Boolean)[0] ?? '';
  const counts = countsOf(toldIn(texts, folder === 'nieuws'));
  const kind = kindOf(folder, head, sections, counts);
  const isAbout = isHeadMeeting || counts.motions > 1 || counts.atMeeting > 0;
  return isAbout || kind === 'verantwoording' || isToldOf(head, counts) ? kind : 'geen';
}

export function detectPage(content: PageContent): Detection {
  const kind = detectKind(content);
  const meeting = kind === 'geen' ? null : meetingOfPage(headsOf(content).heads, content.blocks);
  return { kind, meeting };
}
