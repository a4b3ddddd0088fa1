import { describe, expect, it } from 'vitest';
import { markKeptHyphens } from '../../../motions/document/line-end-hyphens';
import { paragraphText } from '../../../motions/document/paragraph-text';
import type { Line } from '../../../motions/document/tree';

const lineOf = (text: string, id: number): Line => ({
  ...{ id, text, lead: 0, links: [], style: { size: 0, font: '', bold: false } },
  place: { block: id, from: 0, to: text.length, anchor: null },
});

const CASES = [
  {
    name: 'een woord dat het document elders met streepje schrijft, houdt het',
    lines: ['Artikel 2 Financiële-verhoudingswet.', 'Zie ook de Financiële-', 'verhoudingswet.'],
    read: 'Artikel 2 Financiële-verhoudingswet. Zie ook de Financiële-verhoudingswet.',
  },
  {
    name: 'een woord dat alleen om de regel is afgebroken, wordt weer één woord',
    lines: ['Het gaat om de verhou-', 'dingswet.'],
    read: 'Het gaat om de verhoudingswet.',
  },
  {
    name: 'hoofdletters maken geen ander woord',
    lines: ['De VNG-commissie kwam bijeen. De vng-', 'commissie besloot.'],
    read: 'De VNG-commissie kwam bijeen. De vng-commissie besloot.',
  },
  {
    name: 'een streepje dat voor een weggelaten deel staat, blijft los',
    lines: ['De zorg-', 'en welzijnspartijen.'],
    read: 'De zorg- en welzijnspartijen.',
  },
];

describe('een streepje aan het einde van een regel', () => {
  it.each(CASES)('$name', ({ lines, read }) => {
    const made = lines.map(lineOf);
    markKeptHyphens(made);
    expect(paragraphText(made)).toBe(read);
  });
});
