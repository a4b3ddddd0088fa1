/** What a page is that does not look like it, by the motions that reading found on it. */

import { isOfOthers } from './detect';
import { foldTitle } from './dutch/fold';
import { findGemeentenInText } from './gemeenten/names';
import type { DocumentKind, Motion, Warning } from './model';
import { folderOf, headsOf, isExplanation, meetingOn } from './page/heads-of-page';
import { MEETING_WORD, withoutUnseen } from './page/may-name-motions';
import type { PageContent } from './page/page-content';
import { ADVISES, MOTION, OTHER_BODY, PUTS } from './reading/lexicon/page-words';
import { namesMotion } from './reading/mentions/names-motion';
import { lineView } from './reading/mentions/tokens';

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
 * of the motion of a gemeente, or of one with a title: better shown with its doubt than not at all.
 */
function isToldUnread(
  content: PageContent,
  motions: readonly ReadMotion[],
  warnings: readonly Pick<Warning, 'reason'>[],
): boolean {
  if (meetingOn(content) === null || isExplanation(content)) return false;
  const isTellingOf = ({ vote, advice }: ReadMotion) => (vote ?? advice) !== undefined;
  if (motions.some((motion) => isTellingOf(motion) && isSure(motion))) return true;
  return warnings.some(({ reason }) => {
    const text = reason !== undefined && 'text' in reason ? reason.text : '';
    const isTold = lineView(text).outcomes.size > 0 || ADVISES.test(text) || PUTS.test(text);
    const isOther = OTHER_BODY.test(text) || isOfOthers(text);
    const namesOne = motions.length > 0 || findGemeentenInText(text).length > 0;
    return isTold && MOTION.test(text) && !isOther && namesOne;
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
