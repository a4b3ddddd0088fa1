import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const REQUEST = 'De ALV vraagt het bestuur werk te maken van een vaste vergoeding.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'Een brug te ver'];

/** Four motions of which the second has other texts; a text of several lines is printed as those. */
function codesWith(own: { request?: string; account?: readonly string[] }) {
  const builder = new TreeBuilder();
  const labelled = (label: string, lines: readonly string[]) =>
    row([
      cell(0, [builder.paragraph(label)]),
      cell(1, [
        { kind: 'lines', lines: lines.map((text) => builder.line(text)), breaks: 'printed' },
      ]),
    ]);
  const rows = TITLES.flatMap((title, index) => [
    labelled('Motie', [`Motie Deventer “${title}” (ALV 26 juni 2024)`]),
    labelled('Verzoek', [(index === 1 ? own.request : undefined) ?? REQUEST]),
    labelled('Verantwoording', (index === 1 ? own.account : undefined) ?? [ACCOUNT]),
    labelled('Voorstel', ['Aanhouden']),
  ]);
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions.map(({ warnings }) =>
    warnings.map(({ reason }) => reason?.kind),
  );
}

describe('een oproep met een kleine letter tussen oproepen met een hoofdletter', () => {
  it.each([
    'roept het bestuur op te pleiten voor een vaste vergoeding.',
    'verzoekt het bestuur om een vaste vergoeding.',
    'draagt het bestuur op een vaste vergoeding te regelen.',
    'dringt er bij het bestuur op aan dat er een vaste vergoeding komt.',
    'nodigt het bestuur uit een vaste vergoeding te regelen.',
    'overwegende dat zwembaden sluiten, vraagt het bestuur om een vaste vergoeding.',
    'gelet op de sluiting van zwembaden: verzoekt het bestuur om een vaste vergoeding.',
    'de motie vraagt om een vaste vergoeding.',
  ])('“%s” is heel, en geeft geen twijfel', (request) => {
    expect(codesWith({ request })).toEqual([[], [], [], []]);
  });

  it.each([
    'en verzoekt het bestuur om een vaste vergoeding.',
    'leden hierover te berichten.',
    'roepende in de woestijn te zijn.',
    'de leden uiterlijk in de volgende ledenvergadering te informeren.',
    ', waarmee zij het bestuur om een vaste vergoeding vraagt.',
  ])('“%s” mist misschien zijn begin, en dat wordt gezegd', (request) => {
    expect(codesWith({ request })).toEqual([[], ['text-begins-midway'], [], []]);
  });
});

describe('een regel van een verantwoording die klinkt als een voorstel', () => {
  it('is niets wanneer zij verdergaat met de zin van de volle regel erboven', () => {
    const account = [
      'Ook in de Tweede Kamer is hierover een motie ingediend (van het lid',
      'Bakker c.s.); die motie is aangehouden.',
      'Het gesprek met de staatssecretaris loopt nog.',
    ];
    expect(codesWith({ account })).toEqual([[], [], [], []]);
  });

  it('is niets wanneer haar zin op de regel eronder verdergaat', () => {
    const account = [
      'Het aanhouden van deze discussie helpt niemand',
      'verder. Het gesprek loopt.',
    ];
    expect(codesWith({ account })).toEqual([[], [], [], []]);
  });

  it.each([
    { name: 'een regel die eindigt', above: 'Het overleg met de staatssecretaris loopt nog.' },
    { name: 'een halve regel', above: 'Zwemles voor allen' },
  ])('is misschien van een andere motie onder $name, en dat wordt gezegd', ({ above }) => {
    const account = [
      'Het bestuur heeft hierover een brief aan de staatssecretaris gestuurd.',
      above,
      'Als afgedaan beschouwen.',
    ];
    expect(codesWith({ account })[1]).toContain('motion-inside');
  });
});

describe('een regel van een verantwoording die klinkt als de naam van een motie', () => {
  const NAMED = 'Heiloo “Open deuren” (ALV 26 juni 2024); die inzet valt samen.';

  it.each([
    'Dit onderwerp kwam ook aan de orde bij de behandeling van de motie van',
    'Een vergelijkbare oproep staat in de motie van de gemeente',
    'De inzet valt samen met die voor de motie',
    'Dat hangt samen met de moties van Gouda “Zwemles” en',
  ])('is niets wanneer de regel erboven afbreekt: “%s”', (above) => {
    expect(codesWith({ account: [above, NAMED] })).toEqual([[], [], [], []]);
  });

  it.each(['Het gesprek met de staatssecretaris loopt nog.', 'Moties', 'Motie'])(
    'is misschien een andere motie onder “%s”, en dat wordt gezegd',
    (above) => {
      const account = [ACCOUNT, above, NAMED];
      expect(codesWith({ account }).flat()).toContain('motion-inside');
    },
  );
});
