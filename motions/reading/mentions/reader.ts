import { findQuotations } from '../../dutch/quotation';
import type { ReadSubmitters } from '../../gemeenten/submitters';
import type { DocumentKind, Warning } from '../../model';
import { announcementIn, isSaying, saidOfAll, withForAll } from './announce';
import { fittingReading, hasTitledSiblings, isOwnTitle } from './choose';
import { Draft } from './draft';
import type { FoundMotions } from './found';
import { readLine } from './grammar';
import { LabelReader } from './label-reader';
import type { Mention } from './mention';
import type { Statement } from './outline';
import { pointOf } from './points';
import { RowReader } from './row-reader';
import { opensSaid, readSaid } from './said';
import { type Context, Scan } from './scan';
import { readWho } from './who';

export class MentionReader {
  readonly #found: FoundMotions;
  readonly #labels: LabelReader;
  readonly #rows: RowReader;
  readonly #isDecisions: boolean;

  constructor(found: FoundMotions, kind: DocumentKind) {
    this.#found = found;
    this.#isDecisions = kind === 'besluiten';
    this.#labels = new LabelReader(found, this.#isDecisions);
    this.#rows = new RowReader(found, this.#labels, this.#isDecisions);
  }

  read(statements: readonly Statement[]): void {
    this.#visit(statements, {
      ...{ announced: null, forAll: {}, point: null, heading: '', who: null, owner: null },
    });
  }

  #visit(statements: readonly Statement[], above: Context): void {
    const scan = new Scan(above);
    for (const statement of statements) this.#statement(statement, scan, statements);
    this.#labels.flush(scan);
  }

  #statement(statement: Statement, scan: Scan, siblings: readonly Statement[]): void {
    if (statement.form === 'head' || statement.form === 'row') {
      this.#rows.read(statement, scan);
      return;
    }
    scan.columns = null;
    if (scan.label !== null && this.#labels.valueOf(scan.label, statement, scan)) return;
    scan.label = null;
    const rest = this.#labels.read(statement, scan);
    if (rest !== null) {
      for (const below of rest) this.#statement(below, scan, rest);
      return;
    }
    const mentions = this.#mentionsOf(statement, scan, siblings);
    if (mentions.length > 0) this.#named(statement, mentions, scan);
    else this.#unnamed(statement, scan);
  }

  // -- Motions ----------------------------------------------------------------------------------

  #mentionsOf(statement: Statement, scan: Scan, siblings: readonly Statement[]): Mention[] {
    const { text, form } = statement;
    const announced = scan.isAnnounced(statement, siblings);
    const isHeading = form === 'heading' || form === 'label';
    const type = announced ? (scan.announced?.type ?? 'motie') : null;
    return readLine(text, { announced: type, isHeading })
      .map((mention) => fittingReading(mention, siblings))
      .filter((mention) =>
        this.#isMotion(mention, statement, scan, announced, hasTitledSiblings(siblings)),
      );
  }

  /** Rules that need more than the line itself. */
  #isMotion(
    mention: Mention,
    { form, text, children }: Statement,
    scan: Scan,
    announced: boolean,
    isLikeSiblings: boolean,
  ): boolean {
    const { rule, title, who, type } = mention;
    const hasWho = who.submitters.length > 0 || who.collective !== undefined;
    if (rule === 'reference') return true;
    if (type === null && !announced && !(title?.isQuoted && hasWho)) return false;
    const isBare = type === null && !hasWho && title?.isQuoted === false;
    if (isBare && form === 'line' && scan.announced?.isPointing !== true) return false;
    if (type === null && !announced) {
      const isKnown = this.#found.drafts.length > 0 || scan.announced !== null;
      return (
        isKnown ||
        isLikeSiblings ||
        children.some(({ text: below }) => opensSaid(below)) ||
        saysVote(mention)
      );
    }
    if (
      title !== null &&
      !title.isQuoted &&
      rule === 'type-title' &&
      form !== 'heading' &&
      form !== 'label'
    ) {
      // A bare line "Motie warmte" needs an outcome, a link, a list of such lines or words below it.
      const isSentence = /[.!?]$/u.test(text.trim()) && text.split(' ').length > 9;
      return !isSentence;
    }
    if (rule === 'type-who' && title === null) return hasWho || children.length > 0;
    return true;
  }

  #named(statement: Statement, mentions: readonly Mention[], scan: Scan): void {
    this.#labels.flush(scan);
    let last: Draft | null = null;
    for (const mention of mentions) {
      const draft = this.#draftFor(statement, mention, scan);
      if (draft === null) continue;
      this.#saidWith(draft, mention, statement, scan);
      last = draft;
    }
    if (last === null) {
      this.#unnamed(statement, scan);
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

  #saidWith(draft: Draft, mention: Mention, statement: Statement, scan: Scan): void {
    draft.addLinks(statement);
    const { tail } = mention;
    const at = tail === '' ? -1 : statement.text.indexOf(tail.slice(0, 40));
    if (tail !== '') {
      const said = readSaid(tail, this.#isDecisions);
      const before = { ...draft.said };
      draft.add(said, []);
      for (const field of ['vote', 'advice', 'decision'] as const) {
        if (before[field] === undefined && draft.said[field] !== undefined) {
          draft.place(field, statement, Math.max(0, at), Math.max(0, at) + tail.length);
        }
      }
    }
    draft.claim(
      statement.lines.map(({ line }) => line),
      'other',
    );
    const { forAll } = scan;
    if (forAll.isDoubtful && draft.said.vote === undefined) draft.doubts.push(DOUBTFUL_FOR_ALL);
  }

  /** The motion that a mention is of: a new one, the one it stands below, or one named before. */
  #draftFor(statement: Statement, mention: Mention, scan: Scan): Draft | null {
    const { owner } = scan.above;
    const { title, who } = mention;
    const isOfOwner =
      owner !== null &&
      (title === null
        ? mention.rule === 'reference' || mention.type === null
        : isOwnTitle(owner, title.text) || (mention.rule === 'sentence' && !title.isQuoted));
    const known = isOfOwner ? owner : title === null ? this.#referredTo(mention, scan) : null;
    if (known !== null) {
      known.isTentative = false;
      known.addWho(who);
      if (mention.whoSpan !== null)
        known.place('submitters', statement, mention.whoSpan.from, mention.whoSpan.to);
      return known;
    }
    if (mention.rule === 'reference') return null;
    const point =
      mention.type === 'amendement' ? (mention.point ?? scan.point ?? scan.above.heading) : '';
    const name = title?.text ?? this.#found.points.titleFor(point);
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
    draft.isTentative =
      scan.above.heading === '' &&
      statement.form === 'heading' &&
      title?.isQuoted === false &&
      !draft.hasWho;
    if (title !== null) draft.place('title', statement, title.from, title.to);
    if (mention.whoSpan !== null)
      draft.place('submitters', statement, mention.whoSpan.from, mention.whoSpan.to);
    this.#found.add(draft, scan);
    return draft;
  }

  /** "De motie van Gouda is verworpen" is of the one motion of Gouda that was named before. */
  #referredTo({ who, type }: Mention, scan: Scan): Draft | null {
    const [first] = who.submitters;
    if (first === undefined) return type === 'amendement' ? null : scan.current;
    const alike = this.#found.drafts.filter(
      (draft) =>
        draft.type === type && draft.who.submitters.some(({ name }) => name === first.name),
    );
    return alike.length === 1 ? (alike[0] ?? null) : null;
  }

  // -- Everything else --------------------------------------------------------------------------

  #unnamed(statement: Statement, scan: Scan): void {
    const { text, form, children } = statement;
    const lines = statement.lines.map(({ line }) => line);
    const isHeading = form === 'heading';
    const announced = announcementIn(text, isHeading);
    const forAll = saidOfAll(text, isHeading);
    const lends = announced !== null || isSaying(forAll);
    const target = scan.current ?? scan.above.owner;
    if (isHeading || lends) this.#found.headings.push(...lines);
    const says = !isHeading && !lends && opensSaid(text) && pointOf(text) === null;
    if (says && target !== null) {
      target.add(readSaid(text, this.#isDecisions), lines);
      target.addLinks(statement);
    } else if (says) this.#found.loose.push({ said: readSaid(text, this.#isDecisions), lines });
    else if (scan.above.owner !== null && scan.current === null)
      scan.above.owner.addLinks(statement);
    const point = pointOf(text);
    if (point !== null) this.#found.points.add(text);
    if (!says) {
      const keeps = !isHeading && point === null && form === 'line';
      if (!keeps) scan.current = null;
    }
    const inside = scan.below();
    if (isHeading) {
      this.#visit(children, {
        ...inside,
        announced,
        forAll: withForAll(scan.forAll, forAll),
        point: text,
        heading: text,
        who: whoIn(text) ?? scan.who,
      });
      if (announced !== null) this.#found.announce(announced, statement);
      return;
    }
    if (announced !== null) this.#found.announce(announced, statement);
    scan.lend(announced, forAll);
    if (announced === null && !says) scan.isChain = false;
    this.#visit(children, {
      ...inside,
      announced: announced ?? null,
      forAll: scan.forAll,
      point: point === null ? scan.above.point : text,
      who: whoIn(text) ?? scan.who,
    });
  }
}

/** "Gemeente Deventer" above a list: nothing but names. */
function whoIn(text: string): ReadSubmitters | null {
  if (text.length > 120 || findQuotations(text).length > 0) return null;
  const who = readWho(text, 0, text.length);
  return who?.quality === 'known' && who.read.submitters.length > 0 ? who.read : null;
}

const saysVote = ({ tail }: Mention): boolean => readSaid(tail, false).vote !== undefined;

const DOUBTFUL_FOR_ALL: Warning = {
  code: 'vote-unclear',
  field: 'vote',
  message:
    'De pagina zegt iets van de meeste moties, en niet van welke wel en welke niet. Lees het na.',
};
