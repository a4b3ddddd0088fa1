/** Whether what a rule found is a motion: what stands around the line has to bear it out. */
import { isBoard } from '../../gemeenten/submitter-words';
import { isNobody, type ReadSubmitters } from '../../gemeenten/submitters';
import { FORMALITIES } from '../lexicon/agenda-words';
import { BESIDE } from '../lexicon/beside-words';
import { TEXT_OF_ONE } from '../lexicon/heading-words';
import { TELLS_WHO } from '../lexicon/mention-phrases';
import { PERSON } from '../lexicon/person-words';
import { phraseAt } from '../lexicon/phrases';
import { OTHER_ASSEMBLIES } from '../lexicon/sentence-words';
import { announcementIn, countsMotions } from './announce';
import { askerIn } from './asking-rules';
import { hasTitledSiblings, isProse } from './choose';
import type { Draft } from './draft';
import { isSaying } from './for-all';
import { readLine } from './grammar';
import { isKindAlone } from './kind-alone';
import { labelled, roleOf } from './label';
import type { Mention } from './mention';
import { opensSaid } from './opens-said';
import type { Statement } from './outline';
import { isPointAlone } from './points';
import { isHeadingOfPersons } from './rows-of-what';
import { saysAt } from './rule-parts';
import { readSaid } from './said';
import type { Scan } from './scan';
import { lineView } from './tokens';
import { areTold } from './told-in-headings';
import { isNames, isSameWho } from './who';

const LONGEST_TITLE = 260;
const MOST_WORDS = 9;

const saysVote = ({ tail }: Mention): boolean => readSaid(tail, false).vote !== undefined;

const isWhoLabel = ({ text, children }: Statement): boolean => {
  if (labelled(text)?.role === 'submitter') return true;
  if (phraseAt(lineView(text).words, TELLS_WHO, 0) !== null) return true;
  return roleOf(text) === 'submitter' && (children.length > 0 || /:\s*$/u.test(text));
};

/** "Motie" alone, or "Tekst van de motie" as a heading: all of the page is of one. */
const tellsKind = ({ text, form }: Statement): boolean =>
  isKindAlone(text) || (form === 'heading' && TEXT_OF_ONE.test(text));

/** The heading of a page of one motion, which says in its labels who submitted it. */
const headsOne = (statement: Statement): boolean =>
  statement.form === 'heading' && statement.children.some(tellsKind);

/** A line that can be the title of a motion, when what stands around it says that it is one. */
export function canBeTitle({ text, form }: Statement): boolean {
  if (form === 'row' || form === 'head' || text.length > LONGEST_TITLE || isProse(text))
    return false;
  const view = lineView(text);
  const isSaid = saysAt(view, 0, view.words.length) || labelled(text) !== null;
  if (isSaid || roleOf(text) !== null || isPointAlone(text) || isKindAlone(text)) return false;
  return announcementIn(text, false) === null && !countsMotions(text);
}

const isTitleLabel = ({ text }: Statement): boolean => labelled(text)?.role === 'title';

/** Below it, or in the next line, a label says who submitted it. */
function tellsWhoBelow(
  statement: Statement,
  siblings: readonly Statement[],
  index: number,
): boolean {
  if (!canBeTitle(statement)) return false;
  // Labels begin below the title: what stands before them is a title of its own.
  const at = statement.children.findIndex(isWhoLabel);
  const above = statement.children.slice(0, Math.max(0, at));
  // "Motie" alone is no label of a title here: the label behind it has its own value.
  const before = above.filter(({ text, children }) => !isKindAlone(text) || children.length > 0);
  const isOwn = before.every((child) => !canBeTitle(child) && roleOf(child.text) !== 'title');
  if (at >= 0 && isOwn && !before.some(isTitleLabel)) return true;
  const next = siblings[index + 1];
  // "Zwemles voor allen" above a table with a label in each row.
  const isBeside =
    next?.form === 'label' || (next?.form === 'line' && next.group === statement.group);
  if (!isBeside || statement.form !== 'line' || !isWhoLabel(next)) return false;
  const after = siblings[index + 2];
  return !/[.:]$/u.test(statement.text) && (after === undefined || !isTitleLabel(after));
}

const asksBelow = (statement: Statement): boolean =>
  /heading|label/u.test(statement.form) &&
  canBeTitle(statement) &&
  askerIn(statement.children[0]?.text ?? '') !== null;

/** A heading above a line in which gemeenten ask for something, where motions are told or as others beside it. */
const tellsWhoAsks = (
  statement: Statement,
  siblings: readonly Statement[],
  { announced, forAll, above }: Pick<Scan, 'announced' | 'forAll' | 'above'>,
): boolean =>
  asksBelow(statement) &&
  (announced !== null ||
    above.beside === statement.form ||
    isSaying(forAll) ||
    siblings.some((other) => other !== statement && asksBelow(other)));

type Told = {
  statement: Statement;
  siblings: readonly Statement[];
  /** Of the statement among its siblings. */
  index: number;
  scan: Scan;
  /** Found before. */
  drafts: readonly Draft[];
};

/** Several headings beside each other, each above who submitted it: the page has no heading above them. */
const isOneOfSeveral = (siblings: readonly Statement[]): boolean =>
  siblings.filter(({ form, children }) => form === 'heading' && children.some(isWhoLabel)).length >
  1;

/** What stands below a statement, or in the next line, says who submitted it. */
export const isToldBelow = ({ statement, siblings, index, scan, drafts }: Told): boolean =>
  scan.above.owner === null &&
  // The heading of the page itself is the title of no motion, unless all of the page is of that one.
  (statement.form !== 'heading' ||
    scan.above.heading !== '' ||
    headsOne(statement) ||
    isOneOfSeveral(siblings)) &&
  (tellsWhoBelow(statement, siblings, index) ||
    areTold(statement, siblings) ||
    (tellsWhoAsks(statement, siblings, scan) && !asksForKnown(statement, drafts)));

/** Whether a motion of the same gemeenten was named before, by a title that is marked as one. */
export const isOfNamed = (who: ReadSubmitters, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.isQuoted && draft.hasWho && isSameWho(draft.who, who));

/** "Opluchting" above what a gemeente asks for, whose motion was named before. */
function asksForKnown({ children }: Statement, drafts: readonly Draft[]): boolean {
  const who = askerIn(children[0]?.text ?? '');
  return who !== null && isOfNamed(who, drafts);
}

export type Accepting = {
  statement: Statement;
  siblings: readonly Statement[];
  scan: Scan;
  /** Words above say that each statement here is a motion. */
  isAnnounced: boolean;
  /** A label below says who submitted it. */
  isLabelled: boolean;
  /** Below the headings beside the one above, what has its form is a motion. */
  isBeside: boolean;
  /** Motions were found on the page before. */
  isAmongMotions: boolean;
  /** The line names one with the word "motie". */
  isBesideMotion: boolean;
};

/** "Benoeming van P. de Wit (Urk): aangenomen". */
function isFormality({ rule, title }: Mention): boolean {
  const [first] = lineView(title?.text ?? '').words;
  return rule === 'title-who' && FORMALITIES.has(first?.text ?? '');
}

/** Without the word "motie". */
function acceptsUntyped(mention: Mention, around: Accepting): boolean {
  const { title, who } = mention;
  const { statement, siblings, scan, isAnnounced, isLabelled, isAmongMotions } = around;
  const hasWho = !isNobody(who);
  // "Urk" alone may head anything: a speaker, a photo.
  if (!isLabelled && title?.isQuoted === false && isNames(title.text)) return false;
  // "A.M. de Wit (Zwolle): 98% voor", below "Benoeming bestuursleden".
  const isHeaded = scan.announced === null && isHeadingOfPersons(scan.above.heading);
  const isPerson = isHeaded || PERSON.test(statement.text);
  if (isPerson && title?.isQuoted === false) return false;
  if (isLabelled || (around.isBeside && hasWho && title !== null)) return true;
  // "Gemeente Urk – Wonen: aangenomen" as a heading of its own.
  const isHead = statement.form === 'heading' || statement.form === 'label';
  if (isHead && hasWho && title !== null && saysVote(mention)) return !isFormality(mention);
  if (isAnnounced) {
    const isTold = hasWho || readSaid(mention.tail, false).submitters !== undefined;
    const isBare = !isTold && title?.isQuoted === false && statement.form === 'line';
    if (isBare && /\.$|[\p{L}\d]{3}\.\s+\p{Lu}/u.test(statement.text)) return false;
    return !isBare || scan.announced?.isPointing === true || scan.who !== null;
  }
  if (title?.isQuoted !== true || !hasWho) return false;
  // "In ‘Nieuwsuur’ roept Ede op tot actie" stands on pages with motions too.
  const isAsked = mention.rule === 'sentence';
  if (isAsked && !/\s/u.test(title.text)) return false;
  return (
    around.isBesideMotion ||
    (!isAsked && isAmongMotions) ||
    scan.announced !== null ||
    hasTitledSiblings(siblings) ||
    statement.children.some(({ text }) => opensSaid(text)) ||
    saysVote(mention)
  );
}

/** "Een motie van de Provinciale Staten": no member of the VNG submitted it. */
const isOfOthers = ({ who: { unknown } }: Mention): boolean =>
  unknown.some((name) => lineView(name).words.some(({ text }) => OTHER_ASSEMBLIES.has(text)));

/** "Motie [naam gemeente] ‘[titel]’": somebody has to fill it in. */
const isToFillIn = ({ title }: Mention): boolean =>
  title !== null && /^[[<{][^[\]<>{}]*[\]>}]$/u.test(title.text.trim());

/** "Lees ook", above links that the page shows as something else. */
const isBesidePage = ({ title }: Mention): boolean =>
  title?.isQuoted === false && BESIDE.includes(title.text.toLowerCase().replace(/[\s:]+$/u, ''));

/** "Resolutie Wonen" above the paper “Resolutie ‘Een huis voor ieder’”: the agenda point that it is put at. */
function headsPaper({ type, title, who, rule }: Mention, { form, children }: Statement): boolean {
  if (rule !== 'type-title' || title?.isQuoted !== false || !isNobody(who)) return false;
  if (!/heading|label|item|line/u.test(form)) return false;
  return children.some(({ form: own, text }) => {
    if (own !== 'item') return false;
    const [paper] = readLine(text, { announced: null, isHeading: true });
    return paper?.type === type && paper?.title?.isQuoted === true && paper.rule !== 'sentence';
  });
}

/** "Resolutie bestuur": whose it is, and no title. */
const isOfBoard = ({ title }: Mention): boolean => title?.isQuoted === false && isBoard(title.text);

export function isMotion(mention: Mention, around: Accepting): boolean {
  const { rule, title, who, type } = mention;
  if (isOfBoard(mention) || (title?.isQuoted === false && isPointAlone(title.text))) return false;
  if (headsPaper(mention, around.statement)) return false;
  if (isOfOthers(mention) || isToFillIn(mention) || isBesidePage(mention)) return false;
  const { text, form, children } = around.statement;
  if (rule === 'reference') return true;
  if (type === null) return acceptsUntyped(mention, around);
  const isHeading = form === 'heading' || form === 'label';
  if (rule === 'type-title' && title?.isQuoted === false && !isHeading) {
    // A sentence that begins with the word is no title.
    return !(/[.!?]$/u.test(text.trim()) && text.split(' ').length > MOST_WORDS);
  }
  if (rule !== 'type-who' || title !== null) return true;
  return !isNobody(who) || children.length > 0;
}
