/** An account as the text that is copied out of its PDF: no columns, no pages, lines of one width. */
import type {
  SampleDocument,
  SampleMotion,
  SampleRow,
} from '../../../scripts/typesetting/document';
import { NAMES } from '../../../scripts/typesetting/layout';

const WIDTH = 80;
/** What is left of a label cell without words. */
const EMPTY_CELL = [' ', '', ' ', ' ', ' ', ''];

function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.replaceAll(/\{\d\}/gu, '').split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function labelOf(row: SampleRow): string {
  const kind = row.label ?? row.kind;
  return row.labelWords ?? (kind === 'none' ? '' : NAMES.usual[kind]);
}

function rowLines(row: SampleRow): string[] {
  const label = labelOf(row);
  const remark = (row.label ?? row.kind) === 'request' ? ['(samengevat)'] : [];
  if (row.kind === 'proposal') return linesOf(`${label} ${row.paragraphs.join(' ')}`);
  const content = row.paragraphs.flatMap(linesOf);
  // Beside a long text the cell of its label keeps its empty lines too.
  if (label.endsWith(':') && content.length > 2) remark.push(' ', ' ');
  return label === '' ? [...EMPTY_CELL, ...content, ''] : [label, ...remark, '', ...content, ''];
}

const motionLines = ({ subject, heading, rows }: SampleMotion): string[] => [
  `${NAMES.usual.subject} ${subject}`,
  ...linesOf(`${NAMES.usual.motion} ${heading}`),
  ...rows.flatMap(rowLines),
  '',
];

export function accountText({ title, introduction, contents, sections }: SampleDocument): string {
  return [
    title,
    ...introduction.flatMap(linesOf),
    '',
    'Inhoudsopgave',
    ...contents.flatMap(({ heading, entries }) => [
      heading,
      ...entries.flatMap((entry) => linesOf(`- ${entry}`)),
      '',
    ]),
    ...sections.flatMap(({ heading, motions }) => [heading, '', ...motions.flatMap(motionLines)]),
  ].join('\n');
}
