/** What a page says of itself above its text: its headings, its address and its title. */
import type { Meeting } from '../model';
import { EXPLAINS } from '../reading/lexicon/page-words';
import { MEETING_WORD } from './may-name-motions';
import { meetingOfPage } from './meeting-of-page';
import type { PageBlock, PageContent } from './page-content';
import { seen } from './placed-at';

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

const LONGEST_HEAD = 120;
const FURTHEST_HEAD = 8;

/** On a page of which neither a heading nor the title names the meeting: the first line that names the meeting, and is no link. */
function firstLine(blocks: readonly PageBlock[]): string[] {
  const line = blocks
    .slice(0, FURTHEST_HEAD)
    .find(({ text, links }) => links.length === 0 && MEETING_WORD.test(text));
  const text = seen(line?.text ?? '');
  return text === '' || text.length > LONGEST_HEAD ? [] : [text];
}

/** @returns The most telling first. */
export function headsOf({ url, title, blocks }: PageContent) {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const words = address === null ? '' : wordsOfAddress(address);
  const marked = blocks.filter(isHeading).map(({ text }) => seen(text));
  const isTold = marked.length > 0 || MEETING_WORD.test(title);
  const headings = isTold ? marked : firstLine(blocks);
  return { address, headings, heads: [...headings, words, title] };
}

/** The first folder of the address: "nieuws" of /nieuws/wonen. */
export const folderOf = (address: URL | null): string =>
  address?.pathname.split('/').filter(Boolean)[0] ?? '';

/** Its head says that it tells how to put a motion. */
export const isExplanation = (content: PageContent): boolean =>
  EXPLAINS.test(headsOf(content).heads.join('\n'));

/** The meeting that the page is about; null when no full date is printed. */
export const meetingOn = (content: PageContent): Meeting | null =>
  meetingOfPage(headsOf(content).heads, content.blocks);
