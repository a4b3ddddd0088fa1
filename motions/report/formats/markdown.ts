import type { Cell, ReportBlock, ReportDocument, Run } from '../document-model';

/** Every sign that could mean something in Markdown stays the sign that it is. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#+!|~&=@]/gu, '\\$&')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2')
    .replace(/^(\s*)-/gmu, '$1\\-');

function run({ text, bold, italic, href }: Run): string {
  const words = escapeMarkdown(text).trim();
  if (words === '') return text.replaceAll('\n', ' ');
  const [before = ''] = /^\s*/u.exec(text) ?? [];
  const [after = ''] = /\s*$/u.exec(text) ?? [];
  const mark = bold ? '**' : italic ? '*' : '';
  const marked = `${mark}${words.replaceAll('\n', '<br>')}${mark}`;
  const linked =
    href === undefined || href.startsWith('#')
      ? marked
      : `[${marked}](<${href.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
  return `${before}${linked}${after}`.replaceAll('\n', ' ');
}
const cell = (runs: Cell): string => runs.map(run).join('');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function block(one: ReportBlock): string[] {
  switch (one.kind) {
    case 'paragraph':
      return [
        one.look === 'quote' || one.look === 'warning' ? `> ${cell(one.runs)}` : cell(one.runs),
      ];
    case 'heading':
      return [`#### ${escapeMarkdown(one.text)}`];
    case 'list':
      return [
        one.items
          .map(({ cell: runs, level, mark }, index) => {
            const printed = mark === undefined ? '' : `${escapeMarkdown(mark)} `;
            return `${'  '.repeat(level)}${one.isNumbered ? `${index + 1}.` : '-'} ${printed}${cell(runs)}`;
          })
          .join('\n'),
      ];
    case 'image':
      return [];
    case 'facts':
      return [
        [
          row(['Kenmerk', 'Inhoud']),
          row(['---', '---']),
          ...one.rows.map(({ label, cell: inside }) =>
            row([`**${escapeMarkdown(label)}**`, cell(inside)]),
          ),
        ].join('\n'),
      ];
    case 'table':
      return [
        [
          row(one.header.map(escapeMarkdown)),
          row(one.header.map(() => '---')),
          ...one.rows.map((cells) => row(cells.map(cell))),
        ].join('\n'),
      ];
  }
}

/** For pasting: GitHub's Markdown, without pictures. */
export function renderMarkdown({ title, subtitle, opening, sections }: ReportDocument): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(subtitle)}**`,
    ...opening.flatMap(block),
    ...sections.flatMap((section) => [
      `${section.level === 1 ? '##' : '###'} ${escapeMarkdown(section.title)}`,
      ...section.blocks.flatMap(block),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}
