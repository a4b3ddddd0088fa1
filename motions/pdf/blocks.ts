/**
 * Gathers rows into blocks, one per motion.
 *
 * The trap: the header row "Onderwerp: …" comes back at the top of each page that a block covers,
 * and a new block can have the same subject. What follows the header decides.
 */
import { type Block, type Field, HEADER_FIELDS, linesBeyond, rowText } from './block';
import { isMotionHeading, isSectionHeading } from './headings';
import type { TextLine } from './lines';
import { singleLine } from './paragraphs';
import type { Row } from './rows';

const MESSAGES = {
  labelMissing: 'Een rij zonder label staat in dit blok. De tekst is bij de verantwoording gezet.',
  requestLabelMissing: 'Een rij zonder label staat in dit blok. De tekst is als oproep gelezen.',
} as const;

export class BlockBuilder {
  readonly #done: Block[] = [];
  #current: Block | null = null;
  #last: Field | 'other' | null = null;
  #section: string | null = null;
  /** A header row that waits for what follows it. */
  #subject: Row | null = null;
  /** Loose text right above: perhaps a motion's own heading. */
  #heading: Row | null = null;
  readonly #loose: Row[] = [];
  #hadBlocks = false;

  /** Loose rows that stood before the first block: introduction and contents page. */
  get loose(): readonly Row[] {
    return this.#loose;
  }

  /** @returns Blocks that are complete since the last call. */
  push(rows: readonly Row[]): Block[] {
    for (const row of rows) this.#take(row);
    return this.#done.splice(0);
  }

  /** Ends the document: the last block, as far as it came. */
  finish(): Block[] {
    this.#close();
    return this.#done.splice(0);
  }

  #take(row: Row): void {
    switch (row.label) {
      case 'loose':
        this.#takeLoose(row);
        return;
      case 'subject':
        if (this.#beyondHeader(this.#subject) !== null) this.#resolveSubject(null);
        this.#subject = row;
        return;
      case 'continued':
        this.#resolveSubject(null);
        if (this.#current === null) this.#takeLoose(row);
        else this.#append(row);
        return;
      case 'unlabelled':
        this.#resolveSubject(null);
        this.#takeUnlabelled(row);
        return;
      case 'other':
        this.#resolveSubject(null);
        this.#last = 'other';
        return;
      case 'motion':
      case 'title':
      case 'submitter':
        this.#takeHeader(row, row.label);
        break;
      default:
        this.#takeField(row, row.label);
    }
    this.#heading = null;
  }

  #takeLoose(row: Row): void {
    const text = singleLine(row.lines);
    if (isSectionHeading(text)) {
      this.#close();
      this.#section = text;
    } else if (this.#last === 'proposal' && this.#current !== null) {
      this.#last = 'other';
    }
    if (this.#current === null && !this.#hadBlocks) this.#loose.push(row);
    this.#heading = isMotionHeading(text) ? row : null;
  }

  #takeHeader(row: Row, field: Field): void {
    const known = rowText(this.#current?.fields[field]);
    const beyond = known === '' ? null : linesBeyond(row, known);
    if (beyond !== null) {
      this.#repeatHeader(row, beyond);
      return;
    }
    const startsHere =
      this.#subject !== null || this.#current === null || this.#hasBody() || known !== '';
    if (startsHere) this.#open(row);
    this.#add(row, field);
  }

  /** A header that came back on a new page says nothing new; it only shows where the block goes on. */
  #repeatHeader(row: Row, beyond: TextLine[]): void {
    if (this.#subject !== null) this.#current?.rows.push(this.#subject);
    this.#subject = null;
    if (beyond.length > 0) this.#append({ ...row, lines: beyond });
    else this.#current?.rows.push(row);
  }

  #takeField(row: Row, field: Field): void {
    this.#resolveSubject(field);
    const isAnotherMotion =
      this.#current === null || (field === 'request' && this.#isComplete()) || this.#isFull(field);
    if (isAnotherMotion && this.#heading !== null && field !== 'proposal') {
      const heading = this.#heading;
      this.#open(heading);
      this.#add({ ...heading, label: 'motion' }, 'motion');
    } else if (this.#current !== null && field === 'request' && this.#isComplete()) {
      this.#open(row);
    }
    if (this.#current === null) this.#takeLoose(row);
    else this.#add(row, field);
  }

  /** Decides about a header row by what follows it: the same block goes on, or another begins. */
  #resolveSubject(next: Field | null): void {
    const subject = this.#subject;
    if (subject === null) return;
    this.#subject = null;
    const beyond = this.#beyondHeader(subject);
    if (beyond !== null && !(next === 'request' && this.#isComplete())) {
      this.#repeatHeader(subject, beyond);
      return;
    }
    const heading = this.#heading;
    this.#open(subject);
    if (heading !== null) this.#add({ ...heading, label: 'motion' }, 'motion');
    this.#heading = null;
    this.#add(subject, 'subject');
  }

  /** The lines behind the current block's subject when the row is that header again; else null. */
  #beyondHeader(subject: Row | null): TextLine[] | null {
    const known = rowText(this.#current?.fields.subject?.slice(0, 1));
    return subject === null || known === '' ? null : linesBeyond(subject, known);
  }

  #takeUnlabelled(row: Row): void {
    const block = this.#current;
    if (block === null || row.lines.length === 0) return;
    if (this.#last === 'other') return;
    const isBeforeRequest = this.#last !== null && HEADER_FIELDS.has(this.#last);
    block.warnings.push({
      code: 'label-missing',
      message: isBeforeRequest ? MESSAGES.requestLabelMissing : MESSAGES.labelMissing,
    });
    this.#add(row, isBeforeRequest ? 'request' : 'account');
  }

  #append(row: Row): void {
    const block = this.#current;
    if (block === null || this.#last === null || this.#last === 'other') return;
    this.#add(row, this.#last);
  }

  #open(first: Row): void {
    const subject = this.#subject;
    this.#subject = null;
    this.#close();
    this.#hadBlocks = true;
    this.#current = { fields: {}, rows: [], section: this.#section, warnings: [] };
    if (subject !== null && subject !== first) this.#add(subject, 'subject');
  }

  #add(row: Row, field: Field): void {
    const block = this.#current;
    if (block === null) return;
    block.fields[field] = [...(block.fields[field] ?? []), row];
    block.rows.push(row);
    this.#last = field;
  }

  #close(): void {
    if (this.#current !== null) this.#done.push(this.#current);
    this.#current = null;
    this.#last = null;
  }

  #hasBody(): boolean {
    const fields = this.#current?.fields ?? {};
    return (
      fields.request !== undefined || fields.account !== undefined || fields.proposal !== undefined
    );
  }

  /** The block has its request and its proposal: another request is another motion's. */
  #isComplete(): boolean {
    const fields = this.#current?.fields ?? {};
    return fields.request !== undefined && fields.proposal !== undefined;
  }

  #isFull(field: Field): boolean {
    return field === 'account' && this.#isComplete() && this.#current?.fields.account !== undefined;
  }
}
