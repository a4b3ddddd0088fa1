import { describe, expect, it } from 'vitest';
import type { Part, Row } from '../../../motions/document/tree';
import { isWhole } from '../../../motions/document/walk';
import { treeFromPage } from '../../../motions/page/tree-from-blocks';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { CHANGES } from '../../generators/random-pages/changes';
import { drawPage } from '../../generators/random-pages/generate';
import { LAYOUTS } from '../../generators/random-pages/layouts';

const textOf = (lines: readonly { text: string }[], joint: string): string =>
  lines.map(({ text }) => text).join(joint);

function rowInShort({ cells }: Row): string {
  const shown = cells.map(({ column, span, rows, parts }) => {
    const place = `${column}${span > 1 ? `+${span}` : ''}${rows > 1 ? `x${rows}` : ''}`;
    return `${place} ${inShort(parts)}`;
  });
  return shown.join(', ');
}

function partInShort(part: Part): string {
  if (part.kind === 'lines') return textOf(part.lines, ' / ');
  if (part.kind === 'section') {
    return `S${part.level} ${textOf(part.heading, ' ')}(${inShort(part.parts)})`;
  }
  if (part.kind === 'list') return `[${part.items.map(({ parts }) => inShort(parts)).join(' | ')}]`;
  if (part.kind === 'pair') return `${textOf(part.label, ' ')}=${inShort(part.parts)}`;
  return `T${part.columns}{${part.rows.map(rowInShort).join('; ')}}`;
}

/** "S2 Kop(…)" for a section, "[a | b]" for a list, "T2{0 cel, 1 cel; …}" for a table. */
function inShort(parts: readonly Part[]): string {
  return parts.map(partInShort).join(' · ');
}

const treeOf = (html: string) =>
  treeFromPage(pageFromHtml(`<html><body><main>${html}</main></body></html>`, 'https://vng.nl/x'));

describe('de boom van een pagina', () => {
  it.each([
    {
      name: 'een cel over twee rijen houdt haar kolom bezet',
      html: '<table><tr><td rowspan="2">9. Moties</td><td>A</td></tr><tr><td>B</td></tr></table>',
      tree: 'T2{0x2 9. Moties, 1 A; 1 B}',
    },
    {
      name: 'lege cellen en brede cellen blijven staan',
      html: '<table><tr><td></td><td>A</td></tr><tr><td colspan="2">B</td></tr></table>',
      tree: 'T2{0 , 1 A; 0+2 B}',
    },
    {
      name: 'alleen br is een regel, een regeleinde in de bron niet',
      html: '<p>een\n twee<br>drie</p>',
      tree: 'een twee / drie',
    },
    {
      name: 'een woord in stukken is één woord',
      html: '<p>ruimt<span>elijke</span> or&shy;dening&nbsp;nu</p>',
      tree: 'ruimtelijke ordening nu',
    },
    {
      name: 'een kop sluit de koppen eronder',
      html: '<h2>A</h2><h3>B</h3><p>b</p><h2>C</h2><p>c</p>',
      tree: 'S2 A(S3 B(b)) · S2 C(c)',
    },
    {
      name: 'een div met de rol van kop is een kop',
      html: '<div role="heading" aria-level="3">A</div><div>a</div>',
      tree: 'S3 A(a)',
    },
    {
      name: 'een vette regel alleen is een kop, een vette zin niet',
      html: '<p><strong>A</strong></p><p>a</p><p><b>Dit is een zin.</b></p>',
      tree: 'S7 A(a · Dit is een zin.)',
    },
    {
      name: 'een deel dat opengaat, sluit aan zijn einde',
      html: '<h2>A</h2><details><summary>B</summary><p>b</p></details><p>a</p>',
      tree: 'S2 A(S6 B(b) · a)',
    },
    {
      name: 'een knop die iets opent is een kop, ook van wat nog dicht is',
      html: '<button aria-expanded="false" aria-controls="x">A</button><div id="x" hidden>a</div>',
      tree: 'S6 A(a)',
    },
    {
      name: 'een lijst in een lijst staat onder haar punt',
      html: '<ul><li>A<ul><li>a</li></ul></li><li>B</li></ul>',
      tree: '[A · [a] | B]',
    },
    {
      name: 'een begrip met zijn uitleg',
      html: '<dl><div><dt>A</dt><dd>a</dd></div><dt>B</dt><dd>b</dd></dl>',
      tree: 'A=a · B=b',
    },
    {
      name: 'wat met q geciteerd is krijgt zijn tekens',
      html: '<p>Motie <q>Warmte</q> van Urk</p>',
      tree: 'Motie “Warmte” van Urk',
    },
  ])('$name', ({ html, tree }) => {
    expect(inShort(treeOf(html).parts)).toBe(tree);
  });

  it.each([
    '<p>Deze site plaatst cookies.</p>',
    '<h2>Lees ook</h2><ul><li><a href="/x">Motie Urk “Vis”</a></li></ul>',
    '<p>Zie ook: <a href="/x">Motie Urk “Vis”</a></p>',
    '<ul><li><a href="/f">Facebook</a></li><li><a href="/l">LinkedIn</a></li></ul>',
  ])('staat naast de inhoud: %s', (html) => {
    const tree = treeOf(`<p>Inhoud</p>${html}`);
    expect(inShort(tree.parts)).toBe('Inhoud');
    expect(tree.furniture.length).toBe(tree.lines.length - 1);
  });

  it('zet elke regel op precies één plaats, in elke opmaak', () => {
    const layouts = Object.keys(LAYOUTS);
    for (const [index, change] of Object.keys(CHANGES).entries()) {
      const layout = layouts[index % layouts.length] ?? 'list';
      const { html, url } = drawPage(900 + index, layout, change);
      expect(isWhole(treeFromPage(pageFromHtml(html, url)))).toBe(true);
    }
  });
});
