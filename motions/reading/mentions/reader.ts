import type { DocumentKind } from '../../model';
import { canBeTitle } from './accept';
import { saidOfAll } from './announce';
import type { Draft } from './draft';
import { DraftMaker } from './draft-maker';
import { isSaying, withForAll } from './for-all';
import type { FoundMotions } from './found';
import { asMotionsStand } from './kickers';
import { LabelReader } from './label-reader';
import { meetingLentBy } from './lent-meeting';
import { saidByHead } from './list-heads';
import type { Mention } from './mention';
import { MentionsOf } from './mentions-of';
import { OfSome } from './of-some';
import type { Statement } from './outline';
import { pointOf } from './points';
import {
  announcedBelow,
  isBehindList,
  isSameBlock,
  keepsList,
  namesAnother,
  saysOfMotion,
  shareAlone,
  tellsSubmitter,
  titledBelow,
  toldWho,
  whoIn,
  withTitle,
} from './reader-parts';
import { type OfPage, RowReader } from './row-reader';
import { saidOnPage } from './said-on-page';
import { type Context, NOTHING_ABOVE, Scan } from './scan';
import { TitlesTold } from './titles-told';
import { submitterOfNext } from './told-submitter';

export class MentionReader {
  readonly #found: FoundMotions;
  readonly #labels: LabelReader;
  readonly #rows: RowReader;
  readonly #told = new TitlesTold();
  readonly #makes: DraftMaker;
  readonly #mentions: MentionsOf;
  readonly #kind: DocumentKind;
  readonly #isDecisions: boolean;

  constructor(found: FoundMotions, page: OfPage) {
    this.#found = found;
    this.#kind = page.kind;
    this.#isDecisions = page.kind === 'besluiten';
    this.#mentions = new MentionsOf(found, this.#told);
    this.#makes = new DraftMaker(found, this.#told, page.kind);
    this.#labels = new LabelReader(found, this.#isDecisions);
    this.#rows = new RowReader(found, this.#labels, page);
  }

  read(statements: readonly Statement[]): void {
    this.#visit(statements, NOTHING_ABOVE);
  }

  #visit(statements: readonly Statement[], above: Context): void {
    const scan = new Scan(above, this.#found.drafts.length);
    const told = this.#found.ofSome.length;
    // Below a motion lines tell of it in any order.
    const read = above.owner === null ? this.#told.in(asMotionsStand(statements)) : statements;
    for (const index of read.keys()) this.#statement(index, scan, read);
    this.#labels.flush(scan);
    this.#found.closeSome(told);
  }

  #statement(index: number, scan: Scan, siblings: readonly Statement[]): void {
    const statement = siblings[index];
    if (statement === undefined) return;
    if (statement.form === 'head' || statement.form === 'row') {
      scan.label = null;
      for (const inside of this.#rows.read(statement, scan, siblings))
        this.#visit(inside, scan.below());
      return;
    }
    if (isBehindList(this.#found.drafts, scan.current, statement)) scan.leaveList();
    if (statement.isAcross) this.#rows.startSection(statement, scan, siblings);
    // A line in a table heads the rows below it: the columns stay what they are.
    if (statement.group !== scan.table) scan.leaveTable();
    else
      scan.lendMeeting(meetingLentBy(statement.text, { isHeading: true, announces: false }), true);
    const ofSome = new OfSome(this.#found, statement, scan.start);
    const isBack = ofSome.looksBack(scan);
    if (ofSome.isWhole) {
      ofSome.tell(isBack);
      return;
    }
    if (scan.label !== null && this.#labels.valueOf(scan.label, statement, scan)) return;
    scan.label = null;
    const rest = this.#labels.read(statement, scan);
    if (rest !== null) {
      for (const below of rest.keys()) this.#statement(below, scan, rest);
      return;
    }
    if (tellsSubmitter(scan.current ?? scan.above.owner, statement)) return;
    const { awaiting } = scan;
    scan.awaiting = null;
    const mentions = this.#mentions.of({ statement, siblings, index, scan });
    if (awaiting !== null && mentions.length === 0 && canBeTitle(statement)) {
      this.#found.headings.push(...awaiting.lines);
      this.#named(statement, [withTitle(awaiting.mention, statement)], scan);
    } else if (mentions.length > 0) this.#named(statement, mentions, scan);
    else {
      scan.lookAhead(siblings, index, this.#found.drafts.length);
      const isSaidBack = isBack && !scan.leadsList;
      this.#unnamed(statement, scan, { isBack: isSaidBack, isOfAll: ofSome.isOfAll });
    }
    ofSome.tell(isBack);
  }

  #named(statement: Statement, mentions: readonly Mention[], scan: Scan): void {
    this.#labels.flush(scan);
    let last: Draft | null = null;
    for (const mention of mentions) {
      if (this.#awaitsTitle(mention, statement, scan)) return;
      const draft = this.#makes.draftFor(statement, mention, scan);
      if (draft === null) continue;
      // What is said around "de motie" is said of the one motion too.
      const isOnly = mention.rule === 'reference' && mentions.length === 1;
      this.#makes.saidWith(
        draft,
        isOnly ? { ...mention, tail: statement.text } : mention,
        statement,
      );
      last = draft;
    }
    if (last === null) {
      if (scan.above.heading === '') this.#found.headBy(statement, mentions);
      const found = this.#found.drafts.length;
      if (mentions.every(namesAnother)) this.#ofAnother(statement, scan);
      else this.#unnamed(statement, scan);
      const isUntitled = mentions.some(({ rule }) => rule === 'type-who');
      if (isUntitled && this.#found.drafts.length === found) this.#found.skipped.add(statement);
      return;
    }
    if (statement.form === 'heading')
      this.#found.headings.push(...statement.lines.map(({ line }) => line));
    if (scan.above.owner === null || last !== scan.above.owner) scan.current = last;
    this.#visit(statement.children, {
      ...scan.below(),
      owner: last,
      point: last.title,
      announced: null,
      heading: statement.form === 'heading' ? statement.text : scan.above.heading,
    });
  }

  /** It speaks of a motion that was not found: what it says is said of no other. */
  #ofAnother(statement: Statement, scan: Scan): void {
    scan.current = null;
    this.#visit(statement.children, scan.below());
  }

  /** "Motie Deventer", and its title in the next line or in the first one below. */
  #awaitsTitle(mention: Mention, statement: Statement, scan: Scan): boolean {
    const isOfPoint = mention.type === 'amendement' && statement.isKicker !== true;
    if (mention.title !== null || mention.rule !== 'type-who' || isOfPoint) return false;
    const lines = statement.lines.map(({ line }) => line);
    if (statement.children.length === 0) {
      scan.awaiting = { mention, lines };
      return true;
    }
    const titled = titledBelow(mention, statement);
    if (titled === null) return false;
    this.#found.headings.push(...lines);
    this.#named(titled.statement, [titled.mention], scan);
    return true;
  }

  #unnamed(statement: Statement, scan: Scan, { isBack = false, isOfAll = false } = {}): void {
    const { text, form, children } = statement;
    const lines = statement.lines.map(({ line }) => line);
    const isHeading = form === 'heading' || (form === 'label' && children.length > 0);
    const announced = announcedBelow(statement, isHeading, scan);
    const above = {
      isHead: isHeading || /:\s*$/u.test(text),
      isDecisions: this.#isDecisions,
      places: lines.map(({ place }) => place),
    };
    const forAll = isBack ? {} : saidOfAll(text, above);
    const lends = announced !== null || isSaying(forAll);
    const lentMeeting = meetingLentBy(text, { isHeading, announces: announced !== null });
    const target = scan.current ?? scan.above.owner;
    if (isHeading || lends) this.#found.headings.push(...lines);
    // A bold line alone looks like a heading, and can say what became of the motion above it.
    const isAlone = isHeading && children.length === 0 && target !== null;
    // Below the motion, or in the next line of its own paragraph.
    const isBeside = scan.current !== null && isSameBlock(scan.current.statement, statement);
    const isOwn = isBeside || (scan.current === null && scan.above.owner !== null);
    // What is said of all of them is of no one more than of another.
    const isOfOne = !isOfAll && (isAlone || (!isHeading && !lends));
    // "Ontraden" over the whole width of a table heads the rows below it.
    const isSection = statement.isAcross && isSaying(saidByHead(text, this.#isDecisions));
    const says = isOfOne && !isSection && saysOfMotion(text, isOwn);
    const named = isBeside || scan.current === null ? target : null;
    const who = toldWho(named, statement);
    const share = isHeading ? null : shareAlone(text);
    if (share !== null && target !== null && isOwn) target.addShare(share, text, lines);
    else if (says && target !== null) {
      target.add(saidOnPage(text, this.#kind), lines);
      target.addLinks(statement);
      if (who !== null) named?.addWho(who);
    } else if (who !== null) {
      named?.addWho(who);
      named?.claim(lines, 'submitters');
    } else if (says) this.#found.loose.push({ said: saidOnPage(text, this.#kind), lines });
    else if (scan.above.owner !== null && scan.current === null)
      scan.above.owner.addLinks(statement);
    const point = pointOf(text);
    if (point !== null) this.#found.points.add(text);
    const keeps = says || (!isHeading && point === null && form === 'line');
    if (!keeps) scan.current = null;
    const inside = scan.below();
    if (isHeading) {
      const at = this.#found.drafts.length;
      this.#visit(children, {
        ...inside,
        beside: lends ? null : scan.beside,
        // "Aangenomen" or "Gemeente Urk" below "Moties" still heads motions.
        announced: announced ?? (keepsList(text, forAll) ? scan.announced : scan.ofPart),
        forAll: withForAll(scan.forAll, forAll),
        lentMeeting: lentMeeting ?? scan.lentMeeting,
        point: scan.above.heading === '' || announced !== null ? null : text,
        heading: text,
        who: whoIn(text) ?? scan.who,
      });
      if (lends) scan.beside = this.#found.drafts[at]?.statement.form ?? null;
      if (announced !== null) this.#found.announce(announced, statement);
      return;
    }
    if (announced !== null) this.#found.announce(announced, statement);
    if (lends) scan.lendMeeting(lentMeeting, forAll.vote !== undefined);
    scan.lend(announced, forAll);
    scan.whoNext = announced?.count === 1 ? (submitterOfNext(text)?.read ?? null) : null;
    if (announced === null && !says) scan.isChain = false;
    this.#visit(children, {
      ...inside,
      announced: announced ?? null,
      forAll: scan.forAll,
      point: point === null && children.length === 0 ? scan.above.point : text,
      who: whoIn(text) ?? scan.who,
    });
  }
}
