/**
 * When two documents speak of the same motion. The id is made of what a motion keeps over documents,
 * folded: who submitted it, its title and the date of its meeting. It is readable, so that a link to
 * a motion says which one it is; a program must not take it apart.
 */
import { foldDiacritics, foldTitle, slug } from './dutch/fold';
import { findGemeenteByCode } from './gemeenten/register';
import type { Meeting, Submitter } from './model';

export type MotionIdentity = {
  title: string;
  submitters: readonly Submitter[];
  /** Counts only when there are no submitters: documents often leave it out beside them. */
  collective?: string | undefined;
  meeting: Meeting | null;
};

const MAX_LENGTH = 100;
const UNNAMED = 'motie';

/** FNV-1a, 32 bits, as seven characters: short, and the same in every context and version. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/** Words without any letter a to z, or digit, still differ from other such words. */
function slugOrFingerprint(folded: string): string {
  const words = slug(folded);
  return words !== '' || folded === '' ? words : fingerprint(folded);
}

/** By code where there is one, so that every spelling of a gemeente gives the same words. */
function submitterSlug(submitter: Submitter): string {
  const gemeente = submitter.gemeente === null ? null : findGemeenteByCode(submitter.gemeente);
  return slugOrFingerprint(foldDiacritics(gemeente?.name ?? submitter.name));
}

function cutAtWord(text: string, length: number): string {
  const cut = text.slice(0, length);
  return text.charAt(length) === '-' ? cut : cut.replace(/-[^-]*$/u, '');
}

/**
 * @returns For example `enschede-geen-woorden-maar-daden-2024-05-24`: a to z, digits and hyphens, at
 *   most 100 characters. What does not fit is cut off, and a fingerprint of the whole stands in for
 *   it. The same for any order of submitters and any quotation marks, capitals, white space and
 *   hyphenation.
 */
export function motionId({ title, submitters, collective, meeting }: MotionIdentity): string {
  const names =
    submitters.length > 0
      ? [...new Set(submitters.map(submitterSlug))].toSorted()
      : [slugOrFingerprint(foldDiacritics(collective ?? ''))];
  const words = [...names, slugOrFingerprint(foldTitle(title))].filter((part) => part !== '');
  const named = words.length > 0 ? words.join('-') : UNNAMED;
  const ending = meeting === null ? '' : `-${meeting.date}`;
  if (named.length + ending.length <= MAX_LENGTH) return named + ending;
  const mark = `-${fingerprint(named)}`;
  return cutAtWord(named, MAX_LENGTH - ending.length - mark.length) + mark + ending;
}
