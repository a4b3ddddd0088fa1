/**
 * Of two readings that both fit a line, the one that fits most of its siblings is meant: the other
 * items of the list, the other lines of the paragraph. A narrow win is a doubt that is said.
 */

import { isByline } from '../../dutch/byline';
import { foldTitle } from '../../dutch/fold';
import { isNobody } from '../../gemeenten/submitters';
import { PLURALS } from '../lexicon/mentions';
import { OPENS_POINT } from '../lexicon/opening-words';
import { announcementIn } from './announce';
import type { Draft } from './draft';
import { isSaying } from './for-all';
import { readLine } from './grammar';
import { labelled, roleOf } from './label';
import { meetingAlone } from './lent-meeting';
import { saidByHead } from './list-heads';
import type { Mention } from './mention';
import { isMenu } from './menu';
import { lengthOfNamed } from './named-start';
import type { Statement } from './outline';
import { saysAt } from './rule-parts';
import { lineView } from './tokens';
import { isNames, readWho } from './who';

type Facts = {
  /** Lines, here or one level below, that begin with "Motie …". */
  typed: number;
  /** Lines that name who submitted the motion before its title. */
  named: number;
  statements: Statement[];
  /** Lines that name a title between marks and who submitted it, without the word. */
  titled: number;
  isAgenda: boolean;
  /** "Er is als volgt gestemd:" above a list. */
  leads: Set<Statement>;
};

const known = new WeakMap<readonly Statement[], Map<Statement, Facts>>();

/** Words between the lines of one group part them: below "Ingediende moties" stands no agenda. */
const partsLines = ({ form, text }: Statement): boolean =>
  form === 'line' && !OPENS_NUMBERED.test(text) && announcementIn(text, true) !== null;
const OPENS_NUMBERED = /^\d{1,2}\s?[a-z]?[.:)]/u;

/** What the statements of each group have in common, from words that part them to the next. */
function factsOf(siblings: readonly Statement[]): Map<Statement, Facts> {
  const cached = known.get(siblings);
  if (cached !== undefined) return cached;
  const facts = new Map<Statement, Facts>();
  const byGroup = new Map<number, Facts>();
  for (const [index, statement] of siblings.entries()) {
    const { group, text, children } = statement;
    if (partsLines(statement)) byGroup.delete(group);
    const none = { typed: 0, named: 0, titled: 0, isAgenda: false };
    const one = byGroup.get(group) ?? { ...none, statements: [], leads: new Set() };
    const mentions = readLine(text, { announced: null, isHeading: true });
    const below = children.some(
      (child) =>
        // "Besluit: motie afdoen" below a title.
        labelled(child.text) === null &&
        readLine(child.text, { announced: null, isHeading: true }).some(isTyped),
    );
    if (mentions.some(isTyped) || below) one.typed += 1;
    if (mentions.some(({ rule, whoSpan }) => rule === 'type-who-title' && whoSpan !== null))
      one.named += 1;
    if (mentions.some(({ rule, type }) => type === null && /who/u.test(rule))) one.titled += 1;
    one.statements.push(statement);
    if (OPENS_POINT.test(text)) one.isAgenda = true;
    if (isLead(statement, siblings[index + 1])) one.leads.add(statement);
    byGroup.set(group, one);
    facts.set(statement, one);
  }
  known.set(siblings, facts);
  return facts;
}

const groupsIn = (siblings: readonly Statement[]): Facts[] => [
  ...new Set(factsOf(siblings).values()),
];

/** What ends with a colon leads to what stands below it: a list, or another part of the page. */
const isLead = ({ form, text, group }: Statement, next: Statement | undefined): boolean =>
  form === 'line' &&
  /:\s*$/u.test(text) &&
  (next?.form === 'item' || next?.group !== group || namesTyped(next));

/** "Aangepast is de tekst bij deze motie:", and in the next line "Motie Epe ‘Drones’". */
const namesTyped = ({ text }: Statement): boolean =>
  readLine(text, { announced: null, isHeading: true }).some(isTyped);

const isTyped = ({ type, rule, title }: Mention): boolean =>
  type !== null && rule !== 'reference' && rule !== 'sentence' && title !== null;

/** The word "motie" stands before it, also in a sentence. */
export const isNamedByType = ({ type, rule, title }: Mention): boolean =>
  type !== null && rule !== 'reference' && title !== null;

/** Whether several statements beside each other name a marked title with who submitted it. */
export const hasTitledSiblings = (siblings: readonly Statement[]): boolean =>
  groupsIn(siblings).some(({ titled }) => titled > 1);

/** "Motie Barendracht: Contributie" among lines that all name who submitted them names one too. */
export function fittingReading(mention: Mention, siblings: readonly Statement[]): Mention {
  const { other } = mention;
  if (other === null) return mention;
  const named = groupsIn(siblings).reduce((sum, facts) => sum + facts.named, 0);
  const total = groupsIn(siblings).reduce((sum, facts) => sum + facts.typed, 0);
  if (named * 2 > total) return { ...other, other: null };
  return named > 0 ? mention : { ...mention, other: null };
}

const MARKED = /^(?:\d{1,3}[.)]\s*)?[“"„«‘'’]/u;
const LONGEST_TITLE = 260;
const MOST_WORDS = 14;
const VERB =
  /(?<!\p{L})(?:is|zijn|wordt|worden|werd|werden|kunt|kan|heeft|hebben|staat|staan|vindt|leest|komen|komt)(?!\p{L})/iu;

/** "… van alle moties. De inhoud …" */
const NEXT_SENTENCE = /\p{Ll}{2}\.\s\p{Lu}/u;

/** Whether a line is more a sentence than a title. */
export const isProse = (text: string): boolean =>
  (text.endsWith('.') || NEXT_SENTENCE.test(text)) &&
  text.split(' ').length > MOST_WORDS &&
  VERB.test(text);

/** Whether a statement below words that announce motions is one, though nothing in it says so. */
export function listsTitles(
  statement: Statement,
  siblings: readonly Statement[],
  isPointing: boolean,
  isChain: boolean,
): boolean {
  const { form, text, children } = statement;
  const facts = factsOf(siblings).get(statement);
  // "Zwemles voor allen (Urk): de motie vraagt om …" goes on behind its title.
  const isLong = text.length > LONGEST_TITLE || isProse(text);
  if (facts === undefined || (isLong && lengthOfNamed(text) === null)) return false;
  if (isMenu(statement)) return false;
  if (facts.isAgenda || facts.leads.has(statement) || isByline(text) || meetingAlone(text) !== null)
    return false;
  // Where others begin with "Motie", only a marked title is one without that word.
  if (facts.typed > 0) return MARKED.test(text);
  if (labelled(text) !== null || roleOf(text) !== null) return false;
  if (announcementIn(text, false) !== null || isSaying(saidByHead(text, false))) return false;
  const view = lineView(text);
  if (saysAt(view, 0, view.words.length)) return false;
  // "Moties over zorg" heads motions, and is none.
  if (form === 'heading' && PLURALS[view.words[0]?.text ?? ''] !== undefined) return false;
  if (form === 'item') return true;
  // "Salaris: schaal 11" stands in a list of labels too, below a heading with "moties" in it.
  if (form === 'label') return MARKED.test(text) || children.some(tellsOfMotion);
  // "Urk" above a title heads what Urk submitted.
  if (form === 'heading' && headsTitles(statement)) return false;
  // Two who submitted something below one heading: it heads several motions.
  const isOne = children.filter(tellsWho).length < 2;
  if (form === 'heading') return isOne && children.some(hasLabel);
  const isAmong = isChain && (facts.statements.length > 1 || isPointing);
  return isAmong && !isHeadBehind(statement, facts.statements);
}

/** "Zwemles (Veere)"; between brackets it may be a name that is not known. */
const namesWho = ({ text }: Statement): boolean =>
  /\)$/u.test(text) ||
  readLine(text, { announced: 'motie', isHeading: true }).some(({ who }) => !isNobody(who));

const LONGEST_HEAD = 2;
const FEWEST_NAMED = 3;
const lastNamed = new WeakMap<readonly Statement[], number>();

/** "Praktisch" behind lines that all say who submitted what heads something else, and is no motion. */
function isHeadBehind(statement: Statement, statements: readonly Statement[]): boolean {
  if (statement.text.split(' ').length > LONGEST_HEAD) return false;
  let last = lastNamed.get(statements);
  if (last === undefined) {
    last = statements.findLastIndex(namesWho);
    const named = statements.slice(1, last + 1).filter(namesWho).length;
    if (named < FEWEST_NAMED || named < last) last = statements.length;
    lastNamed.set(statements, last);
  }
  return last < statements.length && statements.indexOf(statement) > last;
}

function headsTitles({ text, children: [first] }: Statement): boolean {
  if (first === undefined || !isNames(text) || isNames(first.text)) return false;
  const view = lineView(first.text);
  const isSaid = saysAt(view, 0, view.words.length) || labelled(first.text) !== null;
  return !isSaid && roleOf(first.text) === null && !isProse(first.text);
}

const hasLabel = ({ text, children }: Statement): boolean =>
  labelled(text) !== null ||
  readWho(text, 0, text.length)?.quality === 'known' ||
  (roleOf(text) !== null && children.length > 0) ||
  /^ingediend door/iu.test(text);

function tellsOfMotion(child: Statement): boolean {
  const view = lineView(child.text);
  return hasLabel(child) || saysAt(view, 0, view.words.length);
}

const tellsWho = ({ text }: Statement): boolean =>
  labelled(text)?.role === 'submitter' || roleOf(text) === 'submitter';

/** The same title once more, below its own heading or behind a label. */
export function isOwnTitle(draft: Draft, title: string): boolean {
  const own = draft.key;
  const other = foldTitle(title);
  return (
    own === other ||
    (own.length > 12 && other.length > 12 && (own.startsWith(other) || other.startsWith(own)))
  );
}
