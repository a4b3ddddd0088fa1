/**
 * Whether a page may say something of motions: the question that is asked of every page of vng.nl, so
 * it looks at words only. What the page is, is asked of the few that pass.
 */
import type { PageContent } from './page-content';

export const MEETING_WORD =
  /(?<![\p{L}\d])(?:B?ALV|(?:algemene[\s-]+)?leden[\s-]?vergadering)(?![\p{L}])/iu;
const MOTION_WORD = /(?<!\p{L})(?:moties?|resoluties?|amendement(?:en)?)(?!\p{L})/iu;
/** What stands between the words of an address, and what may stand unseen within those of a text. */
const NO_WORDS = /[-_+/%.]+/gu;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

export function mayNameMotions({ url, title, blocks }: PageContent): boolean {
  const texts = [title, (url ?? '').replace(NO_WORDS, ' '), ...blocks.map(({ text }) => text)];
  return texts.some((text) => {
    const seen = withoutUnseen(text);
    return MEETING_WORD.test(seen) || MOTION_WORD.test(seen);
  });
}
