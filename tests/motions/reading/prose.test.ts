import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { type Entry, entryOf } from '../../../motions/reading/entry';
import { withProse } from '../../../motions/reading/prose';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const builder = new TreeBuilder();
const text = (words: string): Entry => entryOf('loose', [], [builder.paragraph(words)]);
const heading = (words: string): Entry =>
  entryOf('heading', [builder.line(words)], [], { key: '', level: 2 });
const label = (words: string, ...parts: Part[]): Entry =>
  entryOf('line', [builder.line(words)], parts);

const TITLES = ['Meer bankjes', 'Zwemles', 'De pont', 'Huisarts dichtbij'];
const WHO = 'Ingediend door Gouda en Urk in de ALV 26 juni 2024.';
const ACCOUNT = 'In het voorjaar is hierover gesproken met de minister.';
const PROPOSAL = 'Het bestuur stelt voor de motie af te doen.';

const keysOf = (entries: readonly Entry[]): string[] => withProse(entries).map(({ key }) => key);

describe('lopende tekst zonder labels', () => {
  it('heeft onder elke kop de indieners, wat er is gedaan en het voorstel', () => {
    const entries = TITLES.flatMap((title) => [
      ...[heading(title), text(WHO), text(ACCOUNT), text(ACCOUNT), text(PROPOSAL)],
    ]);
    expect(keysOf(entries).slice(0, 5)).toEqual([
      ...['', 'indieners', 'verantwoording', 'verantwoording', 'voorstel'],
    ]);
  });

  it('vertelt eerst wat de motie vraagt, ook met een lijst eronder', () => {
    const asked = (title: string, ...list: readonly string[]): Entry[] => [
      heading(title),
      text(WHO),
      text(`In de motie wordt gevraagd om ${list.length > 0 ? 'het volgende:' : 'meer geld.'}`),
      ...(list.length > 0 ? [entryOf('loose', [], [builder.list(list)])] : []),
      ...[text(ACCOUNT), text(PROPOSAL)],
    ];
    const entries = [
      ...asked('Meer bankjes'),
      ...asked('Zwemles', 'geld', 'tijd'),
      ...asked('De pont'),
    ];
    expect(keysOf(entries)).toEqual([
      ...['', 'indieners', 'verzoek', 'verantwoording', 'voorstel'],
      ...['', 'indieners', 'verzoek', 'verzoek', 'verantwoording', 'voorstel'],
      ...['', 'indieners', 'verzoek', 'verantwoording', 'voorstel'],
    ]);
  });

  it('heeft een zin met het voorstel ook in letters van een kop', () => {
    const entries = TITLES.flatMap((title) => [
      ...[heading(title), text(WHO), text(ACCOUNT)],
      entryOf('heading', [builder.line(PROPOSAL)], [], { key: '', level: 3 }),
    ]);
    expect(keysOf(entries).slice(0, 4)).toEqual(['', 'indieners', 'verantwoording', 'voorstel']);
  });

  it('heeft de titel ook als gewone regel met de ALV erachter', () => {
    const entries = TITLES.flatMap((title) => [
      ...[text(`Motie Gouda: ${title} (ALV 26 juni 2024)`), text(ACCOUNT), text(PROPOSAL)],
    ]);
    expect(
      withProse(entries)
        .map(({ origin }) => origin)
        .slice(0, 3),
    ).toEqual([...['heading', 'pair', 'pair']]);
  });

  it('kan alleen bij het voorstel een label hebben: wat erboven staat is dan gedaan', () => {
    const entries = TITLES.flatMap((title) => [
      ...[heading(title), text(ACCOUNT), label('Voorstel', builder.paragraph(PROPOSAL))],
    ]);
    expect(keysOf(entries).slice(0, 3)).toEqual(['', 'verantwoording', 'voorstel']);
    expect(withProse(entries)[2]).toBe(entries[2]);
  });

  it('laat staan wat na het laatste voorstel komt', () => {
    const entries = TITLES.flatMap((title) => [heading(title), text(ACCOUNT), text(PROPOSAL)]);
    expect(keysOf([...entries, text('Deze bijlage hoort bij de ledenbrief.')]).at(-1)).toBe('');
  });

  it('noemt een zin over leden en een datum geen indiener als andere moties die regel niet hebben', () => {
    const entries = TITLES.flatMap((title, at) => [
      ...[heading(title), text(at === 0 ? WHO : ACCOUNT), text(ACCOUNT), text(PROPOSAL)],
    ]);
    expect(keysOf(entries)).not.toContain('indieners');
  });

  it.each([
    {
      name: 'één zin die een uitkomst noemt',
      entries: [heading('Inleiding'), text(ACCOUNT), text(PROPOSAL), heading('Werkwijze')],
    },
    {
      name: 'een document waarin de uitkomst midden in de tekst staat',
      entries: TITLES.flatMap((title) => [heading(title), text(PROPOSAL), text(ACCOUNT)]).concat(
        ...TITLES.map((title) => [heading(title), text(ACCOUNT)]),
      ),
    },
    {
      name: 'een document met labels',
      entries: TITLES.flatMap((title) => [
        ...[heading(title), label('Verantwoording', builder.paragraph(ACCOUNT)), text(PROPOSAL)],
      ]),
    },
  ])('$name wordt niet zo gelezen', ({ entries }) => {
    expect(withProse(entries)).toBe(entries);
  });
});
