import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NARROWEST,
  parsePanes,
  resized,
  START_PANES,
  stepOfKey,
  WIDEST,
  withOpen,
} from '../../../entrypoints/reader/panes';

describe('de vakken naast het document', () => {
  it.each([
    { name: 'er is nog niets gekozen', text: null },
    { name: 'wat bewaard is, is geen JSON', text: '{' },
    { name: 'een vak is breder dan het scherm', text: '{"list":{"isOpen":true,"width":9000}}' },
    { name: 'het is iets heel anders', text: '"breed"' },
  ])('hebben hun eerste maat als $name', ({ text }) => {
    expect(parsePanes(text)).toEqual(START_PANES);
  });

  it('blijven zoals iemand ze zette', () => {
    const chosen = withOpen(resized(START_PANES, 'details', 100), 'list', false);
    expect(parsePanes(JSON.stringify(chosen))).toEqual(chosen);
    expect(chosen.list.isOpen).toBe(false);
    expect(chosen.details.width).toBe(START_PANES.details.width + 100);
  });

  it('worden hoe er ook gesleept wordt niet te smal en niet te breed, en het andere vak blijft', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -900, max: 900 })), (moves) => {
        const after = moves.reduce((panes, by) => resized(panes, 'list', by), START_PANES);
        expect(after.list.width).toBeGreaterThanOrEqual(NARROWEST);
        expect(after.list.width).toBeLessThanOrEqual(WIDEST);
        expect(after.details).toEqual(START_PANES.details);
      }),
    );
  });

  it('volgen de pijltjes: naar het document toe is breder', () => {
    expect(stepOfKey('ArrowRight', 'ArrowRight')).toBeGreaterThan(0);
    expect(stepOfKey('ArrowLeft', 'ArrowRight')).toBeLessThan(0);
    expect(stepOfKey('ArrowLeft', 'ArrowLeft')).toBeGreaterThan(0);
    expect(stepOfKey('Enter', 'ArrowLeft')).toBeNull();
  });
});
