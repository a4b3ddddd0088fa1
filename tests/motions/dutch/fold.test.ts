import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collapseSpace,
  foldDiacritics,
  foldText,
  foldTitle,
  slug,
} from '../../../motions/dutch/fold';

describe('foldText makes equal', () => {
  it.each([
    { name: 'curly and straight quotation marks', one: '“Geen woorden”', other: '"Geen woorden"' },
    { name: 'marks and none', one: '‘Geen’ «woorden»', other: 'Geen woorden' },
    { name: 'apostrophes', one: 'scenario’s', other: "scenario's" },
    {
      name: 'no-break spaces and line breaks',
      one: 'geen\u00a0woorden\nmaar',
      other: 'geen woorden maar',
    },
    { name: 'soft hyphens', one: 'gemeente\u00adfonds', other: 'gemeentefonds' },
    { name: 'hyphens and dashes', one: 'kind‑ en gezin', other: 'kind- en gezin' },
    { name: 'capitals', one: 'GGD', other: 'ggd' },
    { name: 'composed and decomposed accents', one: 'financie\u0308n', other: 'financiën' },
  ])('$name', ({ one, other }) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('but not other words', () => {
    expect(foldText('deel I')).not.toBe(foldText('deel II'));
    expect(foldText('financien')).not.toBe(foldText('financiën'));
  });
});

describe('foldTitle makes equal', () => {
  it.each([
    { name: 'a word broken at the line end', one: 'jeugd-\nzorg', other: 'jeugdzorg' },
    { name: 'a hyphen or none', one: 'VNG-inzet', other: 'VNGinzet' },
    {
      name: 'a full stop at the end',
      one: 'Geen woorden maar daden.',
      other: 'Geen woorden maar daden',
    },
    { name: 'an ellipsis and a question mark', one: 'Hoe nu verder?', other: 'hoe nu verder…' },
  ])('$name', ({ one, other }) => {
    expect(foldTitle(one)).toBe(foldTitle(other));
  });

  it('but not a number at the end', () => {
    expect(foldTitle('Wmo 2015')).not.toBe(foldTitle('Wmo'));
  });
});

it.each([
  { fold: foldText },
  { fold: foldTitle },
  { fold: foldDiacritics },
  { fold: slug },
  { fold: collapseSpace },
])('$fold.name changes nothing the second time', ({ fold }) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it.each([
  { text: 'Súdwest-Fryslân', folded: 'sudwest-fryslan' },
  { text: 'Wûnseradiel', folded: 'wunseradiel' },
  { text: '’s-Gravenhage', folded: 's-gravenhage' },
])('foldDiacritics: $text', ({ text, folded }) => {
  expect(foldDiacritics(text)).toBe(folded);
});

it.each([
  { text: 'Wendt het ravijn af: compensatie!', expected: 'wendt-het-ravijn-af-compensatie' },
  { text: 'Financiële scenario’s', expected: 'financiele-scenarios' },
  { text: '…', expected: '' },
])('slug: $text', ({ text, expected }) => {
  expect(slug(text)).toBe(expected);
});
