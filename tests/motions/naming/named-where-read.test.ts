import { describe, expect, it } from 'vitest';
import { namedWhereRead, withNamedWhereRead } from '../../../motions/naming/named-where-read';

const place = (block: number, from: number, to: number) => ({ block, from, to, anchor: null });
const read = (motionId: string, title: string, ...places: ReturnType<typeof place>[]) => ({
  ...{ motionId, title, places },
});
const BLOCKS = ['Indiener', 'Delft', 'Warmte in de wijk (pdf)', 'Goes: Water', 'Iets anders'];

describe('een titel zonder aanhalingstekens, op de plaats waar die is gelezen', () => {
  it('krijgt een teken bij de woorden van de titel zelf', () => {
    expect(
      namedWhereRead(
        [read('b', 'Water', place(3, 6, 11)), read('a', 'Warmte in de wijk', place(2, 0, 23))],
        BLOCKS,
      ),
    ).toEqual([
      { block: 2, start: 0, end: 17, motionIds: ['a'] },
      { block: 3, start: 6, end: 11, motionIds: ['b'] },
    ]);
  });

  it.each([
    ['als er nu iets anders staat', read('a', 'Water', place(4, 0, 11))],
    ['als het stuk er niet meer is', read('a', 'Water', place(9, 0, 11))],
    ['als de plaats niet bekend is', read('a', 'Water')],
    ['als de titel leeg is', read('a', '', place(3, 6, 11))],
    [
      'op een bladzijde van een pdf',
      {
        motionId: 'a',
        title: 'Water',
        places: [{ page: 1, left: 0, top: 0, right: 1, bottom: 1 }],
      },
    ],
  ])('krijgt er geen %s', (_, title) => {
    expect(namedWhereRead([title], BLOCKS)).toEqual([]);
  });
});

describe('wat de tekst zelf al noemt', () => {
  const water = { block: 3, start: 6, end: 11, motionIds: ['b'] };
  const warmth = { block: 2, start: 0, end: 17, motionIds: ['a'] };

  it('wordt niet nog eens genoemd', () => {
    expect(withNamedWhereRead([{ ...water, block: 4 }], [water, warmth])).toEqual([
      warmth,
      { ...water, block: 4 },
    ]);
  });

  it('houdt zijn plaats als een andere motie op dezelfde woorden is gelezen', () => {
    expect(withNamedWhereRead([water], [{ ...water, motionIds: ['c'] }])).toEqual([water]);
  });
});
