/** Trees of accounts in many shapes, with other words for every label, and their truth. */
import type { DocumentTree, Part, Row } from '../../../motions/document/tree';
import { cardsOf, proseOf } from './account-beside';
import { contentOf, type Drawn, fieldsOf } from './account-fields';
import { drawLabels, type Labels } from './account-labels';
import { namesOf, type TrueMotion, trueMotions } from './account-truth';
import type { Random } from './random';
import { cell, row, TreeBuilder } from './tree-builder';

export const SHAPES = [
  'rows',
  'one table',
  'three columns',
  'label right',
  'merged title',
  'summary',
  'headings',
  'title headings',
  'label lines',
  'run-in labels',
  'pairs',
  'cards',
  'cards with labels above',
  'prose',
] as const;
export type Shape = (typeof SHAPES)[number];

export type AccountTree = {
  shape: Shape;
  seed: number;
  tree: DocumentTree;
  motions: TrueMotion[];
  /** Fields that the shape has no place for. */
  without: readonly ('subject' | 'request')[];
  hasStrangeLabels: boolean;
};

const SEPARATE: ReadonlySet<Shape> = new Set([
  ...(['summary', 'merged title', 'title headings', 'prose'] as const),
]);
const WITHOUT_SUBJECT: ReadonlySet<Shape> = new Set(['summary', 'merged title', 'prose']);
const WITHOUT_REQUEST: ReadonlySet<Shape> = new Set(['summary', 'prose']);

export function accountTree(shape: Shape, random: Random, seed: number, strange = 0): AccountTree {
  const builder = new TreeBuilder();
  const motions = trueMotions(random, random.between(4, 9));
  const labels = drawLabels(random, strange);
  const isOneCell = !SEPARATE.has(shape) && random.chance(0.5);
  const hasSubject = !WITHOUT_SUBJECT.has(shape) && random.chance(0.7);
  const parts = introduction(builder, random, motions);
  parts.push(...bodyOf(builder, { shape, motions, labels, isOneCell, hasSubject }));
  const hasNoRequest = WITHOUT_REQUEST.has(shape);
  return {
    ...{ shape, seed, motions, tree: builder.tree(parts), hasStrangeLabels: strange > 0 },
    without: [
      ...(hasSubject ? [] : (['subject'] as const)),
      ...(hasNoRequest ? (['request'] as const) : []),
    ],
  };
}

function introduction(builder: TreeBuilder, random: Random, motions: TrueMotion[]): Part[] {
  const parts: Part[] = [
    {
      kind: 'lines',
      lines: [builder.line('Verantwoording over uitvoering moties', { size: 18, bold: true })],
      breaks: 'printed',
    },
    builder.paragraph('Bijlage bij de ledenbrief voor de ALV van 18 juni 2025.'),
    builder.paragraph('Voorstel aan de leden: stem in met de verantwoording.'),
  ];
  if (random.chance(0.4)) {
    const items = motions.map(
      (motion) => `Motie ${namesOf(motion)} “${motion.title}” (${motion.meeting.printed})`,
    );
    parts.push(builder.paragraph('Inhoudsopgave'), builder.list(items));
  }
  return parts;
}

type Body = {
  shape: Shape;
  motions: TrueMotion[];
  labels: Labels;
  isOneCell: boolean;
  hasSubject: boolean;
};

function bodyOf(builder: TreeBuilder, body: Body): Part[] {
  const { shape, motions, labels, isOneCell, hasSubject } = body;
  const fields = (motion: TrueMotion): Drawn[] => fieldsOf(motion, isOneCell, hasSubject);
  const labelled = (motion: TrueMotion): Row[] =>
    fields(motion).map((field) =>
      row([
        cell(0, [builder.paragraph(labels[field.label], 14)]),
        cell(1, contentOf(builder, field)),
      ]),
    );
  switch (shape) {
    case 'rows':
      return motions.map((motion) => ({ kind: 'table', columns: 2, rows: labelled(motion) }));
    case 'one table':
      return [{ kind: 'table', columns: 2, rows: motions.flatMap(labelled) }];
    case 'three columns':
      return [
        {
          kind: 'table',
          columns: 3,
          rows: motions.flatMap((motion, index) =>
            fields(motion).map((field, at) =>
              row([
                cell(0, at === 0 ? [builder.paragraph(`${index + 1}`)] : []),
                cell(1, [builder.paragraph(labels[field.label])]),
                cell(2, contentOf(builder, field)),
              ]),
            ),
          ),
        },
      ];
    case 'label right':
      return motions.map((motion) => ({
        kind: 'table',
        columns: 2,
        rows: fields(motion).map((field) =>
          row([
            cell(0, contentOf(builder, field)),
            cell(1, [builder.paragraph(labels[field.label])]),
          ]),
        ),
      }));
    case 'merged title':
      return motions.map((motion, index) => ({
        kind: 'table',
        columns: 2,
        rows: [
          row([cell(0, [builder.paragraph(`Motie ${index + 1}: “${motion.title}”`)], 2)]),
          ...fields(motion)
            .filter(({ label }) => label !== 'title')
            .map((field) =>
              row([
                cell(0, [builder.paragraph(labels[field.label])]),
                cell(1, contentOf(builder, field)),
              ]),
            ),
        ],
      }));
    case 'summary':
      return [summaryOf(builder, body)];
    case 'cards':
    case 'cards with labels above': {
      const cards = motions.map((motion) => ({ motion, fields: fields(motion) }));
      return [cardsOf(builder, labels, cards, shape !== 'cards')];
    }
    case 'prose':
      return motions.map((motion) => proseOf(builder, motion));
    default:
      return motions.flatMap((motion, index) => withoutTable(builder, body, motion, index));
  }
}

function summaryOf(builder: TreeBuilder, { motions, labels }: Body): Part {
  const columns = ['submitters', 'title', 'meeting', 'account', 'proposal'] as const;
  const textOf = (motion: TrueMotion): Record<(typeof columns)[number], string[]> => ({
    submitters: [namesOf(motion)],
    title: [motion.title],
    meeting: [motion.meeting.printed],
    account: motion.account,
    proposal: [motion.proposal.text],
  });
  return {
    kind: 'table',
    columns: columns.length,
    rows: [
      row(
        columns.map((column, at) => cell(at, [builder.paragraph(labels[column], 20)])),
        { isHead: true },
      ),
      ...motions.map((motion) =>
        row(columns.map((column, at) => cell(at, builder.paragraphs(textOf(motion)[column], 20)))),
      ),
    ],
  };
}

function withoutTable(builder: TreeBuilder, body: Body, motion: TrueMotion, index: number): Part[] {
  const { shape, labels, isOneCell, hasSubject } = body;
  const fields = fieldsOf(motion, isOneCell, hasSubject);
  switch (shape) {
    case 'pairs':
      return fields.map((field) => ({
        kind: 'pair',
        label: [builder.line(labels[field.label])],
        parts: contentOf(builder, field),
      }));
    case 'headings':
      return fields.map((field) => ({
        kind: 'section',
        level: 3,
        heading: [builder.line(labels[field.label], { bold: true })],
        parts: contentOf(builder, field),
      }));
    case 'title headings': {
      const heading = [
        builder.line(`${index + 1}. ${namesOf(motion)}: ${motion.title}`, { bold: true, size: 13 }),
      ];
      const parts: Part[] = fields
        .filter(({ label }) => label !== 'title' && label !== 'submitters')
        .map((field) => ({
          kind: 'section',
          level: 3,
          heading: [builder.line(labels[field.label], { bold: true })],
          parts: contentOf(builder, field),
        }));
      return [{ kind: 'section', level: 2, heading, parts }];
    }
    case 'label lines':
      return fields.flatMap((field): Part[] => [
        { kind: 'lines', lines: [builder.line(labels[field.label])], breaks: 'printed' },
        ...contentOf(builder, field),
      ]);
    default:
      return fields.flatMap((field): Part[] => {
        const label = labels[field.label].replace(/[:?]?$/u, ':');
        if (typeof field.text === 'string') return [builder.paragraph(`${label} ${field.text}`)];
        const [first = '', ...others] = field.text;
        const lead = builder.paragraph(`${label} ${first}`);
        if (field.label !== 'request') return [lead, ...builder.paragraphs(others)];
        return [lead, builder.list(others)];
      });
  }
}
