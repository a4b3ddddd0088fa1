/** Lays motions out in blocks, in the shape that was drawn. */
import { formatMeeting } from '../../../motions/dutch/meeting';
import type { Meeting } from '../../../motions/model';
import type { Random } from '../trees/random';
import type { Cell, DrawnBlock, Row } from './blocks';
import type { Shape } from './shape';
import type { DrawnMotion } from './truth';

type Field = { label: string; paragraphs: readonly string[] };

class Composer {
  readonly #shape: Shape;
  readonly #random: Random;

  constructor(shape: Shape, random: Random) {
    this.#shape = shape;
    this.#random = random;
  }

  #label(name: keyof Shape['labels']): string {
    const { labels, hasColons } = this.#shape;
    const label = labels[name];
    return hasColons && !label.endsWith('?') ? `${label}:` : label;
  }

  titleOf({ who, quoted, meeting }: DrawnMotion): string {
    const behind = this.#shape.meeting === 'behind' ? ` (${meeting})` : '';
    return `${who} ${quoted}${behind}`.trim();
  }

  fieldsOf(motion: DrawnMotion): Field[] {
    const { hasRemark, hasSubject, splitsAccount } = this.#shape;
    const fields: Field[] = [];
    if (hasSubject)
      fields.push({ label: this.#label('subject'), paragraphs: [motion.truth.subject] });
    fields.push({ label: this.#label('motion'), paragraphs: [this.titleOf(motion)] });
    const remark = hasRemark ? ' (samengevat)' : '';
    fields.push({ label: `${this.#label('request')}${remark}`, paragraphs: motion.request });
    const account = this.#label('account');
    if (splitsAccount && motion.account.length > 1) {
      fields.push({ label: account, paragraphs: motion.account.slice(0, 1) });
      fields.push({ label: '', paragraphs: motion.account.slice(1) });
    } else fields.push({ label: account, paragraphs: motion.account });
    fields.push({ label: this.#label('proposal'), paragraphs: [motion.proposal] });
    return fields;
  }

  #labelCell(label: string): Cell {
    return { paragraphs: label === '' ? [] : [label], bold: true, place: this.#shape.labelPlace };
  }

  #rows(fields: readonly Field[], number: string | null): Row[] {
    const { isZebra, table, headsWithFirstRow } = this.#shape;
    const isHeaded = headsWithFirstRow && (table === 'two-column' || table === 'label-right');
    return fields.map(({ label, paragraphs }, index) => {
      const value: Cell = { paragraphs };
      const own = this.#labelCell(label);
      const cells = table === 'label-right' ? [value, own] : [own, value];
      return {
        cells: number === null ? cells : [{ paragraphs: index === 0 ? [number] : [] }, ...cells],
        isShaded: isZebra && index % 2 === 1,
        isHead: isHeaded && index === 0,
      };
    });
  }

  #table(rows: readonly Row[], widths: readonly number[]): DrawnBlock {
    const { borders, repeatsHead } = this.#shape;
    return { kind: 'table', widths, borders, repeatsHead, rows };
  }

  #widths(): number[] {
    const { table, labelWidth } = this.#shape;
    if (table === 'three-column') return [0.06, labelWidth, 0.94 - labelWidth];
    return table === 'label-right' ? [1 - labelWidth, labelWidth] : [labelWidth, 1 - labelWidth];
  }

  #motionTable(motion: DrawnMotion, index: number): DrawnBlock[] {
    const { table } = this.#shape;
    const fields = this.fieldsOf(motion);
    const number = table === 'three-column' ? String(index + 1) : null;
    if (table !== 'merged-title') return [this.#table(this.#rows(fields, number), this.#widths())];
    const title = this.titleOf(motion);
    const rest = fields.filter(({ paragraphs }) => paragraphs[0] !== title);
    const head: Row = { cells: [{ paragraphs: [title], bold: true, span: 2 }], isHead: true };
    return [this.#table([head, ...this.#rows(rest, null)], this.#widths())];
  }

  #headed(motion: DrawnMotion, index: number): DrawnBlock[] {
    const number = this.#shape.isNumbered ? `${index + 1}. ` : '';
    const title = this.titleOf(motion);
    const blocks: DrawnBlock[] = [{ kind: 'heading', level: 3, text: `${number}${title}` }];
    for (const { label, paragraphs } of this.fieldsOf(motion)) {
      if (paragraphs[0] === title) continue;
      const [first = '', ...others] = paragraphs;
      if (this.#shape.table === 'run-in' && label !== '') {
        const lead = label.endsWith(':') || label.endsWith('?') ? label : `${label}:`;
        blocks.push({ kind: 'paragraph', lead, text: first });
      } else {
        if (label !== '') blocks.push({ kind: 'paragraph', text: label, bold: true });
        blocks.push({ kind: 'paragraph', text: first });
      }
      for (const text of others) blocks.push({ kind: 'paragraph', text });
    }
    return blocks;
  }

  #summary(motions: readonly DrawnMotion[]): DrawnBlock[] {
    const { labels, hasSubject } = this.#shape;
    const names = [
      'Nr.',
      ...(hasSubject ? [labels.subject] : []),
      labels.motion,
      labels.request,
      labels.account,
      labels.proposal,
    ];
    const head: Row = {
      cells: names.map((name) => ({ paragraphs: [name], bold: true })),
      isHead: true,
    };
    const rows = motions.map(
      (motion, index): Row => ({
        cells: [
          { paragraphs: [String(index + 1)] },
          ...(hasSubject ? [{ paragraphs: [motion.truth.subject] }] : []),
          { paragraphs: [this.titleOf(motion)] },
          { paragraphs: motion.request },
          { paragraphs: motion.account },
          { paragraphs: [motion.proposal] },
        ],
      }),
    );
    const widths = hasSubject ? [0.04, 0.1, 0.2, 0.22, 0.32, 0.12] : [0.04, 0.22, 0.24, 0.37, 0.13];
    return [this.#table([head, ...rows], widths)];
  }

  #motions(motions: readonly DrawnMotion[], from: number): DrawnBlock[] {
    const { table, hasPagePerMotion } = this.#shape;
    if (table === 'summary') return this.#summary(motions);
    if (table === 'one-table') {
      const rows = motions.flatMap((motion) => this.#rows(this.fieldsOf(motion), null));
      return [this.#table(rows, this.#widths())];
    }
    return motions.flatMap((motion, index): DrawnBlock[] => {
      const isHeaded = table === 'headings' || table === 'run-in';
      const own = isHeaded
        ? this.#headed(motion, from + index)
        : this.#motionTable(motion, from + index);
      const gap: DrawnBlock = hasPagePerMotion
        ? { kind: 'page-break' }
        : { kind: 'paragraph', text: '' };
      return index === motions.length - 1 ? own : [...own, gap];
    });
  }

  #contents(motions: readonly DrawnMotion[]): DrawnBlock[] {
    const lines = motions.map((motion): DrawnBlock => {
      const isLeader = this.#random.chance(0.5);
      return {
        kind: 'paragraph',
        text: isLeader
          ? `${this.titleOf(motion)} ........ ${this.#random.between(2, 30)}`
          : `- ${this.titleOf(motion)}`,
      };
    });
    return [{ kind: 'heading', level: 2, text: 'Inhoudsopgave' }, ...lines, { kind: 'page-break' }];
  }

  compose(motions: readonly DrawnMotion[]): DrawnBlock[] {
    const { meeting, hasContents } = this.#shape;
    const blocks: DrawnBlock[] = [
      { kind: 'heading', level: 1, text: 'Verantwoording over uitvoering moties' },
      {
        kind: 'paragraph',
        text: `Het bestuur legt hieronder verantwoording af over ${motions.length} moties van eerdere ledenvergaderingen.`,
      },
      ...(hasContents ? this.#contents(motions) : []),
    ];
    if (meeting === 'behind') return [...blocks, ...this.#motions(motions, 0)];
    const meetings = new Map<string, { meeting: Meeting; motions: DrawnMotion[] }>();
    for (const motion of motions) {
      const group = meetings.get(motion.truth.meeting.date) ?? {
        meeting: motion.truth.meeting,
        motions: [],
      };
      group.motions.push(motion);
      meetings.set(motion.truth.meeting.date, group);
    }
    let from = 0;
    for (const group of meetings.values()) {
      blocks.push({ kind: 'heading', level: 2, text: `Moties ${formatMeeting(group.meeting)}` });
      blocks.push(...this.#motions(group.motions, from));
      from += group.motions.length;
    }
    return blocks;
  }

  /** In the order in which they are printed. */
  ordered(motions: readonly DrawnMotion[]): DrawnMotion[] {
    if (this.#shape.meeting === 'behind') return [...motions];
    const dates = [...new Set(motions.map(({ truth }) => truth.meeting.date))];
    return dates.flatMap((date) => motions.filter(({ truth }) => truth.meeting.date === date));
  }
}

export function compose(
  shape: Shape,
  random: Random,
  motions: readonly DrawnMotion[],
): { blocks: DrawnBlock[]; motions: DrawnMotion[] } {
  const composer = new Composer(shape, random);
  return { blocks: composer.compose(motions), motions: composer.ordered(motions) };
}
