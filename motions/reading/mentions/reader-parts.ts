/** Small questions that the reader asks of a statement. */
import { findQuotations } from '../../dutch/quotation';
import type { ReadSubmitters } from '../../gemeenten/submitters';
import { warn } from '../../warnings';
import { canBeTitle } from './accept';
import { type Announcement, announcementIn } from './announce';
import { askerIn } from './asking-rules';
import type { Draft } from './draft';
import { type ForAll, isSaying } from './for-all';
import { readLine } from './grammar';
import { labelled } from './label';
import type { Mention } from './mention';
import { isLink } from './menu';
import { opensSaid } from './opens-said';
import type { Statement } from './outline';
import { piecesOf } from './pieces';
import { pointOf } from './points';
import { proposesOnPaper } from './proposed-advice';
import type { Scan } from './scan';
import { sentencesOf } from './sentences';
import { LONGEST_LINE, lineView } from './tokens';
import { submitterIn, submitterTold } from './told-submitter';
import { tellsOfIt, tellsVote } from './vote-apart';
import { readWho } from './who';

/** "Gemeente Deventer" above a list: nothing but names. */
export function whoIn(text: string): ReadSubmitters | null {
  if (text.length > 120 || findQuotations(text).length > 0) return null;
  const who = readWho(text, 0, text.length);
  return who?.quality === 'known' && who.read.submitters.length > 0 ? who.read : null;
}

/** A heading below "Moties" that tells of all motions below it, or whose they are. */
export const keepsList = (text: string, forAll: ForAll): boolean =>
  whoIn(text) !== null || isSaying(forAll);

/** The title stands in a statement of its own. */
export function withTitle(mention: Mention, { text }: Statement): Mention {
  const [own] = readLine(text, { announced: 'motie', isHeading: true });
  const bare = { from: 0, to: text.length, text: text.replace(/[\s.]+$/u, ''), isQuoted: true };
  const title = own?.title?.isQuoted ? own.title : bare;
  return { ...mention, title, whoSpan: null, tail: own?.title?.isQuoted ? own.tail : '' };
}

/** What stands below "Motie Deventer": behind a label for the title, or in the first line. */
export function titledBelow(
  mention: Mention,
  { children }: Statement,
): { statement: Statement; mention: Mention } | null {
  const at = children.findIndex(({ text }) => labelled(text)?.role === 'title');
  const labelledTitle = children[at];
  if (labelledTitle !== undefined) {
    const text = labelledTitle.text.slice(labelled(labelledTitle.text)?.at ?? 0);
    const others = children.filter((_, index) => index !== at);
    return {
      statement: { ...labelledTitle, children: others },
      mention: withTitle(mention, { ...labelledTitle, text }),
    };
  }
  const [first, ...rest] = children;
  // "Het bestuur beraadt zich nog." below the name is a sentence.
  if (first === undefined || !canBeTitle(first) || /[^.]\.$/u.test(first.text)) return null;
  return {
    statement: { ...first, children: [...first.children, ...rest] },
    mention: withTitle(mention, first),
  };
}

export const DOUBTFUL_FOR_ALL = warn('vote-of-most', { field: 'vote' });

/** "(91%)" behind a title. */
export function shareAlone(text: string): number | null {
  const printed = /^[\s(]*(\d{1,3}(?:[.,]\d+)?)\s?(?:%|procent)[\s).]*$/u.exec(text)?.[1];
  const share = Number((printed ?? '').replace(',', '.'));
  return printed !== undefined && share <= 100 ? share : null;
}

/** Names alone, or who asks, below a motion of which it is not known who submitted it. */
export function toldWho(owner: Draft | null, { text, lines }: Statement): ReadSubmitters | null {
  if (owner === null || owner.hasWho) return null;
  const isFirst = owner.statement.children[0]?.lines === lines;
  return whoIn(text) ?? (isFirst ? askerIn(text) : null) ?? submitterTold(text)?.read ?? null;
}

/** "Zij werd ingediend door Urk", and nothing else, behind a motion of which nothing says so. */
export function tellsSubmitter(draft: Draft | null, { text, form, lines }: Statement): boolean {
  if (draft === null || draft.hasWho || !/line|item/u.test(form)) return false;
  const view = lineView(text);
  const [only, ...others] = sentencesOf(view);
  const who = only === undefined || others.length > 0 ? null : submitterIn(view, only);
  // "… en is met 91% aangenomen" is read as a sentence on the motion.
  if (who === null || view.outcomes.size > 0) return false;
  draft.addWho(who.read);
  draft.claim(
    lines.map(({ line }) => line),
    'submitters',
  );
  return true;
}

/** "De motie van Urk", "de motie over stikstof": one that can be told from those named before it. */
export const namesAnother = ({ rule, who, about }: Mention): boolean =>
  rule === 'reference' && (who.submitters.length > 0 || about !== null);

const blockOf = ({ lines }: Statement): number | null => {
  const place = lines[0]?.line.place;
  return place !== undefined && 'block' in place ? place.block : null;
};

/** Lines of one paragraph, with only a break between them. */
export const isSameBlock = (one: Statement, other: Statement): boolean =>
  blockOf(one) !== null && blockOf(one) === blockOf(other);

/** "Urk diende haar in. Preadvies: overnemen." */
const hasLabel = (text: string): boolean =>
  piecesOf(text.slice(0, LONGEST_LINE)).some((piece) => {
    const label = labelled(piece);
    return label !== null && label.value !== '' && /^(?:advice|vote|decision)$/u.test(label.role);
  });

/** Whether words of its own say something of a motion, whatever they begin with. */
const saysOfOwn = (text: string): boolean =>
  tellsVote(text) || tellsOfIt(text) || proposesOnPaper(text) || hasLabel(text);

/** Whether a line says something of the motion above it; one of its own may begin in any words. */
export const saysOfMotion = (text: string, isOwn: boolean): boolean =>
  (opensSaid(text) || (isOwn && saysOfOwn(text))) && pointOf(text) === null;

/** What a statement announces below it; what only leads to another page announces nothing on this one. */
export const announcedBelow = (
  statement: Statement,
  isHeading: boolean,
  { leadsList, standBelow }: Pick<Scan, 'leadsList' | 'standBelow'>,
): Announcement | null =>
  isLink(statement) ? null : announcementIn(statement.text, isHeading, leadsList, standBelow);

/** A title between marks stands in it. */
export const isTitled = ({ text }: Statement): boolean => findQuotations(text).length > 0;

/** What stands behind a list or table of motions is said of none of them more than of another. */
export function isBehindList(
  drafts: readonly Draft[],
  current: Draft | null,
  { group }: Statement,
): boolean {
  if (current === null || !/item|row/u.test(current.statement.form)) return false;
  const own = current.statement.group;
  return own !== group && drafts.at(-2)?.statement.group === own;
}
