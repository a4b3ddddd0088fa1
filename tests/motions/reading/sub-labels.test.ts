import { describe, expect, it } from 'vitest';
import type { Line, Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = [
  'Zwemles voor allen',
  'Muziek op school',
  'Meer bomen',
  'De pont vaart',
  'Licht uit',
];
const ITALIC = { font: 'italic' };

/**
 * @param within - Headings within each account, with a text below each.
 * @param isRunIn - Labels stand at the start of their text, and not as headings above it.
 * @param theme - A line in the type of the headings within the texts, above the title of each motion.
 */
function motionsOf(
  within: readonly string[],
  { isRunIn = false, style = ITALIC, theme = '', last = true } = {},
) {
  const builder = new TreeBuilder();
  const plain = (text: string, own: Partial<Line['style']> = {}): Part => ({
    ...{ kind: 'lines', breaks: 'printed' },
    lines: [builder.line(text, own)],
  });
  const labelled = (label: string, text: string): Part[] =>
    isRunIn
      ? [
          {
            ...{ kind: 'lines', breaks: 'printed' },
            lines: [{ ...builder.line(`${label}: ${text}`), lead: label.length + 1 }],
          },
        ]
      : [
          {
            ...{ kind: 'section', level: 3, parts: [plain(text)] },
            heading: [builder.line(label, { bold: true, font: 'bold' })],
          },
        ];
  const told = (index: number): Part[] =>
    within.flatMap((heading) => [
      plain(heading, style),
      plain(`Over ${heading.toLowerCase()} is bij punt ${index} met de leden gesproken.`),
    ]);
  const withAccount = (account: Part[], index: number): Part[] =>
    account.map((part, at) =>
      part.kind === 'section' && at === account.length - 1
        ? { ...part, parts: [...part.parts, ...told(index)] }
        : part,
    );
  const parts = TITLES.flatMap((title, index): Part[] => [
    ...(theme === '' ? [] : [plain(theme, style)]),
    {
      kind: 'section',
      heading: [
        builder.line(`Motie Gouda “${title}” (ALV 26 juni 2024)`, { bold: true, size: 14 }),
      ],
      level: 2,
      parts: [
        ...labelled('Oproep', `Roept het bestuur op om werk te maken van punt ${index}.`),
        ...withAccount(labelled('Verantwoording', `Het gesprek over punt ${index} loopt.`), index),
        ...(isRunIn ? told(index) : []),
        ...(last ? labelled('Voorstel', 'Aanhouden') : []),
      ],
    },
  ]);
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading.motions;
}

const accountOf = (within: readonly string[], index: number): string =>
  [
    `Het gesprek over punt ${index} loopt.`,
    ...within.flatMap((heading) => [
      heading,
      `Over ${heading.toLowerCase()} is bij punt ${index} met de leden gesproken.`,
    ]),
  ].join('\n');

describe('een kopje binnen een verantwoording', () => {
  it.each([
    { name: 'met woorden die niemand kent', within: ['Overleg met het Rijk'] },
    { name: 'met woorden van een label', within: ['Wat is bereikt', 'Vervolg'] },
    { name: 'naast labels aan het begin van hun tekst', within: ['In de regio'], isRunIn: true },
    { name: 'met “Stand van zaken” als label', within: ['Stand van zaken'], isRunIn: true },
  ])('hoort bij die tekst: $name', ({ within, ...shape }) => {
    const motions = motionsOf(within, shape);
    expect(motions.map(({ title }) => title)).toEqual(TITLES);
    expect(motions.map(({ account }) => account)).toEqual(
      TITLES.map((_, index) => accountOf(within, index)),
    );
    expect(motions.map(({ proposal }) => proposal?.text)).toEqual(TITLES.map(() => 'Aanhouden'));
  });

  it('is een label wanneer het eruitziet als de andere labels', () => {
    const motions = motionsOf(['Overleg met het Rijk'], { style: { font: 'bold' } });
    const warned = motionsOf(['Overleg met het Rijk'], { isRunIn: true, style: { font: 'text' } });
    for (const { title } of [...motions, ...warned]) expect(TITLES).toContain(title);
  });

  it('is geen thema boven de volgende motie', () => {
    const motions = motionsOf([], { theme: 'Wonen en bouwen', last: false });
    expect(motions.map(({ account }) => account)).toEqual(
      TITLES.map((_, index) => accountOf([], index)),
    );
  });
});
