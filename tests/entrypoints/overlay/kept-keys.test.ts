import { describe, expect, it } from 'vitest';
import { keptKeys } from '../../../entrypoints/overlay.content/kept-keys';

/** What each motion is drawn as, after these lists of motions came one after another. */
const drawnAfter = (...lists: string[][]): Record<string, number> =>
  Object.fromEntries(
    lists.reduce((before: ReadonlyMap<string, number>, ids) => keptKeys(before, ids), new Map()),
  );

describe('wat van een motie openstaat blijft van haar, als er nieuwe feiten komen', () => {
  it.each([
    { name: 'van dezelfde motie', lists: [['a'], ['a']], drawn: { a: 1 } },
    { name: 'waarna zij anders heet', lists: [['a'], ['b']], drawn: { b: 1 } },
    { name: 'van nog een motie', lists: [['a'], ['a', 'b']], drawn: { a: 1, b: 2 } },
    { name: 'van een motie ervoor', lists: [['a'], ['b', 'a']], drawn: { a: 1, b: 2 } },
    {
      name: 'in een andere volgorde',
      lists: [
        ['a', 'b'],
        ['b', 'a'],
      ],
      drawn: { a: 1, b: 2 },
    },
    { name: 'waarna er één weg is', lists: [['a', 'b'], ['b']], drawn: { b: 2 } },
    { name: 'waarna er één terugkomt', lists: [['a'], ['b'], ['b', 'a']], drawn: { a: 2, b: 1 } },
  ])('$name', ({ lists, drawn }) => {
    expect(drawnAfter(...lists)).toEqual(drawn);
  });
});
