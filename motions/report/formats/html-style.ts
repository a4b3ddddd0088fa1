/**
 * @param accent - Six hexadecimals with `#`.
 * @param top - The level of its title: below 1 where the report stands on a page with its own heading.
 */
export function htmlStyle(accent: string, top: 1 | 2 = 1): string {
  const [title, section, motion, part] = [0, 1, 2, 3].map((below) => `.report h${top + below}`);
  return `@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 9pt sans-serif; color: #555; } }
.report { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; font: 11pt/1.5 "Source Sans 3", "Segoe UI", Calibri, "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; }
.report header { border-bottom: 3px solid ${accent}; margin-bottom: 1.5rem; padding-bottom: .5rem; }
${title} { font-size: 24pt; line-height: 1.2; margin: 0 0 .2rem; color: ${accent}; }
${section} { font-size: 16pt; line-height: 1.25; margin: 2rem 0 .5rem; color: ${accent}; }
${motion} { font-size: 13pt; line-height: 1.3; margin: 1.8rem 0 .6rem; color: ${accent}; }
${part} { font-size: 11pt; margin: 1.1rem 0 .3rem; }
.report p { margin: 0 0 .6rem; }
.report .subtitle { font-size: 14pt; color: #444; }
.report .lead { font-size: 12pt; }
.report p.quote { border-left: 3px solid #ccc; padding-left: .8rem; }
.report ul, .report ol { margin: 0 0 .6rem; padding-left: 1.4rem; }
.report ul.quote, .report ol.quote { border-left: 3px solid #ccc; padding-left: 2.2rem; }
.report li.marked { list-style: none; }
.report li.marked > span { display: inline-block; min-width: 1.4rem; margin-left: -1.4rem; }
.report .signature { margin: 0; break-inside: avoid; }
.report .signature:first-of-type, .report p:not(.signature) + .signature { margin-top: 2.5rem; }
.report .warning { border-left: 4px solid #b35c00; background: #fff6e8; padding: .4rem .8rem; }
.report .logo { max-width: 14rem; max-height: 5rem; width: auto; height: auto; margin-bottom: 1rem; }
.report table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; table-layout: fixed; }
.report caption { text-align: left; font-size: 9.5pt; color: #555; padding: 0 0 .3rem; }
.report .facts caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.report th, .report td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid #ccc; overflow-wrap: break-word; }
.report thead th { background: ${accent}; color: #fff; border-bottom: 0; }
.report .facts th { font-weight: 600; color: #333; }
.report a { color: ${accent}; }
.report #bronnen td:nth-child(4) { font: 8pt/1.4 Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
@media print {
  .report { max-width: none; padding: 0; }
  ${title}, ${section}, ${motion}, ${part}, .report caption { break-after: avoid; }
  .report li, .report p { orphans: 3; widows: 3; }
  .report tr, .report .facts, .report .warning { break-inside: avoid; }
  .report thead { display: table-header-group; }
  .report thead th, .report .warning { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
}
