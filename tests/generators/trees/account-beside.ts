/** Shapes of accounts without a label in front of each text: cards beside each other, running text. */
import type { Cell, Part, Row } from '../../../motions/document/tree';
import { contentOf, type Drawn } from './account-fields';
import type { Labels } from './account-labels';
import { namesOf, type TrueMotion } from './account-truth';
import { cell, row, type TreeBuilder } from './tree-builder';

type Card = { motion: TrueMotion; fields: Drawn[] };

/** Two motions beside each other, each label beside or above its own content. */
export function cardsOf(
  builder: TreeBuilder,
  labels: Labels,
  cards: readonly Card[],
  isAbove: boolean,
): Part {
  const rows: Row[] = [];
  for (let at = 0; at < cards.length; at += 2) {
    const pair = cards.slice(at, at + 2);
    for (const [index] of (pair[0]?.fields ?? []).entries()) {
      const fields = pair.flatMap((card) => card.fields[index] ?? []);
      const labelOf = (field: Drawn): Part[] => [builder.paragraph(labels[field.label], 14)];
      const contents = (field: Drawn): Part[] => contentOf(builder, field);
      const cells = (parts: Part[][]): Cell[] => parts.map((own, column) => cell(column, own));
      if (isAbove) {
        rows.push(row(cells(fields.map(labelOf))), row(cells(fields.map(contents))));
      } else {
        rows.push(row(cells(fields.flatMap((field) => [labelOf(field), contents(field)]))));
      }
    }
  }
  return { kind: 'table', columns: isAbove ? 2 : 4, rows };
}

/** The title as a heading, who and when below it, what was done, and the proposal as last text. */
export function proseOf(builder: TreeBuilder, motion: TrueMotion): Part {
  const heading = [builder.line(motion.title, { bold: true, size: 13 })];
  return {
    ...{ kind: 'section', level: 2, heading },
    parts: [
      builder.paragraph(`Ingediend door ${namesOf(motion)}, ${motion.meeting.printed}`),
      ...builder.paragraphs(motion.account),
      builder.paragraph(motion.proposal.text),
    ],
  };
}
