import { describe, expect, it } from 'vitest';
import { treeFromPdf } from '../../../motions/pdf/tree-from-pdf';
import { readDocument } from '../../../motions/reading/read-document';
import { labelled, page } from '../pdf/typeset';

function lostIn(...account: string[]): unknown[] {
  const rows = (['Gouda', 'Urk', 'Goes'] as const).flatMap((name) => [
    ['Motie', [`Motie gemeente ${name} “Bankjes in ${name}”`, '(ALV 26 juni 2024)']] as const,
    ['Oproep', ['Het bestuur te vragen meer bankjes te plaatsen.']] as const,
    ['Verantwoording', name === 'Urk' ? account : ['Er is met de minister gesproken.']] as const,
    ['Voorstel', ['Afdoen']] as const,
  ]);
  const tree = treeFromPdf([page(labelled(rows))]);
  const { motions } = readDocument(tree, { sha256: '0'.repeat(64) }).reading;
  expect(motions).toHaveLength(3);
  return motions.flatMap(({ warnings }) =>
    warnings.flatMap(({ reason, field }) =>
      reason?.kind === 'letters-lost' ? [`${field}: ${reason.text}`] : [],
    ),
  );
}

describe('een tekst die letters mist', () => {
  it.each([
    {
      name: 'waar een spatie voor fi staat',
      text: 'Over de nanciën is gesproken.',
      word: 'nanciën',
    },
    { name: 'waar fi weg is', text: 'Er is een speciek plan gemaakt.', word: 'speciek' },
    { name: 'waar ff weg is', text: 'Het plan heeft eect gehad.', word: 'eect' },
    {
      name: 'met een teken zonder letter',
      text: 'Het o\ue001ciële besluit volgt.',
      word: 'o\ue001ciële',
    },
  ])('waarschuwt bij die motie, $name', ({ text, word }) => {
    expect(lostIn(text)).toEqual([`account: ${word}`]);
  });

  it.each([
    { name: 'hele woorden', text: 'Over financiën, definities en effecten is officieel besloten.' },
    { name: 'een opsommingsteken uit een symbolenfont', text: '\uf0b7 Er is een brief gestuurd.' },
    { name: 'een woord dat er net op lijkt', text: 'De initiatieven en selecties zijn gestart.' },
  ])('waarschuwt niet bij $name', ({ text }) => {
    expect(lostIn(text)).toEqual([]);
  });

  it('waarschuwt niet bij een woord dat op de vorige regel begint', () => {
    expect(lostIn('Het Rijk zorgt voor de fi-', 'nanciering van het plan.')).toEqual([]);
  });

  it('waarschuwt wel bij een woord dat verderop op zo’n regel staat', () => {
    expect(lostIn('Het Rijk zorgt voor de vi-', 'sie en de nanciering van het plan.')).toEqual([
      'account: nanciering',
    ]);
  });
});
