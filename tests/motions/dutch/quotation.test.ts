import { describe, expect, it } from 'vitest';
import { findQuotedTitle, splitUnquotedTitle } from '../../../motions/dutch/quotation';

describe('findQuotedTitle', () => {
  it.each([
    { name: '“…”', text: 'Motie A “Geen woorden” (ALV 26 juni 2024)', title: 'Geen woorden' },
    { name: '„…”', text: 'Motie A „Geen woorden”', title: 'Geen woorden' },
    { name: '„…“', text: 'Motie A „Geen woorden“', title: 'Geen woorden' },
    { name: '”…”', text: 'Motie A ”Geen woorden”', title: 'Geen woorden' },
    { name: '"…"', text: 'Motie A "Geen woorden"', title: 'Geen woorden' },
    { name: '‘…’', text: 'Motie A ‘Geen woorden’', title: 'Geen woorden' },
    { name: '’…’', text: 'Motie A ’Geen woorden’', title: 'Geen woorden' },
    { name: "'…'", text: "Motie A 'Geen woorden'", title: 'Geen woorden' },
    { name: '«…»', text: 'Motie A «Geen woorden»', title: 'Geen woorden' },
    { name: "``…''", text: "Motie A ``Geen woorden''", title: 'Geen woorden' },
    { name: '‘‘…’’', text: 'Motie A ‘‘Geen woorden’’', title: 'Geen woorden' },
    { name: '‚…‘', text: 'Motie A ‚Geen woorden‘', title: 'Geen woorden' },
    {
      name: 'a space inside the marks',
      text: 'Motie A “ Geen woorden ” (ALV 26 juni 2024)',
      title: 'Geen woorden',
    },
    {
      name: 'no space before the opening mark',
      text: 'Motie A“Geen woorden”',
      title: 'Geen woorden',
    },
    {
      name: 'two spaces and a line break',
      text: 'Motie A “Geen \n woorden  deel II”',
      title: 'Geen woorden deel II',
    },
    {
      name: 'an apostrophe within a word',
      text: 'Motie A ‘Toekomst scenario’s jeugd’',
      title: 'Toekomst scenario’s jeugd',
    },
    { name: "GGD'en", text: "Motie A 'Geld voor GGD'en nu'", title: "Geld voor GGD'en nu" },
    { name: 'AMV’ers', text: 'Motie A “Opvang AMV’ers”', title: 'Opvang AMV’ers' },
    {
      name: '’s-Gravenhage before the title',
      text: 'Motie ’s-Gravenhage ‘Geen woorden’',
      title: 'Geen woorden',
    },
    {
      name: "'s-Hertogenbosch before the title",
      text: "Motie 's-Hertogenbosch 'Geen woorden'",
      title: 'Geen woorden',
    },
    {
      name: '’s-Gravenhage within the title',
      text: 'Motie A ‘Steun ’s-Gravenhage nu’',
      title: 'Steun ’s-Gravenhage nu',
    },
    {
      name: 'a plural with an apostrophe at its end',
      text: 'Motie A ‘De gemeenten’ rol in zorg’',
      title: 'De gemeenten’ rol in zorg',
    },
    {
      name: 'single marks inside double',
      text: 'Motie A “Stop de ‘jeugdzorgcrisis’ nu”',
      title: 'Stop de ‘jeugdzorgcrisis’ nu',
    },
    {
      name: 'double marks inside single',
      text: 'Motie A ‘Stop de “jeugdzorgcrisis” nu’',
      title: 'Stop de “jeugdzorgcrisis” nu',
    },
    {
      name: 'single marks inside single',
      text: 'Motie A ‘Stop de ‘jeugdzorgcrisis’ nu’',
      title: 'Stop de ‘jeugdzorgcrisis’ nu',
    },
    {
      name: 'double marks inside double',
      text: 'Motie A “Stop de “crisis” nu”',
      title: 'Stop de “crisis” nu',
    },
    {
      name: 'straight marks inside straight',
      text: 'Motie A "Stop de "crisis" nu"',
      title: 'Stop de "crisis" nu',
    },
    {
      name: 'nested marks at the end',
      text: 'Motie A “Stop de ‘crisis’” (ALV 26 juni 2024)',
      title: 'Stop de ‘crisis’',
    },
    {
      name: 'an exclamation mark',
      text: 'Motie A “Alleen als die betaalbaar is!”',
      title: 'Alleen als die betaalbaar is!',
    },
    { name: 'a question mark', text: 'Motie A ‘Wie betaalt?’.', title: 'Wie betaalt?' },
    {
      name: 'a comma before the closing mark',
      text: 'Motie A “Geen woorden,” aangenomen',
      title: 'Geen woorden',
    },
    {
      name: 'brackets within the title',
      text: 'Motie A “Basis voor (aanvullend) akkoord”',
      title: 'Basis voor (aanvullend) akkoord',
    },
    {
      name: 'a missing closing mark before the meeting',
      text: 'Motie A “Geen woorden maar daden (ALV 26 juni 2024)',
      title: 'Geen woorden maar daden',
    },
    {
      name: 'a missing closing mark before aangenomen in',
      text: 'Motie A “Geen woorden aangenomen in Najaars ALV 1 december 2023',
      title: 'Geen woorden',
    },
    {
      name: 'a missing closing mark and nothing after',
      text: 'Motie A “Geen woorden',
      title: 'Geen woorden',
    },
    {
      name: 'a missing closing mark with an outcome',
      text: 'Motie A “Geen woorden: aangenomen met 98,2%',
      title: 'Geen woorden',
    },
    {
      name: 'a missing closing mark and single marks inside',
      text: 'Motie A “Stop de ‘crisis’ nu (ALV 26 juni 2024)',
      title: 'Stop de ‘crisis’ nu',
    },
    {
      name: 'a missing closing mark and double marks inside',
      text: 'Motie A “Stop de “crisis” nu (ALV 26 juni 2024)',
      title: 'Stop de “crisis” nu',
    },
    {
      name: 'a closing mark of the other kind',
      text: 'Motie A “Geen woorden’',
      title: 'Geen woorden',
    },
    {
      name: 'a space before the closing mark only',
      text: 'Motie A “ Geen woorden ”aangehouden',
      title: 'Geen woorden',
    },
    {
      name: 'a missing closing mark and a bare outcome',
      text: 'Motie A “Geen woorden - aangehouden',
      title: 'Geen woorden',
    },
    { name: 'a soft hyphen in the title', text: 'Motie A “Jeugd\u00adzorg”', title: 'Jeugdzorg' },
  ])('reads $name', ({ text, title }) => {
    expect(findQuotedTitle(text)?.title).toBe(title);
  });

  it('gives what stands before and after', () => {
    expect(findQuotedTitle('Motie Almere en Tilburg “Een stelsel” (ALV 29 juni 2022)')).toEqual({
      title: 'Een stelsel',
      before: 'Motie Almere en Tilburg',
      after: '(ALV 29 juni 2022)',
    });
    expect(findQuotedTitle('Motie A “Een stelsel (ALV 29 juni 2022)')).toEqual({
      title: 'Een stelsel',
      before: 'Motie A',
      after: '(ALV 29 juni 2022)',
    });
  });

  it('takes the first of two titles', () => {
    expect(findQuotedTitle('Motie A “Een” en motie B “Twee”')).toEqual({
      title: 'Een',
      before: 'Motie A',
      after: 'en motie B “Twee”',
    });
  });

  it.each([
    { name: 'no marks', text: 'Motie Beesel gemeentefonds' },
    { name: 'only apostrophes', text: "Motie 's-Hertogenbosch over scenario's en GGD’en" },
    { name: 'an empty text', text: '' },
    { name: 'a mark with nothing after it', text: 'Motie A “' },
    { name: 'inches at the end', text: 'scherm van 15"' },
  ])('finds none: $name', ({ text }) => {
    expect(findQuotedTitle(text)).toBeNull();
  });
});

it.each([
  { text: 'Motie Beesel gemeentefonds', at: 'Motie Beesel', title: 'gemeentefonds' },
  { text: 'Motie Deventer: Warmte (ALV 26 juni 2024)', at: 'Motie Deventer', title: 'Warmte' },
  { text: 'Motie Deventer - Warmte', at: 'Motie Deventer', title: 'Warmte' },
  { text: 'Motie Deventer over warmte', at: 'Motie Deventer', title: 'warmte' },
  { text: 'Motie Deventer', at: 'Motie Deventer', title: undefined },
  { text: 'Motie Deventer (ALV 26 juni 2024)', at: 'Motie Deventer', title: undefined },
])('splits without marks: $text', ({ text, at, title }) => {
  expect(splitUnquotedTitle(text, at.length)?.title).toBe(title);
});

it('reads a long text full of marks in no time', () => {
  const started = performance.now();
  expect(findQuotedTitle('“a '.repeat(5000))?.title).toBeDefined();
  // It takes a fraction of a second; what tries every way out would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
