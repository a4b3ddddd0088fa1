/** Makes a motion of what a line names, or finds the one that it speaks of. */
import { foldText } from '../../dutch/fold';
import type { DocumentKind } from '../../model';
import { warn } from '../../warnings';
import { sentencesOf } from '../sentences';
import { isOwnTitle } from './choose';
import { Draft } from './draft';
import type { FoundMotions } from './found';
import { type LentMeeting, meetingBeside, meetingOpening, noteOfMeeting } from './lent-meeting';
import type { Mention } from './mention';
import type { Statement } from './outline';
import { shareAlone } from './reader-parts';
import { PART_START } from './rule-parts';
import { readSaid, SAID_FIELDS } from './said';
import { saidOnPage } from './said-on-page';
import type { Scan } from './scan';
import { tellerIn } from './teller';
import type { TitlesTold } from './titles-told';
import { canBeSameWho } from './who';

const SHORTEST_TELLING = 4;

/** Whether a motion can be the one "over stikstof": its title has a word of that. */
function isAbout(draft: Draft | null, about: string): boolean {
  const title = foldText(draft?.title ?? '');
  return foldText(about)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= SHORTEST_TELLING && title.includes(word));
}

/** In a longer line its sentences are not looked for. */
const LONGEST_PARTED = 2000;

/** Of several sentences the one that the title stands in. */
function sentenceWith(text: string, title: string): string {
  if (text.length > LONGEST_PARTED) return text;
  const [only, ...others] = sentencesOf(text).filter((sentence) => sentence.includes(title));
  return only === undefined || others.length > 0 ? text : only;
}

/** "(ALV 14 juni 2023): afgedaan": what is said, without when it was put. */
function withoutMeeting(tail: string): string {
  const note = noteOfMeeting(`(${tail}`);
  const isFirst = note !== null && /^\(?$/u.test(tail.slice(0, note.from));
  return isFirst ? tail.slice(note.to - 1).replace(/^[\s),:;|–—-]+/u, '') : tail;
}

export class DraftMaker {
  readonly #found: FoundMotions;
  readonly #kind: DocumentKind;
  readonly #isDecisions: boolean;

  readonly #told: TitlesTold;

  constructor(found: FoundMotions, told: TitlesTold, kind: DocumentKind) {
    this.#found = found;
    this.#told = told;
    this.#kind = kind;
    this.#isDecisions = kind === 'besluiten';
  }

  /** What the line that names a motion says of it. */
  saidWith(draft: Draft, mention: Mention, statement: Statement): void {
    draft.addLinks(statement);
    const tail = withoutMeeting(mention.tail);
    const at = tail === '' ? -1 : statement.text.indexOf(tail.slice(0, 40));
    if (tail !== '') {
      const said = saidOnPage(tail, this.#kind);
      const before = { ...draft.said };
      draft.share ??= shareAlone(tail);
      draft.add(said, []);
      if (before.settled === undefined && said.settled !== undefined && at >= 0)
        draft.settledIn(statement, at, at + tail.length);
      // What stands before it is what the motion asks for.
      const isAsked = mention.rule === 'sentence' && mention.type === null;
      if (isAsked && before.vote === undefined) draft.wordsOfVote = tail;
      for (const field of SAID_FIELDS) {
        if (before[field] === undefined && draft.said[field] !== undefined) {
          draft.place(field, statement, Math.max(0, at), Math.max(0, at) + tail.length);
        }
      }
    }
    if (mention.same !== undefined) {
      const { drafts } = this.#found;
      draft.sameAs(drafts[drafts.indexOf(draft) - 1], mention.same, statement.lines);
    }
    if (mention.before !== undefined)
      draft.add(saidOnPage(mention.before.text, this.#kind), mention.before.lines);
    draft.claim(
      statement.lines.map(({ line }) => line),
      'other',
    );
    this.#partsBelow(draft, statement);
  }

  /** Each part has a line of its own below the motion: together they are its vote. */
  #partsBelow(draft: Draft, { children }: Statement): void {
    const parts = children.filter(({ text }) => PART_START.test(text));
    if (parts.length < 2) return;
    const words = parts.map(({ text }) => text).join('; ');
    draft.add(
      readSaid(words, this.#isDecisions),
      parts.flatMap(({ lines }) => lines.map(({ line }) => line)),
    );
  }

  /** Of the sentence that names it, when that tells; else of what stands above. */
  #meetingOf({ text, form }: Statement, { title }: Mention, scan: Scan): LentMeeting | undefined {
    const note = noteOfMeeting(text);
    const isBeside = note !== null && title !== null && (note.from === 0 || title.to <= note.from);
    const isOwn = title?.isQuoted === true || form === 'item' || isBeside;
    const own = isOwn ? sentenceWith(text, title?.text ?? '') : '';
    const beside = meetingBeside(own) ?? meetingOpening(own);
    return beside === undefined ? scan.lentMeeting : { meeting: beside, isOfAccount: false };
  }

  /** The motion that a mention is of: a new one, the one it stands below, or one named before. */
  draftFor(statement: Statement, mention: Mention, scan: Scan): Draft | null {
    const { owner } = scan.above;
    const { title, who } = mention;
    // "De motie" behind one that was named is that one, and no longer what the page is headed by.
    const isOfLast =
      title === null &&
      owner?.isTopicOfPage === true &&
      scan.current !== null &&
      canBeSameWho(owner.who, scan.current.who);
    const isOfOwner =
      owner !== null &&
      !isOfLast &&
      (title === null
        ? mention.rule === 'reference' || mention.type === null
        : isOwnTitle(owner, title.text) || (mention.rule === 'sentence' && !title.isQuoted));
    const known = isOfOwner ? owner : title === null ? this.#referredTo(mention, scan) : null;
    if (known !== null) {
      known.isTentative = false;
      known.addWho(who);
      if (mention.whoSpan !== null)
        known.place('submitters', statement, mention.whoSpan.from, mention.whoSpan.to);
      this.#tellsWho(known, statement);
      return known;
    }
    if (mention.rule === 'reference') return null;
    const { points } = this.#found;
    const above = scan.point ?? scan.above.point ?? '';
    const ofPoint =
      mention.type === 'amendement'
        ? (points.titleFor(mention.point ?? above) ?? points.titleFor(above))
        : null;
    const name = title?.text ?? ofPoint;
    if (name === null) return null;
    const draft = new Draft(
      statement,
      scan.above.heading,
      mention.type ?? scan.announced?.type ?? 'motie',
      name,
      title === null || title.isQuoted,
      scan.whoOf(mention.who),
    );
    draft.other = mention.other;
    if (mention.isLikelyWho) {
      const text = mention.who.submitters.map(({ name }) => name).join(', ');
      draft.doubts.push(warn({ kind: 'names-beside', text }, { field: 'submitters' }));
    }
    draft.lentMeeting = this.#meetingOf(statement, mention, scan);
    draft.point = mention.point;
    const isUnmarked = statement.form === 'heading' && title?.isQuoted === false;
    const isOfPage = scan.above.heading === '' && isUnmarked;
    draft.isTentative = isOfPage && !draft.hasWho;
    draft.isTopicOfPage = isOfPage && /^\p{Ll}/u.test(title.text);
    // "Niet in stemming gebracht" beside "Aangenomen": what became of it was told, and not read.
    if (scan.above.beside === statement.form) draft.said.unreadVote = scan.above.heading;
    if (title !== null) draft.place('title', statement, title.from, title.to);
    if (mention.whoSpan !== null)
      draft.place('submitters', statement, mention.whoSpan.from, mention.whoSpan.to);
    const told = this.#told.of(statement, this.#found.drafts);
    if (told !== null) {
      draft.addWho(told.who.read);
      draft.place('submitters', told.statement, told.who.from, told.who.to);
    }
    this.#found.add(draft, scan);
    return draft;
  }

  /** "De gemeente Urk diende deze motie in", first below a title of which nothing says who submitted it. */
  #tellsWho(draft: Draft, statement: Statement): void {
    const [first] = draft.statement.children;
    const told = draft.hasWho || first?.lines !== statement.lines ? null : tellerIn(statement.text);
    if (told === null) return;
    draft.addWho(told.read);
    draft.place('submitters', statement, told.from, told.to);
  }

  /** "De motie van Gouda is verworpen" is of the one motion of Gouda that was named before. */
  #referredTo({ who, type, about }: Mention, scan: Scan): Draft | null {
    const [first] = who.submitters;
    if (first === undefined) {
      const isOther = about !== null && !isAbout(scan.current, about);
      // "Het amendement" is not of the motion that was named before.
      const isOtherKind = type === 'amendement' && scan.current?.type !== 'amendement';
      return isOtherKind || isOther ? null : scan.current;
    }
    const alike = this.#found.drafts.filter(
      (draft) =>
        draft.type === type && draft.who.submitters.some(({ name }) => name === first.name),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }
}
