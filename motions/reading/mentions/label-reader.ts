/**
 * Labels and their values: "Indiener: Deventer", a heading "Status" with words below it, a list of
 * definitions. They tell of the motion above them, or make up one together.
 */
import type { Line } from '../../document/tree';
import { readSubmitters } from '../../gemeenten/submitters';
import type { Role } from '../lexicon/mention-labels';
import { announcementIn } from './announce';
import { isOwnTitle } from './choose';
import { Draft } from './draft';
import type { FoundMotions } from './found';
import { readLine } from './grammar';
import { LABEL_OF, labelled, roleOf } from './label';
import { meetingInValue } from './lent-meeting';
import { NOBODY } from './mention';
import { isMenu } from './menu';
import type { Statement } from './outline';
import { pointOf } from './points';
import { shareAlone } from './reader-parts';
import { saysAt } from './rule-parts';
import { addSaid, readSaid } from './said';
import { saidOfSome } from './said-of-some';
import type { Pending, Scan } from './scan';
import { lineView } from './tokens';
import { isNames, isSameWho } from './who';

const newPending = (): Pending => ({ who: null, lines: [], said: {}, type: null });
const EMPTY_STATEMENT: Statement = {
  form: 'line',
  text: '',
  lines: [],
  children: [],
  cells: [],
  group: -1,
};

const valueBelow = (children: readonly Statement[]): string =>
  children.flatMap((child) => [child.text, ...child.children.map(({ text }) => text)]).join('; ');

const MOST_VALUES = 4;
const AGAINST = /(?<!\p{L})tegen$/iu;

/** A value is short, and names no motion itself. */
const isValue = (statement: Statement): boolean => isShort(statement) && !isMenu(statement);

const isShort = ({ form, children, text }: Statement): boolean =>
  (form === 'line' || form === 'item' || form === 'heading') &&
  children.length === 0 &&
  pointOf(text) === null &&
  // "Hieronder de besluiten over deze moties:" leads to what stands below it.
  !/:\s*$/u.test(text) &&
  readLine(text, { announced: null, isHeading: true }).every(({ title }) => title === null);

/** How many of the statements below a label are its value. */
function countValues(children: readonly Statement[]): number {
  const first = children.findIndex((child) => !isValue(child));
  return Math.min(first < 0 ? children.length : first, MOST_VALUES);
}

export class LabelReader {
  readonly #found: FoundMotions;
  readonly #isDecisions: boolean;

  constructor(found: FoundMotions, isDecisions: boolean) {
    this.#found = found;
    this.#isDecisions = isDecisions;
  }

  /** A label alone, and its value in the next line. */
  valueOf(role: Role, { text, lines, form }: Statement, scan: Scan): boolean {
    if (form === 'heading' || labelled(text) !== null || roleOf(text) !== null) return false;
    scan.label = null;
    // "Motie" on a card tells what it is, and the names below it are whose.
    const isWho = role === 'title' && scan.above.owner?.title != null && isNames(text);
    this.give(
      isWho ? 'submitter' : role,
      text,
      lines.map(({ line }) => line),
      scan,
    );
    return true;
  }

  /** @returns What stands below it and is no value of it; null when it is no label. */
  read(statement: Statement, scan: Scan): readonly Statement[] | null {
    const { text, form, children } = statement;
    const lines = statement.lines.map(({ line }) => line);
    const alone = roleOf(text);
    // A line that is only the name of a part, such as a card prints it above its value.
    const isMany =
      (/s$|:/u.test(text) && !/^(?:mede-?)?indieners$/iu.test(text)) ||
      announcementIn(text, false) !== null;
    const isCard = form === 'line' && children.length === 0 && !isMany;
    // "Uitslag stemming" above all of the page heads no value of one motion.
    const isHeading = form === 'heading' && !this.#isOfPage(scan);
    const isLabel = form === 'label' || isHeading || /:\s*$/u.test(text) || isCard;
    // "Uitslag" above "De moties 1 en 3 zijn aangenomen" heads what is said of several.
    const isOfSome = children.some((child) => saidOfSome(child.text).length > 0);
    if (alone !== null && alone !== 'other' && isLabel && !isOfSome) {
      const count = form === 'label' && alone !== 'title' ? children.length : countValues(children);
      if (count > 0 && (alone !== 'title' || form === 'label')) {
        const values = children.slice(0, count);
        const below = values.flatMap((child) => child.lines.map(({ line }) => line));
        this.give(alone, valueBelow(values), [...lines, ...below], scan, statement);
        return children.slice(count);
      }
      if (form !== 'heading' && (alone !== 'title' || isCard) && children.length === 0) {
        scan.label = alone;
        return [];
      }
    }
    if (form === 'label' && alone === null && this.#saidBehind(children, lines, scan)) return [];
    const pair = form === 'heading' ? null : labelled(text);
    if (pair === null || pair.value === '') return null;
    if (pair.role === 'title' && !/^(?:titel|naam|onderwerp|strekking)/iu.test(pair.label))
      return null;
    const against = AGAINST.test(pair.label) ? shareAlone(text.slice(pair.at)) : null;
    const owner = scan.current ?? scan.above.owner;
    if (against !== null && owner?.takesRest(against, text, lines) === true) return children;
    if (pair.role === 'other' || pair.role === 'point') {
      return scan.current !== null && pair.role === 'point' ? children : null;
    }
    // "Advies van het bestuur Ontraden": without a mark between them only the two apart can be read.
    const isMarked = /[:–-]/u.test(text.slice(pair.label.length, pair.at));
    this.give(pair.role, text.slice(pair.at), lines, scan, statement, isMarked ? text : undefined);
    return children;
  }

  #isOfPage({ above }: Scan): boolean {
    return above.heading === '' && this.#found.drafts.length === 0;
  }

  /** Behind a label that is not known stands an outcome: what it says counts, whatever it is called. */
  #saidBehind(children: readonly Statement[], labels: readonly Line[], scan: Scan): boolean {
    // Beside a motion it may be the title of the next one: only below one it is a label.
    const target = scan.above.owner;
    const view = lineView(valueBelow(children));
    const isOwn = target !== null && countValues(children) === children.length;
    if (!isOwn || !saysAt(view, 0, view.words.length)) return false;
    const below = children.flatMap((child) => child.lines.map(({ line }) => line));
    target.add(readSaid(view.text, this.#isDecisions), [...labels, ...below]);
    return true;
  }

  give(
    role: Role,
    value: string,
    lines: readonly Line[],
    scan: Scan,
    statement?: Statement,
    whole?: string,
  ): void {
    const target = scan.current ?? scan.above.owner;
    if (role === 'title') {
      this.#titled(value, lines, scan, statement);
    } else if (role === 'submitter') {
      const isOpen = target !== null && (!target.hasWho || target.isLabelled);
      if (target !== null && isOpen && !target.hasLabelledWho && scan.pending === null) {
        target.hasLabelledWho = true;
        target.who = NOBODY;
        target.add({ submitters: value }, lines);
      } else if (target === null || !isSameWho(target.who, readSubmitters(value))) {
        scan.pending = { ...(scan.pending ?? newPending()), who: value, lines: [...lines] };
        if (scan.above.owner === null) scan.current = null;
      } else target.claim(lines, 'submitters');
    } else {
      const said = readSaid(whole ?? `${LABEL_OF[role] ?? ''}${value}`, this.#isDecisions);
      const share = role === 'share' ? shareAlone(value) : null;
      if (scan.pending !== null) addSaid(scan.pending.said, said);
      // The outcome stands behind another label.
      else if (target !== null && share !== null)
        target.addShare(share, whole ?? `(${statement?.text ?? ''} ${value})`, lines);
      else if (target !== null && role === 'meeting')
        target.lentMeeting = { meeting: meetingInValue(value), isOfAccount: false };
      else if (target !== null) target.add(said, lines);
      else this.#found.loose.push({ said, lines });
    }
  }

  #titled(value: string, lines: readonly Line[], scan: Scan, statement?: Statement): void {
    const [read] = readLine(value, { announced: null, isHeading: true });
    const mention =
      read?.title?.isQuoted || (read?.whoSpan && read.type !== null) ? read : undefined;
    const title = mention?.title?.text ?? value.replace(/[\s.]+$/u, '');
    const owner = scan.above.owner;
    if (owner !== null && (owner.title === null || isOwnTitle(owner, title))) {
      owner.title ??= title;
      owner.claim(lines, 'title');
      return;
    }
    const from = statement ?? {
      ...EMPTY_STATEMENT,
      text: value,
      lines: lines.map((line) => ({ line, at: 0 })),
    };
    const draft = new Draft(
      from,
      scan.above.heading,
      mention?.type ?? scan.pending?.type ?? 'motie',
      title,
      true,
      scan.whoOf(mention?.who ?? NOBODY),
    );
    draft.places.title = lines.map(({ place }) => place);
    draft.claim(lines, 'title');
    draft.isLabelled = true;
    this.#found.add(draft, scan);
    this.flush(scan);
  }

  /** What labels told before the title. */
  flush(scan: Scan): void {
    const { pending } = scan;
    const draft = scan.current ?? scan.above.owner;
    if (pending === null) return;
    scan.pending = null;
    if (draft === null) {
      this.#found.loose.push({
        said: { ...pending.said, submitters: pending.who ?? undefined },
        lines: pending.lines,
      });
      return;
    }
    if (pending.who !== null) draft.hasLabelledWho = true;
    draft.add({ ...pending.said, submitters: pending.who ?? undefined }, pending.lines);
  }
}
