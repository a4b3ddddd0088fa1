import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TOLD = 'Wij zien dat kleine scholen steeds vaker een beroep doen op gemeenten.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const ITEMS = ['werk te maken van een vaste vergoeding.', 'de leden te berichten.'];

/** Three motions; in the second something stands behind the list of its request. */
function read(behind: string, isOnNextPage: boolean) {
  const builder = new TreeBuilder();
  const labelled = (label: string, text: string) =>
    row([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title, index) => {
    const more = index === 1 ? [builder.paragraph(behind)] : [];
    const list = [builder.paragraph('Roept het bestuur op:'), builder.list(ITEMS)];
    return [
      labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
      row([
        cell(0, [builder.paragraph('Oproep')]),
        cell(1, isOnNextPage ? list : [...list, ...more]),
      ]),
      ...(isOnNextPage && index === 1
        ? [{ ...row([cell(0, []), cell(1, more)]), isContinued: true }]
        : []),
      labelled('Verantwoording', ACCOUNT),
      labelled('Voorstel', 'Aanhouden'),
    ];
  });
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

const codesOf = (motions: ReturnType<typeof read>) =>
  motions.map(({ warnings }) => warnings.map(({ code }) => code));

describe('een zin die vertelt wat er is gedaan, achter wat de motie vraagt', () => {
  it('bovenaan de volgende pagina, zonder label, is verantwoording, en dat wordt gezegd', () => {
    const motions = read(TOLD, true);
    expect(motions[1]?.request).not.toContain(TOLD);
    expect(motions[1]?.account).toBe(`${TOLD}\n${ACCOUNT}`);
    expect(codesOf(motions)).toEqual([[], ['label-missing'], []]);
  });
});

describe.each([true, false])('wat wel bij de vraag hoort (op de volgende pagina: %s)', (isNext) => {
  it.each([
    'En gaat over tot de orde van de dag.',
    'De leden hierover in de volgende ALV te berichten.',
    'Een en ander in samenspraak met de provincies.',
    'De kosten hiervan worden gedekt uit de begroting.',
    'Daarbij is van belang dat kleine scholen blijven bestaan.',
    'Het bestuur heeft hiervoor mensen nodig.',
  ])('“%s” blijft bij de oproep, zonder twijfel', (behind) => {
    const motions = read(behind, isNext);
    expect(motions[1]?.request).toContain(behind);
    expect(motions[1]?.account).toBe(ACCOUNT);
    expect(codesOf(motions)).toEqual([[], [], []]);
  });
});
