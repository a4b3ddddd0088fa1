import { describe, expect, it } from 'vitest';
import type { DocumentKind, Motion } from '../../../motions/model';
import { readDocumentMeeting } from '../../../motions/reading/meeting-of-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

type Case = {
  name: string;
  kind?: DocumentKind;
  above: readonly string[];
  body?: readonly string[];
  expected: string | null;
};

const CASES: readonly Case[] = [
  {
    name: 'boven de moties, ook als een tekst een latere vergadering noemt',
    above: ['Verantwoording moties', 'Extra ALV 13 januari 2022'],
    body: ['Ook Deventer vroeg hier op de ALV van 14 juni 2023 aandacht voor.'],
    expected: '2022-01-13',
  },
  {
    name: 'de latere van twee boven de moties',
    above: [
      'Terugblik op de moties van de ALV van 16 juni 2021',
      'Stuk voor de ALV van 29 juni 2022',
    ],
    expected: '2022-06-29',
  },
  {
    name: 'in de tekst, als erboven geen vergadering staat',
    above: ['Verantwoording moties'],
    body: ['Het bestuur komt hierop terug in de ALV van 29 juni 2022.'],
    expected: '2022-06-29',
  },
  {
    name: 'niet die van een motie die de tekst noemt',
    above: ['Verantwoording moties'],
    body: ['Ook Deventer vroeg hierom in een motie op de ALV van 14 juni 2023.'],
    expected: null,
  },
  {
    name: 'die van de moties zelf in een lijst met uitslagen',
    kind: 'uitslagen',
    above: ['Uitslagen stemmingen ALV 16 juni 2021'],
    expected: '2021-06-16',
  },
  {
    name: 'niet die van de moties zelf in een verantwoording',
    above: ['Verantwoording moties van de ALV van 16 juni 2021'],
    expected: null,
  },
];

describe('de vergadering van een document staat', () => {
  it.each(CASES)('$name', ({ kind, above, body = [], expected }) => {
    const builder = new TreeBuilder();
    for (const text of above) builder.line(text);
    const title = builder.line('Meer bankjes');
    for (const text of body) builder.line(text);
    const motion: Motion = {
      ...{ id: 'm1', title: 'Meer bankjes', submitters: [], andOthers: false, warnings: [] },
      meeting: { kind: 'ALV', date: '2021-06-16' },
      source: { quote: 'Meer bankjes' },
      places: { title: [title.place] },
    };
    const meeting = readDocumentMeeting(builder.lines, [motion], kind);
    expect(meeting?.date ?? null).toBe(expected);
  });
});
