/** The report as one HTML file with everything in it: made to be read, printed and kept. */
import type { Cell, ListItem, ReportBlock, ReportDocument, Run, Section } from '../document-model';
import { nested } from '../text';
import { htmlStyle } from './html-style';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);

function run({ text, bold, italic, href }: Run): string {
  let html = escapeHtml(text).replaceAll('\n', '<br>');
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
}
const cell = (runs: Cell): string => runs.map(run).join('');

/** A printed number or letter stays the mark of its item. */
const item = ({ mark, cell: runs }: ListItem, inside = ''): string =>
  mark === undefined
    ? `<li>${cell(runs)}${inside}</li>`
    : `<li class="marked"><span>${escapeHtml(mark)}</span> ${cell(runs)}${inside}</li>`;

function list({ items, isNumbered, look }: Extract<ReportBlock, { kind: 'list' }>): string {
  const tag = isNumbered ? 'ol' : 'ul';
  const inside = nested(items).map(({ item: outer, inner }) =>
    item(outer, inner.length === 0 ? '' : `<ul>${inner.map((one) => item(one)).join('')}</ul>`),
  );
  return `<${tag}${look === undefined ? '' : ` class="${look}"`}>${inside.join('')}</${tag}>`;
}

function block(one: ReportBlock): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p${one.look === undefined ? '' : ` class="${one.look}"`}>${cell(one.runs)}</p>`;
    case 'heading':
      return `<h4>${escapeHtml(one.text)}</h4>`;
    case 'list':
      return list(one);
    case 'image':
      return `<img class="logo" src="${escapeHtml(one.dataUri)}" width="${one.width}" height="${one.height}" alt="${escapeHtml(one.alt)}">`;
    case 'facts':
      return `<table class="facts"><caption>${escapeHtml(one.caption)}</caption><colgroup><col style="width:27%"><col style="width:73%"></colgroup><tbody>${one.rows
        .map(
          (row) =>
            `<tr><th scope="row">${escapeHtml(row.label)}</th><td>${cell(row.cell)}</td></tr>`,
        )
        .join('')}</tbody></table>`;
    case 'table':
      return `<table><caption>${escapeHtml(one.caption)}</caption><colgroup>${one.widths
        .map((width) => `<col style="width:${Math.round(width * 100)}%">`)
        .join('')}</colgroup><thead><tr>${one.header
        .map((title) => `<th scope="col">${escapeHtml(title)}</th>`)
        .join('')}</tr></thead><tbody>${one.rows
        .map((row) => `<tr>${row.map((data) => `<td>${cell(data)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
  }
}
const blocks = (all: readonly ReportBlock[]): string => all.map(block).join('\n');

function section({ id, title, level, blocks: inside }: Section): string {
  const tag = level === 1 ? 'h2' : 'h3';
  return `<section id="${id}" class="level-${level}">\n<${tag}>${escapeHtml(title)}</${tag}>\n${blocks(inside)}\n</section>`;
}

/** The inside of the body only, for a page that has its own head. */
export function renderHtmlBody(report: ReportDocument): string {
  return `<main class="report">
<header>
${blocks(report.opening.filter(({ kind }) => kind === 'image'))}
<h1>${escapeHtml(report.title)}</h1>
<p class="subtitle">${escapeHtml(report.subtitle)}</p>
${blocks(report.opening.filter(({ kind }) => kind !== 'image'))}
</header>
${report.sections.map(section).join('\n')}
</main>`;
}

/** @returns A whole page that loads nothing, in which nothing can run. */
export function renderHtml(report: ReportDocument): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(`${report.title} – ${report.subtitle}`)}</title>
<meta name="author" content="${escapeHtml(report.author)}">
<style>
${htmlStyle(report.accent)}
</style>
</head>
<body>
${renderHtmlBody(report)}
</body>
</html>
`;
}
