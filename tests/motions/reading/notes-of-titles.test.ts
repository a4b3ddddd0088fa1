import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const MOTIONS = [
  { title: 'Motie Gouda “Zwemles voor ieder kind”', outcome: 'Afdoen' },
  { title: 'Motie Ede “Bankjes langs de Rijn”', outcome: 'Aanhouden' },
  { title: 'Motie Urk “De pont vaart door”', outcome: 'Als afgedaan beschouwen' },
] as const;

type Card = { title: string; outcome: string; labelled?: string };

/** Cards: a title with a word beside it, and its texts below these. */
function cardsOf(cards: readonly Card[], isLeft = false) {
  const builder = new TreeBuilder();
  const intro = builder.paragraph('Verantwoording over moties, ALV van de VNG van 18 juni 2025.');
  const parts = cards.flatMap(({ title, outcome, labelled }): Part[] => {
    const cells = isLeft ? [outcome, title] : [title, outcome];
    return [
      {
        ...{ kind: 'table', columns: 2 },
        rows: [row(cells.map((text, column) => cell(column, [builder.paragraph(text)])))],
      },
      builder.paragraph('ALV 26 juni 2024'),
      builder.paragraph('Oproep'),
      builder.paragraph('Verzoekt het bestuur hierover met het Rijk te spreken.'),
      builder.paragraph('Verantwoording'),
      builder.paragraph('Het gesprek is in maart gevoerd. Daarna volgde een brief aan de leden.'),
      ...(labelled === undefined
        ? []
        : [builder.paragraph('Voorstel'), builder.paragraph(labelled)]),
    ];
  });
  const tree = builder.tree([intro, ...parts]);
  const { motions } = readDocument(tree, { sha256: 'a'.repeat(64) }).reading;
  return motions.map(({ title, submitters, meeting, proposal, account, warnings }) => ({
    ...{
      title,
      submitter: submitters[0]?.name,
      meeting: meeting?.date,
      kind: proposal?.kind,
      text: proposal?.text,
    },
    ...{ account, warnings: warnings.map(({ code }) => code) },
  }));
}

describe('een woord naast de titel van een kaart', () => {
  it.each([
    { name: 'rechts van de titel', isLeft: false },
    { name: 'links van de titel', isLeft: true },
  ])('$name is het voorstel', ({ isLeft }) => {
    expect(cardsOf(MOTIONS, isLeft)).toEqual([
      expect.objectContaining({
        ...{ title: 'Zwemles voor ieder kind', submitter: 'Gouda', kind: 'afdoen', warnings: [] },
      }),
      expect.objectContaining({
        ...{ title: 'Bankjes langs de Rijn', submitter: 'Ede', kind: 'aanhouden', warnings: [] },
      }),
      expect.objectContaining({
        ...{ title: 'De pont vaart door', submitter: 'Urk', kind: 'afdoen', warnings: [] },
      }),
    ]);
  });

  it('staat zonder het label ervoor in het voorstel', () => {
    const cards = MOTIONS.map(({ title, outcome }) => ({ title, outcome: `Voorstel: ${outcome}` }));
    expect(cardsOf(cards).map(({ text }) => text)).toEqual(MOTIONS.map(({ outcome }) => outcome));
  });

  it('dat geen uitkomst is, is ook een voorstel, maar een dat niets zegt', () => {
    const [first, second] = MOTIONS;
    const last = { title: 'Motie Urk “De pont vaart door”', outcome: 'PM' };
    expect(cardsOf([first, second, last]).map(({ kind }) => kind)).toEqual([
      ...['afdoen', 'aanhouden', 'onbekend'],
    ]);
  });

  it('herhaalt het voorstel dat een label heeft', () => {
    const cards = MOTIONS.map((motion) => ({ ...motion, labelled: motion.outcome }));
    expect(cardsOf(cards).map(({ kind, warnings }) => [kind, warnings])).toEqual([
      ...[['afdoen', []] as const, ['aanhouden', []] as const, ['afdoen', []] as const],
    ]);
  });

  it('wordt gemeld als een label iets anders voorstelt', () => {
    const cards = MOTIONS.map((motion) => ({ ...motion, labelled: 'Aanhouden' }));
    expect(cardsOf(cards).map(({ kind, warnings }) => [kind, warnings])).toEqual([
      ['aanhouden', ['contents-disagree']],
      ['aanhouden', []],
      ['aanhouden', ['contents-disagree']],
    ]);
  });

  it.each([
    { name: 'een vergadering', note: 'ALV 14 juni 2023', says: { meeting: '2023-06-14' } },
    { name: 'een gemeente', note: 'Terneuzen', says: { submitter: 'Terneuzen' } },
  ])('dat $name noemt, zegt dat van de motie', ({ note, says }) => {
    const titles = ['“Zwemles voor ieder kind”', '“Bankjes langs de Rijn”', '“De pont vaart door”'];
    const cards = titles.map((title) => ({ title, outcome: note, labelled: 'Afdoen' }));
    expect(cardsOf(cards)).toEqual(
      titles.map(() => expect.objectContaining({ kind: 'afdoen', ...says })),
    );
  });

  it('is het voorstel niet als het bij één titel staat', () => {
    const [first, ...others] = MOTIONS;
    const read = cardsOf([first, ...others.map(({ title }) => ({ title, outcome: 'Sport' }))]);
    expect(
      read.filter(({ kind, warnings }) => kind !== undefined && warnings.length === 0),
    ).toEqual([]);
  });
});
