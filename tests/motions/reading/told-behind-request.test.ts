import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../motions/reading/read-document';
import { cell, row, TreeBuilder } from '../../generators/trees/tree-builder';

const TOLD = 'Wij zien dat kleine scholen steeds vaker een beroep doen op gemeenten.';
const ACCOUNT = 'Het gesprek met de staatssecretaris loopt nog.';
const ITEMS = ['werk te maken van een vaste vergoeding.', 'de leden te berichten.'];

/** Three motions; in the second something stands behind the list of its request. */
function read(behind: string, isOnNextPage: boolean, isByLabel = true) {
  const builder = new TreeBuilder();
  const rowOf = (cells: Parameters<typeof row>[0]) => ({
    ...row(cells),
    ...(isByLabel ? { isByLabel } : {}),
  });
  const labelled = (label: string, text: string) =>
    rowOf([cell(0, [builder.paragraph(label)]), cell(1, [builder.paragraph(text)])]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title, index) => {
    const more = index === 1 ? [builder.paragraph(behind)] : [];
    const list = [builder.paragraph('Roept het bestuur op:'), builder.list(ITEMS)];
    return [
      labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
      rowOf([
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

describe('onder de oproep, op dezelfde pagina', () => {
  it('blijft bij de oproep wat met haar in één cel met lijnen staat', () => {
    const motions = read(TOLD, false, false);
    expect(motions[1]?.request).toContain(TOLD);
    expect(codesOf(motions)).toEqual([[], [], []]);
  });

  it('begint de verantwoording waar een alinea vertelt wat er is gedaan, en dat wordt gezegd', () => {
    const motions = read(TOLD, false);
    expect(motions[1]?.request).not.toContain(TOLD);
    expect(motions[1]?.account).toBe(`${TOLD}\n${ACCOUNT}`);
    expect(codesOf(motions)).toEqual([[], ['label-missing'], []]);
  });
});

/** Three motions whose texts stand in one cell, without a label between them. */
function readTogether(label: string, ...paragraphs: string[]) {
  const builder = new TreeBuilder();
  const labelled = (words: string, ...texts: string[]) =>
    row([
      cell(0, [builder.paragraph(words)]),
      cell(
        1,
        texts.map((text) => builder.paragraph(text)),
      ),
    ]);
  const rows = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen'].flatMap((title) => [
    labelled('Motie', `Motie Deventer “${title}” (ALV 26 juni 2024)`),
    labelled(label, ...paragraphs),
    labelled('Voorstel', 'Aanhouden'),
  ]);
  const tree = builder.tree([{ kind: 'table', columns: 2, rows }]);
  return readDocument(tree, { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('oproep en verantwoording in één cel', () => {
  const CALL = 'Roept het bestuur op te pleiten voor een vaste vergoeding.';

  it.each([
    'Het bestuur heeft hierover een brief gestuurd.',
    'De VNG heeft de minister gevraagd om een vaste vergoeding.',
    'In mei hebben wij dit met de minister besproken.',
    'Zie de verantwoording bij motie Gouda.',
  ])('“%s” is verantwoording, ook midden in een alinea', (told) => {
    for (const paragraphs of [[`${CALL} ${told}`], [CALL, told]]) {
      for (const motion of readTogether('Inhoud', ...paragraphs)) {
        expect(motion).toMatchObject({ request: CALL, account: told });
        expect(motion.warnings.map(({ code }) => code)).toContain('label-missing');
        expect(motion.warnings.map(({ code }) => code)).not.toContain('account-missing');
      }
    }
  });

  it('geldt ook onder een label voor de verantwoording', () => {
    const told = 'Het bestuur heeft hierover een brief gestuurd.';
    const [motion] = readTogether('Verantwoording', CALL, told);
    expect(motion).toMatchObject({ request: CALL, account: told });
    expect(motion?.warnings).toMatchObject([{ code: 'label-missing', field: 'request' }]);
  });

  it('blijft één tekst wanneer wat vertelt vóór de oproep staat', () => {
    const [motion] = readTogether('Inhoud', `Kleine scholen staan onder druk. ${CALL}`);
    expect(motion?.request).toBe(`Kleine scholen staan onder druk. ${CALL}`);
    expect(motion?.warnings.map(({ code }) => code)).toEqual(['account-missing']);
  });
});
