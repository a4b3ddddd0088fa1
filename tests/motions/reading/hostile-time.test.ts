import { describe, expect, it } from 'vitest';
import { isSlow } from '../is-slow';
import { MARKS, TEXT_FUNCTIONS } from './text-functions';

describe('een tekst van steeds hetzelfde teken kost niet meer dan zijn lengte', () => {
  it.each(Object.entries(TEXT_FUNCTIONS))('%s', (_, read) => {
    expect(MARKS.filter((mark) => isSlow(read, '', mark))).toEqual([]);
  });
});
