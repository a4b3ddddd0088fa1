import type { Cell, ReportBlock, ReportDocument } from '../document-model';
import { textOf } from '../text';

/** With the addresses of links to documents after their words. */
const words = (cell: Cell): string =>
  cell
    .map(({ text, href }) =>
      href === undefined || href.startsWith('#') ? text : `${text} <${href}>`,
    )
    .join('');

function block(one: ReportBlock): string[] {
  switch (one.kind) {
    case 'paragraph':
      return [words(one.runs)];
    case 'heading':
      return [`${one.text}:`];
    case 'list':
      return [
        one.items
          .map(({ cell, level, mark }, index) => {
            const sign = mark ?? (one.isNumbered ? `${index + 1}.` : '-');
            return `${'  '.repeat(level)}${sign} ${words(cell)}`;
          })
          .join('\n'),
      ];
    case 'image':
      return [];
    case 'facts':
      return [one.rows.map(({ label, cell }) => `${label}: ${textOf(cell)}`).join('\n')];
    case 'table':
      return [one.rows.map((row) => `- ${row.map(words).filter(Boolean).join(' | ')}`).join('\n')];
  }
}

/** For in an e-mail. */
export function renderPlainText({ title, subtitle, opening, sections }: ReportDocument): string {
  const parts = [
    `${title}\n${subtitle}`,
    ...opening.flatMap(block),
    ...sections.flatMap((section) => [
      section.level === 1 ? section.title.toUpperCase() : section.title,
      ...section.blocks.flatMap(block),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
