/** A document as HTML, for the producers that print HTML. */
import type { Borders, Cell, DrawnBlock, PageStyle, Row } from './blocks';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function paragraphsHtml(paragraphs: readonly string[], bold = false): string {
  const html: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0)
      html.push(`<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`);
    items = [];
  };
  for (const text of paragraphs) {
    if (text.startsWith('• ')) items.push(text.slice(2));
    else {
      endList();
      html.push(bold ? `<p><b>${escaped(text)}</b></p>` : `<p>${escaped(text)}</p>`);
    }
  }
  endList();
  return html.join('');
}

function cellHtml({ paragraphs, bold, span = 1, place = 'top' }: Cell, tag: 'td' | 'th'): string {
  const attributes = span > 1 ? ` colspan="${span}"` : '';
  return `<${tag}${attributes} style="vertical-align:${place}">${paragraphsHtml(paragraphs, bold)}</${tag}>`;
}

const rowHtml = ({ cells, isShaded, isHead }: Row): string =>
  `<tr${isShaded ? ' style="background:#eee"' : ''}>${cells.map((cell) => cellHtml(cell, isHead ? 'th' : 'td')).join('')}</tr>`;

const BORDERS: Record<Borders, string> = {
  ruled: 'border:0.5pt solid #444',
  horizontal: 'border-top:0.5pt solid #444;border-bottom:0.5pt solid #444',
  none: 'border:none',
};

function blockHtml(block: DrawnBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'page-break':
      return '<div style="page-break-after:always"></div>';
    case 'paragraph': {
      if (block.text.startsWith('• ')) return `<ul><li>${escaped(block.text.slice(2))}</li></ul>`;
      const lead = block.lead === undefined ? '' : `<b>${escaped(block.lead)}</b> `;
      const text = block.bold ? `<b>${escaped(block.text)}</b>` : escaped(block.text);
      return block.text === '' ? '<p>&nbsp;</p>' : `<p>${lead}${text}</p>`;
    }
    case 'table': {
      const columns = block.widths
        .map((width) => `<col style="width:${(width * 100).toFixed(1)}%">`)
        .join('');
      const isHead = ({ isHead: head }: Row): boolean => block.repeatsHead && head === true;
      const head = block.rows.filter(isHead).map(rowHtml).join('');
      const body = block.rows
        .filter((row) => !isHead(row))
        .map(rowHtml)
        .join('');
      return `<table class="${block.borders}"><colgroup>${columns}</colgroup>${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`;
    }
  }
}

export function htmlOf(blocks: readonly DrawnBlock[], page: PageStyle): string {
  const family =
    page.font === 'sans'
      ? 'Liberation Sans, Arial, sans-serif'
      : 'Liberation Serif, Times New Roman, serif';
  const size = page.isLandscape ? '297mm 210mm' : '210mm 297mm';
  const foot = page.runningFoot
    .split('#')
    .map((part) => `"${part}"`)
    .join(' counter(page) ');
  const style = `
@page { size: ${size}; margin: ${page.margin}pt; @top-left { content: "${page.runningHead}"; font-size: 8pt } @bottom-right { content: ${foot}; font-size: 8pt } }
body { font: ${page.size}pt ${family}; margin: 0 } p, ul { margin: 0 0 4pt } ul { padding-left: 16pt }
h1 { font-size: 1.6em } h2 { font-size: 1.3em } h3 { font-size: 1.1em }
table { width: 100%; border-collapse: collapse; table-layout: fixed } th { text-align: left; font-weight: normal }
td, th { padding: 3pt 5pt; overflow-wrap: break-word; ${BORDERS.none} }
.ruled td, .ruled th { ${BORDERS.ruled} } .horizontal td, .horizontal th { ${BORDERS.horizontal} }
.watermark { position: fixed; top: 40%; left: 15%; font-size: 80pt; color: #ddd; transform: rotate(-45deg); z-index: -1 }`;
  const watermark = page.watermark === '' ? '' : `<div class="watermark">${page.watermark}</div>`;
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Verantwoording over uitvoering moties</title><style>${style}</style></head><body>${watermark}${blocks.map(blockHtml).join('\n')}</body></html>`;
}
