import { describe, expect, it } from 'vitest';
import {
  findQuotations,
  findQuotedTitle,
  splitUnquotedTitle,
} from '../../../motions/dutch/quotation';

describe('een titel tussen aanhalingstekens', () => {
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
      name: 'een spatie binnen de tekens',
      text: 'Motie A “ Geen woorden ” (ALV 26 juni 2024)',
      title: 'Geen woorden',
    },
    {
      name: 'een spatie binnen enkele tekens',
      text: "Motie A ' Geen woorden ' met preadvies",
      title: 'Geen woorden',
    },
    {
      name: 'een spatie binnen enkele tekens, met een apostrof in de titel',
      text: "Motie A ' Geen scenario's, 't is genoeg ' met preadvies",
      title: "Geen scenario's, 't is genoeg",
    },
    {
      name: 'geen spatie voor het eerste teken',
      text: 'Motie A“Geen woorden”',
      title: 'Geen woorden',
    },
    {
      name: 'twee spaties en een regeleinde',
      text: 'Motie A “Geen \n woorden  deel II”',
      title: 'Geen woorden deel II',
    },
    {
      name: 'een apostrof binnen een woord',
      text: 'Motie A ‘Toekomst scenario’s jeugd’',
      title: 'Toekomst scenario’s jeugd',
    },
    { name: "GGD'en", text: "Motie A 'Geld voor GGD'en nu'", title: "Geld voor GGD'en nu" },
    { name: 'AMV’ers', text: 'Motie A “Opvang AMV’ers”', title: 'Opvang AMV’ers' },
    {
      name: '’s-Gravenhage voor de titel',
      text: 'Motie ’s-Gravenhage ‘Geen woorden’',
      title: 'Geen woorden',
    },
    {
      name: "'s-Hertogenbosch voor de titel",
      text: "Motie 's-Hertogenbosch 'Geen woorden'",
      title: 'Geen woorden',
    },
    {
      name: '’s-Gravenhage in de titel',
      text: 'Motie A ‘Steun ’s-Gravenhage nu’',
      title: 'Steun ’s-Gravenhage nu',
    },
    {
      name: 'een meervoud met een apostrof aan het einde',
      text: 'Motie A ‘De gemeenten’ rol in zorg’',
      title: 'De gemeenten’ rol in zorg',
    },
    {
      name: 'enkele tekens binnen dubbele',
      text: 'Motie A “Stop de ‘jeugdzorgcrisis’ nu”',
      title: 'Stop de ‘jeugdzorgcrisis’ nu',
    },
    {
      name: 'dubbele tekens binnen enkele',
      text: 'Motie A ‘Stop de “jeugdzorgcrisis” nu’',
      title: 'Stop de “jeugdzorgcrisis” nu',
    },
    {
      name: 'enkele tekens binnen enkele',
      text: 'Motie A ‘Stop de ‘jeugdzorgcrisis’ nu’',
      title: 'Stop de ‘jeugdzorgcrisis’ nu',
    },
    {
      name: 'dubbele tekens binnen dubbele',
      text: 'Motie A “Stop de “crisis” nu”',
      title: 'Stop de “crisis” nu',
    },
    {
      name: 'rechte tekens binnen rechte',
      text: 'Motie A "Stop de "crisis" nu"',
      title: 'Stop de "crisis" nu',
    },
    {
      name: 'tekens binnen tekens aan het einde',
      text: 'Motie A “Stop de ‘crisis’” (ALV 26 juni 2024)',
      title: 'Stop de ‘crisis’',
    },
    {
      name: 'een uitroepteken',
      text: 'Motie A “Alleen als die betaalbaar is!”',
      title: 'Alleen als die betaalbaar is!',
    },
    { name: 'een vraagteken', text: 'Motie A ‘Wie betaalt?’.', title: 'Wie betaalt?' },
    {
      name: 'een komma voor het laatste teken',
      text: 'Motie A “Geen woorden,” aangenomen',
      title: 'Geen woorden',
    },
    {
      name: 'haakjes in de titel',
      text: 'Motie A “Basis voor (aanvullend) akkoord”',
      title: 'Basis voor (aanvullend) akkoord',
    },
    {
      name: 'een ontbrekend laatste teken voor de ALV',
      text: 'Motie A “Geen woorden maar daden (ALV 26 juni 2024)',
      title: 'Geen woorden maar daden',
    },
    {
      name: 'een ontbrekend laatste teken voor aangenomen in',
      text: 'Motie A “Geen woorden aangenomen in Najaars ALV 1 december 2023',
      title: 'Geen woorden',
    },
    {
      name: 'een ontbrekend laatste teken met niets erachter',
      text: 'Motie A “Geen woorden',
      title: 'Geen woorden',
    },
    {
      name: 'een ontbrekend laatste teken met een uitslag',
      text: 'Motie A “Geen woorden: aangenomen met 98,2%',
      title: 'Geen woorden',
    },
    {
      name: 'een ontbrekend laatste teken met enkele tekens erin',
      text: 'Motie A “Stop de ‘crisis’ nu (ALV 26 juni 2024)',
      title: 'Stop de ‘crisis’ nu',
    },
    {
      name: 'een ontbrekend laatste teken met dubbele tekens erin',
      text: 'Motie A “Stop de “crisis” nu (ALV 26 juni 2024)',
      title: 'Stop de “crisis” nu',
    },
    {
      name: 'een laatste teken van de andere soort',
      text: 'Motie A “Geen woorden’',
      title: 'Geen woorden',
    },
    {
      name: 'een spatie alleen voor het laatste teken',
      text: 'Motie A “ Geen woorden ”aangehouden',
      title: 'Geen woorden',
    },
    {
      name: 'een ontbrekend laatste teken en een kale uitslag',
      text: 'Motie A “Geen woorden - aangehouden',
      title: 'Geen woorden',
    },
    {
      name: 'een zacht afbreekstreepje in de titel',
      text: 'Motie A “Jeugd\u00adzorg”',
      title: 'Jeugdzorg',
    },
  ])('wordt gevonden bij $name', ({ text, title }) => {
    expect(findQuotedTitle(text)?.title).toBe(title);
  });

  it('komt met wat ervoor en erachter staat', () => {
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

  it('is de eerste van twee', () => {
    expect(findQuotedTitle('Motie A “Een” en motie B “Twee”')).toEqual({
      title: 'Een',
      before: 'Motie A',
      after: 'en motie B “Twee”',
    });
  });

  it.each([
    { name: 'geen tekens', text: 'Motie Beesel gemeentefonds' },
    { name: 'alleen apostrofs', text: "Motie 's-Hertogenbosch over scenario's en GGD’en" },
    { name: 'een lege tekst', text: '' },
    { name: 'een teken met niets erachter', text: 'Motie A “' },
    { name: 'inches aan het einde', text: 'scherm van 15"' },
  ])('is er niet bij $name', ({ text }) => {
    expect(findQuotedTitle(text)).toBeNull();
  });
});

it.each([
  { text: 'Resolutie: “Los het op”"van de gemeente Schagen e.a.', titles: ['Los het op'] },
  { text: 'Resolutie: "Los het op"" van de gemeente Schagen e.a.', titles: ['Los het op'] },
  { text: 'Motie A "Een""Twee" en B', titles: ['Een', 'Twee'] },
])('een teken dat twee keer sluit: $text', ({ text, titles }) => {
  expect(findQuotations(text).map(({ title }) => title)).toEqual(titles);
});

it.each([
  { text: 'Motie Beesel gemeentefonds', at: 'Motie Beesel', title: 'gemeentefonds' },
  { text: 'Motie Deventer: Warmte (ALV 26 juni 2024)', at: 'Motie Deventer', title: 'Warmte' },
  { text: 'Motie Deventer - Warmte', at: 'Motie Deventer', title: 'Warmte' },
  { text: 'Motie Deventer over warmte', at: 'Motie Deventer', title: 'warmte' },
  { text: 'Motie Deventer', at: 'Motie Deventer', title: undefined },
  { text: 'Motie Deventer: In vrede ALV 26 juni 2024', at: 'Motie Deventer', title: 'In vrede' },
  { text: 'Motie Deventer: Een begin ALV 26 juni 2024', at: 'Motie Deventer', title: 'Een begin' },
  { text: 'Motie Deventer (ALV 26 juni 2024)', at: 'Motie Deventer', title: undefined },
])('een titel zonder tekens: $text', ({ text, at, title }) => {
  expect(splitUnquotedTitle(text, at.length)?.title).toBe(title);
});

it('leest een lange tekst vol tekens vlot', () => {
  const started = performance.now();
  expect(findQuotedTitle('“a '.repeat(5000))?.title).toBeDefined();
  // It takes a fraction of a second; what tries every way out would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
