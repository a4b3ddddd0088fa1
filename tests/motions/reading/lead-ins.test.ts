import { describe, expect, it } from 'vitest';
import type { Part, Row } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, TreeBuilder } from '../../generators/trees/tree-builder';

const REQUEST = 'Roept het bestuur op om in gesprek te gaan met het Rijk.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';

const builder = new TreeBuilder();
const lines = (...texts: readonly string[]): Part => ({
  ...{ kind: 'lines', breaks: 'printed' },
  lines: texts.map((text) => builder.line(text)),
});
const row = (cells: readonly Part[], isHead = false): Row => ({
  cells: cells.map((part, column) => cell(column, [part])),
  ...{ isHead, isContinued: false },
});
const head = (...labels: readonly string[]): Row =>
  row(
    labels.map((label) => lines(label)),
    true,
  );

function read(parts: Part[]) {
  const heading = builder.paragraph('Verantwoording over moties voor de ALV van 18 juni 2025');
  return readDocument(builder.tree([heading, ...parts]), { sha256: 'a'.repeat(64) }).reading;
}

describe('een kolom met verzoek en uitvoering onder elkaar', () => {
  it('geeft elk zijn eigen tekst, en de stemming haar eigen kolom', () => {
    const motion = (title: string, who: string, vote: string, proposal: string): Row =>
      row([
        lines(`“${title}”`, who),
        lines(vote),
        lines('Verzoek', REQUEST, 'Uitvoering', ACCOUNT),
        lines(proposal),
      ]);
    const rows = [
      head('Motie en indieners', 'Stemming', 'Verzoek en uitvoering', 'Voorstel'),
      motion('Meer bankjes', 'Gouda', 'Aangenomen met 97,3%', 'Afdoen'),
      motion('Zwemles', 'Urk en Ede', 'Aangenomen bij acclamatie', 'Aanhouden'),
      motion('Late bus', 'Tilburg', 'Met veel stemmen gesteund', 'Afdoen'),
    ];
    const { motions } = read([{ kind: 'table', columns: 4, rows }]);
    expect(motions).toMatchObject([
      { title: 'Meer bankjes', vote: { outcome: 'aangenomen', percentage: 97.3 } },
      { title: 'Zwemles', vote: { outcome: 'aangenomen', acclamation: true } },
      { title: 'Late bus' },
    ]);
    for (const { request, account } of motions)
      expect([request, account]).toEqual([REQUEST, ACCOUNT]);
    const [, , unread] = motions;
    expect(unread?.vote).toBeUndefined();
    expect(unread?.warnings.map(({ code }) => code)).toContain('vote-unclear');
  });
});

describe('een tabel onder de titel van een motie', () => {
  it('houdt verzoek en verantwoording bij die motie', () => {
    const card = (title: string, facts: string, proposal: string): Part =>
      builder.section(title, 2, () => [
        lines(facts),
        {
          ...{ kind: 'table', columns: 2 },
          rows: [head('Oproep', 'Verantwoording'), row([lines(REQUEST), lines(ACCOUNT)])],
        },
        lines(`Voorstel: ${proposal}`),
      ]);
    const { motions } = read([
      card('Meer bankjes', 'Gouda | ALV 26 juni 2024 | Wonen', 'Afgedaan'),
      card('Zwemles', 'Urk en Ede | ALV 14 juni 2023 | Sport', 'Openhouden'),
      card('Late bus', 'Tilburg | ALV 26 juni 2024 | Vervoer', 'Afgedaan'),
    ]);
    expect(
      motions.map(({ title, submitters, request, account, proposal }) => [
        title,
        submitters.map(({ name }) => name).join(' en '),
        request === REQUEST && account === ACCOUNT,
        proposal?.kind,
      ]),
    ).toEqual([
      ['Meer bankjes', 'Gouda', true, 'afdoen'],
      ['Zwemles', 'Urk en Ede', true, 'aanhouden'],
      ['Late bus', 'Tilburg', true, 'afdoen'],
    ]);
  });
});

describe('de namen in de eerste regels van een cel', () => {
  it('staan apart van de titel eronder, en die is niet twijfelachtig', () => {
    const motion = (who: string, title: string): Row =>
      row([lines(who, title), lines(REQUEST), lines(ACCOUNT), lines('Afdoen')]);
    const rows = [
      head('Indiener en motie', 'Wat vraagt de motie', 'Stand van zaken', 'Voorstel'),
      motion('Gouda', 'Meer bankjes'),
      motion('Urk en Ede', 'Zwemles'),
      motion('Tilburg', 'Late bus'),
    ];
    const { motions } = read([{ kind: 'table', columns: 4, rows }]);
    expect(
      motions.map(({ title, submitters }) => [title, submitters.map(({ name }) => name).join()]),
    ).toEqual([
      ['Meer bankjes', 'Gouda'],
      ['Zwemles', 'Urk,Ede'],
      ['Late bus', 'Tilburg'],
    ]);
    for (const { warnings } of motions)
      expect(warnings.map(({ code }) => code)).not.toContain('title-doubtful');
  });
});
