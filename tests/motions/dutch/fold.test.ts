import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collapseSpace,
  foldDiacritics,
  foldText,
  foldTitle,
  slug,
} from '../../../motions/dutch/fold';

describe('dezelfde tekst, anders gedrukt, wordt gelijk:', () => {
  it.each([
    { name: 'kromme en rechte aanhalingstekens', one: '“Geen woorden”', other: '"Geen woorden"' },
    { name: 'aanhalingstekens en geen', one: '‘Geen’ «woorden»', other: 'Geen woorden' },
    { name: 'apostrofs', one: 'scenario’s', other: "scenario's" },
    {
      name: 'vaste spaties en regeleinden',
      one: 'geen\u00a0woorden\nmaar',
      other: 'geen woorden maar',
    },
    { name: 'zachte afbreekstreepjes', one: 'gemeente\u00adfonds', other: 'gemeentefonds' },
    { name: 'streepjes van elke soort', one: 'kind‑ en gezin', other: 'kind- en gezin' },
    { name: 'hoofdletters', one: 'GGD', other: 'ggd' },
    { name: 'accenten op de letter en los', one: 'financie\u0308n', other: 'financiën' },
  ])('$name', ({ one, other }) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('maar andere woorden niet', () => {
    expect(foldText('deel I')).not.toBe(foldText('deel II'));
    expect(foldText('financien')).not.toBe(foldText('financiën'));
  });
});

describe('dezelfde titel, anders gedrukt, wordt gelijk:', () => {
  it.each([
    {
      name: 'een woord dat aan het einde van de regel is afgebroken',
      one: 'jeugd-\nzorg',
      other: 'jeugdzorg',
    },
    { name: 'met of zonder streepje', one: 'VNG-inzet', other: 'VNGinzet' },
    {
      name: 'een punt aan het einde',
      one: 'Geen woorden maar daden.',
      other: 'Geen woorden maar daden',
    },
    { name: 'puntjes en een vraagteken', one: 'Hoe nu verder?', other: 'hoe nu verder…' },
  ])('$name', ({ one, other }) => {
    expect(foldTitle(one)).toBe(foldTitle(other));
  });

  it('maar een getal aan het einde telt mee', () => {
    expect(foldTitle('Wmo 2015')).not.toBe(foldTitle('Wmo'));
  });
});

it.each([
  { fold: foldText },
  { fold: foldTitle },
  { fold: foldDiacritics },
  { fold: slug },
  { fold: collapseSpace },
])('$fold.name verandert de tweede keer niets', ({ fold }) => {
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
