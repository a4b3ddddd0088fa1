/** The motions that a statement names, where what stands around it bears that out. */
import { type Accepting, isMotion, isToldBelow } from './accept';
import { announcementIn } from './announce';
import { fittingReading, isNamedByType } from './choose';
import { focusBehind } from './focus';
import type { FoundMotions } from './found';
import { readLine } from './grammar';
import { kindAlone } from './kind-alone';
import { type Mention, NOBODY } from './mention';
import { withNamesInTitle } from './names-in-title';
import type { Statement } from './outline';
import type { Scan } from './scan';
import type { TitlesTold } from './titles-told';
import { isToldItem } from './told-items';

/** "Urk kwam met ‘Warmte’; die motie is aangehouden". */
const isThatMotion = ({ rule, type, who, about }: Mention): boolean =>
  rule === 'reference' && type !== null && who.submitters.length === 0 && about === null;

/** "Van ‘niet hier’ naar ‘samen wonen’": the marks within a title that a label below tells to be one. */
function wholeTitle({ text }: Statement): Mention[] {
  const title = { from: 0, to: text.length, text: text.replace(/[\s.]+$/u, ''), isQuoted: true };
  return [
    {
      ...{ rule: 'title', type: null, title, who: NOBODY, whoSpan: null, tail: '' },
      ...{ point: null, about: null, isForAll: false, other: null },
    },
  ];
}

type Asked = {
  statement: Statement;
  siblings: readonly Statement[];
  /** Of the statement among its siblings. */
  index: number;
  scan: Scan;
};

export class MentionsOf {
  readonly #found: FoundMotions;
  readonly #told: TitlesTold;

  constructor(found: FoundMotions, told: TitlesTold) {
    this.#found = found;
    this.#told = told;
  }

  of({ statement, siblings, index, scan }: Asked): Mention[] {
    const { text, form } = statement;
    const { drafts } = this.#found;
    const kind = statement.isKicker === true ? kindAlone(text) : null;
    if (kind !== null) return [kind];
    // The heading of the page itself is told by no sentence below it.
    const isPageHeading = form === 'heading' && scan.above.heading === '';
    const isLabelled =
      (!isPageHeading && this.#told.of(statement, drafts) !== null) ||
      isToldBelow({ statement, siblings, index, scan, drafts });
    const isAnnounced =
      scan.isAnnounced(statement, siblings) ||
      (scan.above.owner === null && isToldItem(statement, siblings));
    const isBeside = scan.above.beside === form || scan.isBelowOutcome(statement);
    const type = isAnnounced || isLabelled || isBeside ? (scan.announced?.type ?? 'motie') : null;
    const { focus } = scan;
    const read = readLine(text, { announced: type, isHeading: /heading|label/u.test(form), focus });
    if (form === 'line' || form === 'heading') scan.focus = focusBehind(statement, focus);
    const around: Accepting = {
      ...{ statement, siblings, scan, isAnnounced, isLabelled, isBeside },
      isAmongMotions: drafts.length > 0,
      isBesideMotion: read.some((one) => isNamedByType(one) || isThatMotion(one)),
    };
    // "Drie moties bij de resolutie" heads those, and says nothing more of the resolutie named before.
    const heads = /heading|label/u.test(form) && announcementIn(text, true) !== null;
    if (heads && read.every(({ rule }) => rule === 'reference')) return [];
    const named = read.length === 0 && isLabelled ? wholeTitle(statement) : read;
    return named
      .map((mention) => fittingReading(mention, siblings))
      .map((mention) => withNamesInTitle(mention, statement, siblings))
      .filter((mention) => isMotion(mention, around));
  }
}
