import { describe, expect, it } from 'vitest';
import { isMotionHeading, isSectionHeading } from '../../../motions/pdf/headings';
import { labelKindOf } from '../../../motions/pdf/labels';

describe('words that name a row', () => {
  it.each([
    { text: 'Onderwerp:', kind: 'subject' },
    { text: 'Motie en indiener:', kind: 'motion' },
    { text: 'Motie en indiener(s)', kind: 'motion' },
    { text: 'Motie/indieners:', kind: 'motion' },
    { text: 'Indiener(s):', kind: 'submitter' },
    { text: 'Titel', kind: 'title' },
    { text: 'Inhoud/oproep: (samengevat)', kind: 'request' },
    { text: 'Inhoud / oproep', kind: 'request' },
    { text: 'Oproep', kind: 'request' },
    { text: 'INHOUD:', kind: 'request' },
    { text: 'Verantwoording', kind: 'account' },
    { text: 'Verantwoording bestuur:', kind: 'account' },
    { text: 'Verantwoording van het VNG-bestuur', kind: 'account' },
    { text: 'Voorstel:', kind: 'proposal' },
    { text: 'Voorstel bestuur', kind: 'proposal' },
    { text: '3. Voorstel VNG-bestuur', kind: 'proposal' },
    { text: 'Preadvies bestuur:', kind: 'advice' },
    { text: 'Inhoudsopgave', kind: null },
    { text: 'Verantwoording over uitvoering moties ALV-en', kind: null },
    { text: 'oproep', kind: null },
    { text: 'Motie Deventer “Warmtetransitie”', kind: null },
    { text: 'Voorstellen inzet en financiën', kind: null },
    { text: '', kind: null },
  ])('“$text” is $kind', ({ text, kind }) => {
    expect(labelKindOf(text)).toBe(kind);
  });
});

describe('headings over a group of motions', () => {
  it.each([
    { text: 'Aangehouden moties eerdere ALV-en', expected: true },
    { text: 'Aangenomen moties Najaars ALV 29 november 2024', expected: true },
    { text: 'Aangehouden motie Extra ALV 24 mei 2024:', expected: true },
    { text: 'B. Moties uit de ledenvergadering van 5 juni 2019', expected: true },
    { text: 'Motie Deventer “Warmtetransitie” (ALV 26 juni 2024)', expected: false },
    { text: 'moties die in de ALV zijn aangenomen. Daarover is gesproken', expected: false },
    { text: 'Mobiliteit', expected: false },
  ])('“$text”: $expected', ({ text, expected }) => {
    expect(isSectionHeading(text)).toBe(expected);
  });
});

describe('a motion as its own heading', () => {
  it.each([
    { text: 'Motie Deventer “Warmtetransitie” (ALV 26 juni 2024)', expected: true },
    { text: '4. Motie Zeist “Langdurig investeren”', expected: true },
    {
      text: 'Brummen en anderen “Richtlijn praktijkondersteuner” (ALV 1 december 2023)',
      expected: true,
    },
    { text: 'Het bestuur heeft daarover met de minister gesproken.', expected: false },
  ])('“$text”: $expected', ({ text, expected }) => {
    expect(isMotionHeading(text)).toBe(expected);
  });
});
