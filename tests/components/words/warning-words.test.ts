import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { setMessageLanguage } from '../../../components/words/messages';
import { readingInDutch, warningText } from '../../../components/words/warning-words';
import { type Reason, warn } from '../../../motions/warnings';
import { readingArbitrary } from '../../fixtures/arbitraries';
import { EVERY_REASON } from '../../fixtures/reasons';

afterEach(() => setMessageLanguage('nl'));

const textIn = (language: 'nl' | 'en', reason: Reason): string => {
  setMessageLanguage(language);
  return warningText(warn(reason));
};

it.each(EVERY_REASON)('$kind wordt in elke taal een hele zin', (reason) => {
  const [dutch, english] = [textIn('nl', reason), textIn('en', reason)];
  for (const text of [dutch, english]) {
    expect(text).toMatch(/^[\p{Lu}“].*[.”]$/su);
    expect(text).not.toMatch(/\$\d|undefined|null|\d{4}-\d/u);
  }
  expect(dutch).not.toBe(english);
});

describe('een twijfel', () => {
  it.each<{ name: string; reason: Reason; nl: string; en: string }>([
    {
      name: 'twee vergaderingen',
      reason: {
        kind: 'contents-meeting',
        contents: { kind: 'ALV', date: '2024-06-26' },
        block: { kind: 'ALV', date: '2023-06-14' },
      },
      nl: 'De inhoudsopgave noemt ALV 26 juni 2024, het blok zelf ALV 14 juni 2023.',
      en: 'The table of contents says ALV June 26, 2024, the block itself ALV June 14, 2023.',
    },
    {
      name: 'een blok zonder indiener',
      reason: { kind: 'contents-submitters', contents: ['Gouda', 'Zwolle'], block: [] },
      nl: 'De inhoudsopgave noemt als indiener Gouda en Zwolle, het blok zelf geen indiener.',
      en: 'The table of contents names Gouda and Zwolle as submitter, the block itself no submitter.',
    },
    {
      name: 'een label waarvan de tekst niet mee kon',
      reason: { kind: 'label-unknown', label: 'Bijlage', role: null },
      nl: 'Het label “Bijlage” is niet bekend. De tekst ervan is niet overgenomen.',
      en: 'The label “Bijlage” is not known. Its text was not taken over.',
    },
    {
      name: 'een voorwaarde die er niet staat',
      reason: { kind: 'proposal-conditional', text: 'Zie boven' },
      nl: 'Het voorstel “Zie boven” hangt af van een voorwaarde. De voorwaarde is niet gevonden. Lees de verantwoording na.',
      en: 'The proposal “Zie boven” depends on a condition. The condition was not found. Read the account yourself.',
    },
    {
      name: 'data van twee documenten',
      reason: { kind: 'documents-disagree', dates: ['2023-06-14', '2024-06-26'] },
      nl: 'De documenten noemen verschillende data voor deze motie: 14 juni 2023 en 26 juni 2024.',
      en: 'The documents name different dates for this motion: June 14, 2023 and June 26, 2024.',
    },
  ])('over $name staat er in de taal van de lezer', ({ reason, nl, en }) => {
    expect(textIn('nl', reason)).toBe(nl);
    expect(textIn('en', reason)).toBe(en);
  });

  it('van voor er redenen waren houdt haar eigen woorden', () => {
    setMessageLanguage('en');
    expect(warningText({ code: 'title-unclear', message: 'Een haakje te weinig.' })).toBe(
      'Een haakje te weinig.',
    );
  });
});

it('zet in wat voor andere programma’s is naast elke code een Nederlandse zin', () => {
  setMessageLanguage('en');
  fc.assert(
    fc.property(readingArbitrary, (reading) => {
      const { motions, warnings } = readingInDutch(reading);
      const told = [...warnings, ...motions.flatMap((motion) => motion.warnings)];
      expect(told.filter(({ message }) => message === undefined)).toEqual([]);
    }),
  );
});
