import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const OWNERS = ['Ede', 'Gouda', 'Deventer', 'Zwolle'];
const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'Een brug te ver'];
const REQUEST = 'Roept het bestuur op werk te maken van een vaste vergoeding.';

describe('een kop met het preadvies, en eronder waarom', () => {
  const adviceOf = (advice: string, reason: string) => {
    const builder = new TreeBuilder();
    const section = (label: string, level: number, parts: Part[]): Part => ({
      ...{ kind: 'section', level, parts },
      heading: [builder.line(label, { bold: true })],
    });
    const motions = TITLES.map((title, index) =>
      section(`Motie ${index + 1}: ${title}`, 2, [
        builder.paragraph(`Indiener: ${OWNERS[index]}`),
        section('Verzoek', 3, [builder.paragraph(REQUEST)]),
        section(`Preadvies: ${advice}`, 3, [builder.paragraph(reason)]),
      ]),
    );
    const tree = builder.tree([section('Preadviezen ALV 17 juni 2026', 1, motions)]);
    const [first] = readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
    return { advice: first?.advice, codes: first?.warnings.map(({ code }) => code) };
  };

  it('zijn één preadvies, van de soort die in de kop staat', () => {
    const reason = 'Het bestuur deelt de zorg die eruit spreekt.';
    expect(adviceOf('Positief', reason)).toEqual({
      advice: { kind: 'positief', text: `Positief ${reason}` },
      codes: [],
    });
  });

  it('zijn dat met twijfel, als eronder woorden van een ander preadvies staan', () => {
    const { advice, codes } = adviceOf('Negatief', 'De gevraagde ondersteuning is er al.');
    expect(advice?.kind).toBe('negatief');
    expect(codes).toEqual(['structure-doubtful']);
  });
});
