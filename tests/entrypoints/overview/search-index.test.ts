import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MotionSearch, markFound, snippetOf } from '../../../entrypoints/overview/search-index';
import { followed } from './motions';

const MOTIONS = [
  followed('Bankjes langs de wandelroute', {
    gemeente: ['Súdwest-Fryslân', 'gm1900'],
    request: 'Zorg voor bankjes bij elke halte.',
    note: 'Besproken met de wethouder',
  }),
  followed('Zwemlessen in ieder dorp', { account: 'De gesprekken met zwembaden lopen.' }),
];

async function found(query: string): Promise<string[] | null> {
  const search = new MotionSearch(MOTIONS);
  await search.build(new AbortController().signal);
  const ids = search.find(query);
  return ids === null ? null : [...ids].toSorted();
}
const BANKJES = 'bankjes-langs-de-wandelroute';
const ZWEMLES = 'zwemlessen-in-ieder-dorp';

describe('zoeken in de moties', () => {
  it.each([
    { name: 'een woord uit de titel', query: 'wandelroute', ids: [BANKJES] },
    { name: 'enkelvoud bij meervoud', query: 'bankje', ids: [BANKJES] },
    { name: 'meervoud bij enkelvoud', query: 'wandelroutes', ids: [BANKJES] },
    { name: 'het begin van een woord', query: 'zwem', ids: [ZWEMLES] },
    { name: 'een gemeente zonder tekens op de letters', query: 'sudwest', ids: [BANKJES] },
    { name: 'woorden uit de oproep', query: 'halte', ids: [BANKJES] },
    { name: 'woorden uit de verantwoording', query: 'gesprek zwembad', ids: [ZWEMLES] },
    { name: 'woorden uit een notitie', query: 'wethouder', ids: [BANKJES] },
    { name: 'alleen waar elk woord staat', query: 'bankjes zwembad', ids: [] },
    { name: 'niets als er niets te zoeken is', query: ' - ', ids: null },
  ])('vindt $name', async ({ query, ids }) => {
    expect(await found(query)).toEqual(ids);
  });

  it('zoekt in titels en indieners zolang de teksten niet klaar zijn', () => {
    const search = new MotionSearch(MOTIONS);
    expect(search.isComplete).toBe(false);
    expect([...(search.find('ZWEMLES') ?? [])]).toEqual([ZWEMLES]);
    expect([...(search.find('wethouder') ?? [])]).toEqual([]);
  });
});

describe('waarom een motie is gevonden', () => {
  const long = `${'Vooraf staat hier veel. '.repeat(9)}De wethouder van Deventer belde. ${'Daarna ook. '.repeat(9)}`;
  const motion = followed('Zwemlessen', { account: long, note: 'Bel de griffier' });

  it('staat in woorden om het gevonden woord, met puntjes waar meer staat', () => {
    const snippet = snippetOf(motion, 'wethouders') ?? '';
    expect(snippet).toMatch(/^… .*De wethouder van Deventer belde.* …$/u);
    expect(snippet.length).toBeLessThan(170);
  });

  it.each([
    { name: 'de eigen aantekening gaat voor', query: 'bel', snippet: 'Bel de griffier' },
    { name: 'niets als de titel het al zegt', query: 'zwemles', snippet: null },
    { name: 'niets zonder woorden', query: '', snippet: null },
    { name: 'niets voor wat er niet staat', query: 'onvindbaar', snippet: null },
  ])('$name', ({ query, snippet }) => {
    expect(snippetOf(motion, query)).toBe(snippet);
  });
});

describe('gevonden woorden markeren', () => {
  it.each([
    { name: 'het woord zelf', text: 'Meer bankjes!', query: 'bankje', marked: ['bankjes'] },
    {
      name: 'zonder tekens op letters',
      text: 'Súdwest-Fryslân',
      query: 'sudw',
      marked: ['Súdwest'],
    },
    { name: 'niets zonder woorden', text: 'Meer bankjes', query: '', marked: [] },
    { name: 'code als gewone tekst', text: '<b>geld</b>', query: 'geld', marked: ['geld'] },
  ])('doet $name', ({ text, query, marked }) => {
    const parts = markFound(text, query);
    expect(parts.filter(({ isFound }) => isFound).map((part) => part.text)).toEqual(marked);
  });

  it('verandert niets aan de tekst', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          markFound(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
